import type { Page } from '@playwright/test';
import { ask } from './asking';
import { everythingFits } from './fits';
import { expect, test } from './launch';
import { addPerson, openPlan, setUpSmallTeam } from './small-team';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const long = `${'Maximiliana'.repeat(20)} ${'de la Fuente '.repeat(21)}`.slice(0, 500).trim();

/** A name, and the label that was agreed for the wall. */
const strange = [
  { what: 'markup', name: '<img src=x onerror="window.hacked=1">', label: '<b onclick=hacked()>Bee</b>' },
  { what: 'another language’s statement', name: "Robert'); drop table people;--", label: "T.D.'); --" },
  { what: 'letters from right to left', name: 'فاطمة الزهراء بنت محمد', label: 'ف.ز.' },
  { what: 'signs', name: '👩🏽‍🦽 Sky 🌻', label: '🌻🌻' },
  { what: 'five hundred letters', name: long, label: 'M'.repeat(60) },
] as const;

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#${path}`);
}

/** Nothing of what was typed became part of the page. */
async function isOnlyText(page: Page): Promise<void> {
  const become = await page.evaluate(() => [
    'hacked' in window,
    document.querySelector('img, b[onclick], [onerror], [onclick]') !== null,
  ]);
  expect(become).toEqual([false, false]);
}

for (const { what, name, label } of strange) {
  test(`a name of ${what} is only text, everywhere and on the wall`, async ({ launchApp }) => {
    const { page, wall } = await launchApp({ env: onWednesday });
    await page.setViewportSize({ width: 1366, height: 768 });
    await setUpSmallTeam(page);
    const personId = await addPerson(page, name, label, '2026-03-18');
    const planId = await openPlan(page, personId);
    const shows = async (path: string): Promise<void> => {
      await goTo(page, path);
      // Where there is little room the end of a long name is left out, with a sign of it.
      await expect(page.getByText(name.slice(0, 60)).locator('visible=true').first()).toBeVisible();
      await isOnlyText(page);
      await everythingFits(page, path);
    };
    await shows('/');
    await shows('/people');
    await shows(`/people/${personId}`);
    await shows(`/people/${personId}/conversation`);
    await shows('/c2-plans');
    await shows(`/c2-plans/${planId}`);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Find or do anything' }).fill(name.slice(0, 30));
    await expect(page.getByRole('option').first()).toBeVisible();
    await isOnlyText(page);
    await page.keyboard.press('Escape');

    const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
    const { items } = await ask(page, 'huddles.read', { huddleId });
    const item = items.find(({ kind }) => kind === 'c2-plan');
    await ask(page, 'huddles.go', { huddleId, to: { itemId: item?.id ?? '' } });
    await shows(`/huddle/${huddleId}`);
    await ask(page, 'wall.show', {});
    const onWall = await wall();
    await onWall.setViewportSize({ width: 1366, height: 768 });
    await expect(onWall.getByText(label, { exact: true })).toBeVisible();
    await isOnlyText(onWall);
    await everythingFits(onWall, 'the wall');
  });
}
