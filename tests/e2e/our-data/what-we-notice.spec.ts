import { ask } from '../asking';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { openChart, sample, takeTheStep } from './open-data';

test('what is noticed and tried stays with its chart, is an action too, and can be taken back', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'coming-back/repeat-contact');
  await page
    .getByRole('textbox', { name: 'What do we notice now?' })
    .fill('They come back to the same door.');
  await page.getByRole('textbox', { name: 'What will we try?' }).fill('Leon rings them a month after.');
  await expect(page.getByText(/^Look again at the huddle on/)).toBeVisible();
  await takeTheStep(page, 'Keep this with the chart');
  await expect(page.getByText('Kept with the chart.')).toBeVisible();
  await expect(page.getByText('They come back to the same door.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What do we notice now?' })).toHaveValue('');
  const made = async () => (await ask(page, 'actions.list', {})).later.map(({ what }) => what);
  expect(await made()).toContain('Leon rings them a month after.');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect(await made()).not.toContain('Leon rings them a month after.');
  const { notices } = await ask(page, 'measures.chart', { chartId: 'repeat-contact' });
  expect(notices.map(({ noticed }) => noticed)).not.toContain('They come back to the same door.');
});

test('words that were not kept yet are there again when the page is', async ({ launchApp }) => {
  const first = await launchApp(sample);
  await openChart(first.page, 'once/same-lead');
  await first.page.getByRole('textbox', { name: 'What do we notice now?' }).fill('Half of');
  await goTo(first.page, '/people');
  await openChart(first.page, 'once/same-lead');
  await expect(first.page.getByRole('textbox', { name: 'What do we notice now?' })).toHaveValue('Half of');
});

test('days and figures that were not kept yet are there again with the words beside them', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  const path = 'crisis/c2-in-contact';
  const leaveAndComeBack = async (key: string): Promise<void> => {
    await goTo(page, '/people');
    await openChart(page, path);
    await page.keyboard.press(key);
  };
  const typeDay = async (figures: string): Promise<void> => {
    await page.getByRole('spinbutton', { name: /^day/ }).click();
    await page.keyboard.type(figures);
  };
  const dayIs = async (day: string, month: string): Promise<void> => {
    await expect(page.getByRole('spinbutton', { name: /^day/ })).toHaveAttribute('aria-valuenow', day);
    await expect(page.getByRole('spinbutton', { name: /^month/ })).toHaveAttribute('aria-valuenow', month);
  };
  const draft = (form: string) => ask(page, 'drafts.read', { key: `chart/c2-in-contact/${form}` });

  await openChart(page, path);
  await page.keyboard.press('p');
  const happened = page.getByRole('textbox', { name: 'In a few words' });
  await dayIs('18', '3');
  await happened.fill('The bridge closed');
  await typeDay('02032026');
  await leaveAndComeBack('p');
  await expect(happened).toHaveValue('The bridge closed');
  await dayIs('2', '3');
  await takeTheStep(page, 'Pin it on the chart');
  await expect(page.getByText('Pinned on the chart.')).toBeVisible();
  await expect.poll(() => draft('pin')).toBeNull();
  const { pins } = await ask(page, 'measures.chart', { chartId: 'c2-in-contact' });
  expect(pins.map(({ on, words }) => [on, words])).toContainEqual(['2026-03-02', 'The bridge closed']);

  await leaveAndComeBack('a');
  await typeDay('03112025');
  await page.getByRole('textbox', { name: /What changed/ }).fill('One front door.');
  await leaveAndComeBack('a');
  await dayIs('3', '11');
  await expect(page.getByRole('textbox', { name: /What changed/ })).toHaveValue('One front door.');

  await leaveAndComeBack('g');
  const baseline = page.getByRole('textbox', { name: /^Baseline/ });
  const target = page.getByRole('textbox', { name: /^Our target/ });
  await baseline.fill('24');
  await target.fill('85');
  await leaveAndComeBack('g');
  await expect(baseline).toHaveValue('24');
  await expect(target).toHaveValue('85');
  await takeTheStep(page, 'Read it like this');
  await expect(page.getByText('The chart is read like that now.')).toBeVisible();
  await expect.poll(() => draft('settle')).toBeNull();
});

