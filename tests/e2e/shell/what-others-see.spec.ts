import { resolve } from 'node:path';
import type { CallInput } from '../../../shared/contract';
import { chartIds } from '../../../shared/domain/measures/all-measures';
import { ask } from '../asking';
import { expect, type RunningApp, test } from '../launch';
import { hesitates, openTheHuddle, saysNotYet } from '../sample-room';
import { goTo } from '../sample-screens';
import { everythingTold, type Marked, markEverybody, marksIn } from './marked-people';

const before = resolve(import.meta.dirname, 'what-is-asked.cjs');
const launch = { before, args: ['--sample'], env: { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' } };

/** The wall beside our window, everybody marked, and a look at all that others see. */
async function withEverybodyMarked(running: RunningApp) {
  const { app, page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const people = await markEverybody(page);
  await ask(page, 'wall.show', {});
  const onWall = await running.wall();
  const looked: string[] = [];
  let last = '';
  return {
    people,
    looked,
    onWall,
    /** Once the wall has come to it: nobody is told by the wall, by a window's title, or by what the system shows of us. */
    async look(at: string, comesTo: string): Promise<void> {
      await expect.poll(() => everythingTold(onWall), { message: at }).toContain(comesTo.toLowerCase());
      // It is another than before, and stands still: what was there before may hold the same words.
      await expect.poll(() => everythingTold(onWall), { message: at }).not.toBe(last);
      await expect
        .poll(
          async () => {
            const once = await everythingTold(onWall);
            return once === (await everythingTold(onWall));
          },
          { message: at },
        )
        .toBe(true);
      last = await everythingTold(onWall);
      expect(marksIn(last, people), at).toEqual([]);
      const { titles, shown } = await app.evaluate(({ BrowserWindow }) => ({
        titles: BrowserWindow.getAllWindows().map((window) => window.getTitle()),
        shown: Reflect.get(globalThis, 'shownBySystem') as readonly string[],
      }));
      expect(titles.sort(), at).toEqual(['Golden Thread', 'Golden Thread on the wall']);
      expect(await page.title(), at).toBe('Golden Thread');
      expect(shown, at).toEqual([]);
      looked.push(at);
    },
  };
}

test('the marks are found where they may be, so that they would be found where they may not', async ({
  launchApp,
}) => {
  const { page } = await launchApp(launch);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const [first] = await markEverybody(page);
  if (first === undefined) throw new Error('The sample team knows nobody.');
  await goTo(page, `/people/${first.id}`);
  await expect.poll(async () => marksIn(await everythingTold(page), [first])).toContain(first.fullName);
});

test('nobody is told by the wall while nothing runs, on any chart, in any guide or in a session', async ({
  launchApp,
}) => {
  test.setTimeout(180_000);
  const running = await launchApp(launch);
  const { page } = running;
  const { people, look, looked, onWall } = await withEverybodyMarked(running);
  await look('waiting', 'Millrace team');
  for (const chartId of chartIds) {
    await ask(page, 'wall.present', { what: { kind: 'chart', chartId } });
    await onWall.locator('svg').first().waitFor();
    await look(`chart ${chartId}`, 'role=');
  }
  for (const { id: guideId } of await ask(page, 'guides.list', {})) {
    const { sections } = await ask(page, 'guides.read', { guideId });
    await ask(page, 'wall.present', { what: { kind: 'guide', guideId, section: 0 } });
    await look(`guide ${guideId}`, sections[0]?.title ?? '');
  }
  await ask(page, 'wall.present', { what: null });
  const { coming } = await ask(page, 'sessions.list', {});
  const sessionId = coming[0]?.id ?? '';
  await ask(page, 'sessions.start', { sessionId });
  const { steps } = await ask(page, 'sessions.read', { sessionId });
  const words = `${people[0]?.fullName} and ${people[1]?.fullName} said so.`;
  for (const [at, { id: stepId, title }] of steps.entries()) {
    await ask(page, 'sessions.go', { sessionId, to: { itemId: stepId } });
    await ask(page, 'sessions.save-note', { sessionId, stepId, words });
    await look(`session step ${at}`, title);
  }
  await ask(page, 'sessions.close', { sessionId });
  await look('after the session', 'Millrace team');
  expect(looked.length).toBeGreaterThan(chartIds.length + steps.length);
});

/** Words as somebody types them who forgets who looks on: whoever the item is about, and somebody else, in full. */
const typed = ([one, other]: readonly Marked[]): string =>
  `${one?.fullName} rang, and ${other?.fullName} too.`;

test('nobody is told by the wall at any item of a huddle, whatever is typed there', async ({ launchApp }) => {
  test.setTimeout(180_000);
  const running = await launchApp(launch);
  const { page } = running;
  const { people, look } = await withEverybodyMarked(running);
  const said = typed(people);
  const [somebody] = people;
  await ask(page, 'actions.add', {
    ...{ what: said, memberId: null, dueOn: '2026-03-18', personId: somebody?.id ?? null },
    ...{ planId: null, proposalId: null },
  } satisfies CallInput<'actions.add'>);
  const room = await openTheHuddle(page, running.wall);
  await room.at('check-in');
  await look('check-in', 'here');
  await room.at('actions');
  await look('actions', 'action');
  await room.at('spend', 0, { agree: false, instead: said, nextStep: said });
  await look('spend', 'spend');
  await room.at('c2-plan', 0, { whatChanged: said, decision: 'continue', nextStep: said });
  await look('c2 plan', 'C2');
  await room.at('c2-plan', 1, { decision: 'end', outcome: 'connected-and-moving-on', difference: said });
  await look('c2 plan ends', 'C2');
  await room.at('c3-proposal', 1, { blockChoice: 'overrule', overruleReason: said });
  await look('c3 blocked', 'C3');

  const returned = await room.at('c3-proposal', 0);
  await look('c3 round', 'C3');
  await room.speak(
    returned,
    [
      { ...saysNotYet, reason: said },
      { ...hesitates, reason: said },
    ],
    4,
  );
  await look('c3 positions', 'C3');
  await room.speak(returned, [], 0);
  const toTry = [{ kind: 'C1', what: said, memberId: null, dueOn: '2026-03-25' }] as const;
  await ask(page, 'huddles.return-proposal', {
    ...{ itemId: returned, toTry: [...toTry], whoTells: said, tellerId: null, lookAgainOn: '2026-04-01' },
  });
  await look('c3 returned', 'C3');

  await ask(page, 'team.change', { positionsHidden: true });
  const signed = await room.at('c3-proposal', 2);
  await room.speak(signed, [{ ...hesitates, reason: said }], 4);
  await look('c3 hidden', 'C3');
  await room.speak(signed, [], 0);
  await look('c3 all spoken', 'C3');
  await ask(page, 'huddles.sign-off', { itemId: signed, authoriserName: '', authorisedOn: null });
  await look('c3 signed off', 'C3');

  await room.at('presenting', 0, { note: said });
  await look('presenting', 'present');
  await room.at('good-news', 0, { note: said });
  await look('good news', 'good');
  await room.at('data', 0, { note: said, tryNext: said });
  await look('data', 'data');
  await room.at('close', 0, { learned: said, thanks: said });
  await look('close', 'thank');
  await ask(page, 'wall.turn', {});
  await look('blank', '');
});
