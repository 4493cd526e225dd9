import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ask } from './asking';
import { faintWords } from './contrast';
import { everythingFits } from './fits';
import { goldStep, press, reach } from './keyboard';
import { expect, test } from './launch';
import { goTo } from './sample-screens';
import { setUpSmallTeam } from './small-team';

// The team is founded on this Wednesday: counted from Monday 23 March 2026, and 9 March is the last week before.
const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const path = '/data/earlier-weeks/c2-in-contact';
const draft = { key: 'chart/c2-in-contact/earlier-weeks' };

const ofWeek = (page: Page, week: string): Locator =>
  page.getByRole('textbox', { name: `Week of ${week}, C2 plans in contact, per cent`, exact: true });
const gold = (page: Page): Locator => page.getByRole('button', { name: /^Keep these figures/ });

/** Pastes into a field as a hand does, whatever else uses the clipboard meanwhile. */
async function paste(field: Locator, lines: readonly string[]): Promise<void> {
  await field.focus();
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, lines.join('\n'));
}

test('a column is pasted, put right and kept; the chart shows it as entered by hand, and it can be taken back', async ({
  launchApp,
}) => {
  const { page, app } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, path);
  await expect(gold(page)).toHaveText(/type or paste a figure/);

  const column = ['Contact', ...Array.from({ length: 14 }, (_, at) => (at === 2 ? 'n/a' : `${70 + at}%`))];
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), column.join('\r\n'));
  await ofWeek(page, '8 December 2025').focus();
  await page.keyboard.press('ControlOrMeta+v');

  await expect(page.getByRole('status').first()).toHaveText('14 lines are in place, and not kept yet.');
  await expect(ofWeek(page, '8 December 2025')).toHaveValue('70%');
  await expect(ofWeek(page, '9 March 2026')).toHaveValue('83%');
  const wrong = ofWeek(page, '22 December 2025');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toHaveAccessibleDescription(/“n\/a” is not a number/);
  await expect(gold(page)).toHaveText(/1 to look at first/);
  await page.keyboard.press('Control+Enter');
  await expect(gold(page)).toHaveText(/1 to look at first/);

  await page.getByRole('button', { name: '22 December 2025, “n/a”' }).click();
  await expect(wrong).toBeFocused();
  await page.keyboard.type('72.5');
  await expect(wrong).toHaveAttribute('aria-invalid', 'false');
  await expect(page.getByText('14 figures to keep, of C2 plans in contact.')).toBeVisible();
  await goldStep(page, 'Keep these figures');
  await expect(page.getByText('Kept. 14 figures, marked as entered by hand.')).toBeVisible();
  await expect(wrong).toHaveAccessibleDescription('kept');
  await expect(ofWeek(page, '9 March 2026')).toHaveValue('83');
  expect(await ask(page, 'drafts.read', draft)).toBeNull();

  await page.getByRole('link', { name: 'the chart' }).click();
  await page.getByRole('heading', { name: 'Do we stick with people in a crisis?' }).waitFor();
  await page.keyboard.press('t');
  await expect(page.getByRole('cell', { name: /, entered by hand$/ })).toHaveCount(14);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(page.getByRole('cell', { name: /, entered by hand$/ })).toHaveCount(0);
  await goTo(page, path);
  await expect(ofWeek(page, '9 March 2026')).toHaveValue('');
});

test('lines with dates go to their weeks, and those that cannot are said line by line', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, path);
  await ofWeek(page, '2 March 2026').fill('55');
  await paste(ofWeek(page, '16 June 2025'), [
    ...['Week\tContact', '02/03/2026\t80', '04/03/2026\t81', '06/01/2025\t60', '04/01/1999\t7'],
    ...['30/03/2026\t82', '31/02/2026\t83', '06/04/2026\t'],
  ]);
  await expect(page.getByText('4 of 6 lines could not be placed:')).toBeVisible();
  await expect(ofWeek(page, '2 March 2026')).toHaveValue('80');
  await expect(ofWeek(page, '6 January 2025'), 'a year further back is shown by itself').toHaveValue('60');
  await press(page, 'All 4 lines');
  for (const said of [
    'Week of 2 March, “81”: This week stands here twice. Keep one of them.',
    'Week of 4 January 1999, “7”: Figures can go back to 21 March 2016.',
    'Week of 30 March, “82”: This week is still to come.',
    '“31/02/2026 83”: There is no date in this line that can be read, with its year.',
  ])
    await expect(page.getByRole('listitem').filter({ hasText: said })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('could not be placed')).toHaveCount(0);
  await expect(ofWeek(page, '2 March 2026'), 'what was typed before the paste').toHaveValue('55');
});

