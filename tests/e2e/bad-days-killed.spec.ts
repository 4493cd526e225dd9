import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ask } from './asking';
import { findAndTake } from './keyboard';
import { expect, type RunningApp, test } from './launch';
import { huddleNow } from './sample-huddle/running';
import { addPerson, openPlan, setUpSmallTeam } from './small-team';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const kills = 10;

/** One step on in the huddle and some words typed there, both acknowledged to the window. */
async function goOnAndType(page: Page, huddleId: string, time: number): Promise<string> {
  const { nextId } = await huddleNow(page);
  const { current } = await ask(page, 'huddles.go', { huddleId, to: nextId === null ? 'back' : 'next' });
  if (current === null) throw new Error('The room is on no item.');
  const draft = { whatChanged: `Bev came by, time ${time}` };
  await ask(page, 'huddles.save-draft', { itemId: current.id, draft });
  return current.id;
}

/** Writes that nobody waits for: the program is killed somewhere among them. */
async function killAmidWrites({ page, kill }: RunningApp, itemId: string, time: number): Promise<void> {
  await page.evaluate((to) => {
    for (let letter = 0; letter < 40; letter++)
      void window.goldenThread.call('huddles.keep-note', { itemId: to, note: `Said, letter ${letter}` });
  }, itemId);
  await pause(time * 17);
  await kill();
}

test('killed ten times in one huddle, the program comes back to the item where the room was, with what was typed', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  let running = await launchApp({ env: onWednesday });
  await setUpSmallTeam(running.page);
  for (const [fullName, knownAs] of [
    ['Dorothy Hale', 'D.H.'],
    ['Walter Quill', 'W.Q.'],
  ] as const)
    await openPlan(running.page, await addPerson(running.page, fullName, knownAs, '2026-03-18'));
  const { id: huddleId } = await ask(running.page, 'huddles.start', { kind: 'weekly' });

  for (let time = 0; time < kills; time++) {
    const itemId = await goOnAndType(running.page, huddleId, time);
    const { items } = await huddleNow(running.page);
    await killAmidWrites(running, itemId, time);

    running = await launchApp({ env: onWednesday, userData: running.userData });
    const { page } = running;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { current, items: itemsAgain } = await huddleNow(page);
    expect(current?.id, `after kill ${time + 1}`).toBe(itemId);
    expect(current?.draft.whatChanged).toBe(`Bev came by, time ${time}`);
    expect(itemsAgain.map(({ id, state }) => [id, state])).toEqual(items.map(({ id, state }) => [id, state]));
  }
  await findAndTake(running.page, 'go on', 'Go on with the huddle');
  await expect(running.page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
});