test('a note is pinned with its day, refused for one to come, and taken off again', async ({ launchApp }) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  await page.keyboard.press('p');
  await page.getByRole('textbox', { name: 'In a few words' }).fill('New reablement offer started');
  await page.getByRole('spinbutton', { name: /year/ }).click();
  await page.keyboard.type('2027');
  await takeTheStep(page, 'Pin it on the chart');
  await expect(page.getByRole('alert')).toContainText('18 March 2027 has not come yet.');
  await expect(page.getByRole('textbox', { name: 'In a few words' })).toHaveValue(
    'New reablement offer started',
  );
  await page.getByRole('spinbutton', { name: /year/ }).click();
  await page.keyboard.type('2026');
  await takeTheStep(page, 'Pin it on the chart');
  await expect(page.getByText('Pinned on the chart.')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText('18 March: New reablement offer started')).toBeVisible();
  await page.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByText('18 March: New reablement offer started')).toHaveCount(0);
});

test('a chart begins anew only with a week on it, and with a reason', async ({ launchApp }) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  await page.keyboard.press('a');
  const day = page.getByRole('spinbutton', { name: /^day/ });
  await day.click();
  await page.keyboard.type('16032026');
  await expect(page.getByRole('button', { name: /Begin anew/ })).toContainText('say why');
  await page.getByRole('textbox', { name: /What changed/ }).fill('One front door.');
  await takeTheStep(page, /^Begin anew/);
  await expect(page.getByText('That week is not on this chart. Choose one that is.')).toBeVisible();
  await day.click();
  await page.keyboard.type('09032026');
  await takeTheStep(page, /^Begin anew/);
  await expect(page.getByText(/One week alone has no usual yet/)).toBeVisible();
  await day.click();
  await page.keyboard.type('03112025');
  await takeTheStep(page, /^Begin anew/);
  await expect(page.getByText('The chart begins anew.')).toBeVisible();
  const { rebases } = await ask(page, 'measures.chart', { chartId: 'c2-in-contact' });
  expect(rebases).toMatchObject([{ week: '2025-11-03', reason: 'One front door.' }]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect((await ask(page, 'measures.chart', { chartId: 'c2-in-contact' })).rebases).toEqual([]);
});

test('a baseline and a target are refused beside their fields, and nothing typed is lost', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  await page.keyboard.press('g');
  const baseline = page.getByRole('textbox', { name: /^Baseline/ });
  const target = page.getByRole('textbox', { name: /^Our target/ });
  await target.fill('lots');
  await expect(page.getByText('“lots” is not a number. Type it in figures, like 7 or 82.5.')).toBeVisible();
  await target.fill('NaN');
  await expect(page.getByText(/“NaN” is not a number/)).toBeVisible();
  await target.fill('120');
  await expect(page.getByText('A percentage cannot be more than 100.')).toBeVisible();
  await target.fill('-3');
  await expect(page.getByText(/cannot be less than nothing/)).toBeVisible();
  await target.fill('85');
  await baseline.fill('11');
  await takeTheStep(page, 'Read it like this');
  await expect(page.getByText(/A baseline needs at least 12 weeks/)).toBeVisible();
  await expect(target).toHaveValue('85');
  await baseline.fill('24');
  await takeTheStep(page, 'Read it like this');
  await expect(page.getByText('The chart is read like that now.')).toBeVisible();
  await expect(page.getByText(/our target of 85%/).first()).toBeVisible();
});

test('a session is planned on what was noticed, and a plan that is being written stays as it is', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'before-ongoing/c3-returned');
  const { notices } = await ask(page, 'measures.chart', { chartId: 'c3-returned' });
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/reflection\/plan\/what-our-data-say$/);
  const why = page.getByRole('textbox', { name: /^In our words/ });
  await expect(why).toHaveValue(notices[0]?.noticed ?? '');
  await why.fill('Whose not yet was it?');
  await openChart(page, 'crisis/c2-length');
  await page.keyboard.press('r');
  await expect(why).toHaveValue('Whose not yet was it?');
});
