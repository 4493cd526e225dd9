import type { Page } from '@playwright/test';
import { ask } from './asking';
import { expect, test } from './launch';
import { addPerson, openPlan, setUpSmallTeam } from './small-team';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#${path}`);
}

/** What was typed last has been kept. */
async function kept(page: Page, key: string, words: string): Promise<void> {
  await expect.poll(() => ask(page, 'drafts.read', { key })).toContain(words);
}

test('what was half written is there after a power cut, in every form it was written in', async ({
  launchApp,
}) => {
  const first = await launchApp({ env: onWednesday });
  await setUpSmallTeam(first.page);
  const personId = await addPerson(first.page, 'Dorothy Hale', 'D.H.', '2026-03-18');
  const planId = await openPlan(first.page, personId);

  await goTo(first.page, '/people/new');
  await first.page.getByLabel('Their name').fill('Walter Quill');
  await first.page.getByLabel('What did they say first?').fill('I cannot lift her any more.');
  await kept(first.page, 'person/new', 'I cannot lift her any more.');

  await goTo(first.page, `/c2-plans/${planId}`);
  await first.page.getByRole('button', { name: 'End it sooner' }).click();
  await first.page.getByRole('radio', { name: 'Moved away' }).check({ force: true });
  await first.page.getByLabel('What made the difference?').fill('Bev and her key.');
  await kept(first.page, `c2-plan/${planId}/end`, 'Bev and her key.');

  await goTo(first.page, `/people/${personId}`);
  await first.page.getByRole('button', { name: 'An action' }).click();
  await first.page.getByLabel('What, who, and by when?').fill('Tom rings Bev on Friday');
  await kept(first.page, `person/${personId}/action`, 'Tom rings Bev on Friday');
  await first.kill();

  const { page } = await launchApp({ env: onWednesday, userData: first.userData });
  await goTo(page, '/people/new');
  await expect(page.getByLabel('Their name')).toHaveValue('Walter Quill');
  await expect(page.getByLabel('What did they say first?')).toHaveValue('I cannot lift her any more.');

  await goTo(page, `/c2-plans/${planId}`);
  await page.getByRole('button', { name: 'End it sooner' }).click();
  await expect(page.getByRole('radio', { name: 'Moved away' })).toBeChecked();
  await expect(page.getByLabel('What made the difference?')).toHaveValue('Bev and her key.');

  await goTo(page, `/people/${personId}`);
  await page.getByRole('button', { name: 'An action' }).click();
  await expect(page.getByLabel('What, who, and by when?')).toHaveValue('Tom rings Bev on Friday');
  await page.getByRole('button', { name: 'Keep this action' }).click();
  await page.getByRole('button', { name: 'An action' }).click();
  await expect(page.getByLabel('What, who, and by when?')).toHaveValue('');
});

test('in a field with words in it, Ctrl+Z takes back the typing and nothing that was kept', async ({
  launchApp,
}) => {
  const { page } = await launchApp({
    args: ['--sample'],
    env: { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' },
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ask(page, 'measures.pin-note', { chartId: 'gaps', on: '2026-03-02', words: 'The day centre closed' });
  await goTo(page, '/data/once');
  const field = page.getByRole('textbox', { name: 'What do we notice now?' });
  await field.click();
  await page.keyboard.type('Half');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue('Hal');
  expect((await ask(page, 'measures.chart', { chartId: 'gaps' })).pins).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect((await ask(page, 'measures.chart', { chartId: 'gaps' })).pins).toEqual([]);
});