test('dates as Excel writes them find their weeks, and lines whose dates have no year go down no column', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, path);
  await paste(ofWeek(page, '16 June 2025'), ['09-Mar-26\t80', 'Mon 2 March 2026\t81']);
  await expect(page.getByText('Two lines are in place, and not kept yet.')).toBeVisible();
  await expect(ofWeek(page, '9 March 2026')).toHaveValue('80');
  await expect(ofWeek(page, '2 March 2026')).toHaveValue('81');
  await expect(ofWeek(page, '16 June 2025')).toHaveValue('');

  await paste(ofWeek(page, '16 June 2025'), ['23-Feb\t82', '16-Feb\t83']);
  await expect(page.getByText('None of the two lines could be placed:')).toBeVisible();
  await expect(ofWeek(page, '16 June 2025')).toHaveValue('');
  await expect(ofWeek(page, '23 June 2025')).toHaveValue('');
});

test('what was typed is there when the program is opened again', async ({ launchApp }) => {
  const { page, userData, close } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, path);
  await ofWeek(page, '9 March 2026').fill('about 80');
  await ofWeek(page, '2 March 2026').fill('75');
  // Closed at once: what was typed last is written as the window goes.
  await close();

  const again = await launchApp({ env: onWednesday, userData });
  await goTo(again.page, path);
  await expect(ofWeek(again.page, '9 March 2026')).toHaveValue('about 80');
  await expect(ofWeek(again.page, '9 March 2026')).toHaveAccessibleDescription(/is not a number/);
  await expect(ofWeek(again.page, '2 March 2026')).toHaveValue('75');
  await expect(gold(again.page)).toHaveText(/1 to look at first/);
  await goTo(again.page, '/data/earlier-weeks/gaps');
  await expect(gold(again.page), 'another chart has its own').toHaveText(/type or paste a figure/);
});

test('an emptied field takes its figure out', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const weeks = [
    { week: '2026-03-02', value: 80 },
    { week: '2026-03-09', value: 82.5 },
  ];
  await ask(page, 'measures.enter-weeks', { chartId: 'c2-in-contact', weeks });
  await goTo(page, path);
  const field = ofWeek(page, '9 March 2026');
  await expect(field).toHaveValue('82.5');
  await field.fill('');
  await expect(field).toHaveAccessibleDescription('82.5 is taken out');
  await expect(page.getByText('One figure to take out, of C2 plans in contact.')).toBeVisible();
  await goldStep(page, 'Keep these figures');
  await expect(page.getByText('One figure taken out.')).toBeVisible();
  const { parts } = await ask(page, 'measures.chart', { chartId: 'c2-in-contact' });
  expect(parts).toEqual([{ kind: 'entered', value: 80 }, null]);
});

test('ten years are gone through by keyboard alone, at 200 %, and nothing keeps anybody out', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await goTo(page, '/data/earlier-weeks/gaps');

  await reach(page.getByRole('combobox', { name: 'Of which chart?' }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('in contact');
  await expect(page.getByRole('option', { name: /^C2 plans in contact/ })).toHaveAttribute('data-focused');
  await page.keyboard.press('Enter');
  await expect(ofWeek(page, '9 March 2026')).toBeVisible();

  for (let year = 1; year < 10; year += 1) await press(page, 'A year further back');
  await expect(page.getByRole('button', { name: 'A year further back' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Week of/ })).toHaveCount(521);
  await reach(ofWeek(page, '21 March 2016'));
  await page.keyboard.type('61');
  await page.keyboard.press('Enter');
  await expect(ofWeek(page, '28 March 2016')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(ofWeek(page, '28 March 2016')).toBeFocused();
  await page.keyboard.press('End');
  await expect(ofWeek(page, '9 March 2026')).toBeFocused();
  await expect(ofWeek(page, '9 March 2026')).toBeInViewport();
  await page.keyboard.type('120');
  await page.keyboard.press('Home');
  await expect(ofWeek(page, '21 March 2016')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(ofWeek(page, '21 March 2016')).toHaveValue('61');

  await paste(ofWeek(page, '9 March 2026'), ['7', '8', '9', '10', '11', '12', '13', '14', '15']);
  await press(page, 'All 8 lines');
  for (const look of [
    { theme: 'light', textScale: 100 },
    { theme: 'dark', textScale: 200 },
    { theme: 'contrast', textScale: 150 },
  ] as const) {
    await ask(page, 'device.set-appearance', look);
    await expect(page.locator('html')).toHaveAttribute('data-theme', look.theme);
    await everythingFits(page, `${look.theme}, at ${look.textScale} %`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    expect(await faintWords(page)).toEqual([]);
  }
});
