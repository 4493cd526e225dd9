import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { reopenPlan } from '../../../electron/services/c2-plans/reopen-plan';
import { moveItem } from '../../../electron/services/huddles/change-agenda';
import { reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { leaveWaiting } from '../../../electron/services/huddles/decide-proposal';
import { go } from '../../../electron/services/huddles/go';
import { skip } from '../../../electron/services/huddles/skip';
import { type TestTeam, testTeam } from '../test-team';
import { close, contactToday, planFor, review, start, view } from './a-huddle';

interface Running {
  readonly team: TestTeam;
  huddleId: string;
  day: number;
  count: number;
  readonly entries: string[];
}

type Step = (running: Running, at: number) => Promise<unknown>;

async function pickItem({ team, huddleId }: Running, at: number): Promise<string> {
  const { items } = await view(team, huddleId);
  return items[at % items.length]?.id ?? '';
}

async function pickPlan({ team }: Running, at: number): Promise<string> {
  const plans = await team.store.db.selectFrom('c2_plans').select('id').orderBy('id').execute();
  return plans[at % Math.max(plans.length, 1)]?.id ?? 'none';
}

const ending = {
  outcome: 'in-control-again',
  outcomeWords: '',
  whatMadeTheDifference: 'The same face',
} as const;

/** What a team may do in and around a huddle; a refusal is an answer too. */
const steps: Readonly<Record<string, Step>> = {
  open: (running, at) => {
    const id = `person-${++running.count}`;
    return planFor(running.team, id, `${id} Hale`, `P${running.count}`, at % 20);
  },
  end: async (running, at) =>
    endPlan(running.team.acting(), { planId: await pickPlan(running, at), ...ending }),
  reopen: async (running, at) =>
    reopenPlan(running.team.acting(), { planId: await pickPlan(running, at), reason: 'She fell again' }),
  contact: async (running, at) =>
    contactToday(running.team, await pickPlan(running, at)).catch(() => undefined),
  next: ({ team, huddleId }) => go(team.acting(), { huddleId, to: 'next' }),
  back: ({ team, huddleId }) => go(team.acting(), { huddleId, to: 'back' }),
  jump: async (running, at) =>
    go(running.team.acting(), { huddleId: running.huddleId, to: { itemId: await pickItem(running, at) } }),
  skip: async (running, at) =>
    skip(running.team.acting(), { huddleId: running.huddleId, itemId: await pickItem(running, at) }),
  move: async (running, at) =>
    moveItem(running.team.acting(), {
      itemId: await pickItem(running, at),
      beforeItemId: await pickItem(running, at + 3),
    }),
  review: async (running, at) => {
    const itemId = (await view(running.team, running.huddleId)).current?.id ?? '';
    const ends = at % 3 === 0;
    const said = ends ? review(itemId, { decision: 'end', ending }) : review(itemId);
    const outcome = await reviewPlan(running.team.acting(), said);
    if (outcome.ok) running.entries.push(outcome.value.entryId);
  },
  wait: async (running) => {
    const itemId = (await view(running.team, running.huddleId)).current?.id ?? '';
    return leaveWaiting(running.team.acting(), { itemId, lookAgainOn: null });
  },
  undo: async (running) => undo(running.team.acting(), { entryId: running.entries.at(-1) ?? 'none' }),
  nextWeek: async (running) => {
    await close(running.team, running.huddleId);
    running.day += 7;
    running.team.setNow(new Date(Date.UTC(2026, 2, running.day, 9, 30)).toISOString());
    running.huddleId = await start(running.team);
  },
};

test('whatever a team does in and around its huddles, every open plan is on the weekly agenda, once', async () => {
  const taken = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat({ max: 30 })), {
    minLength: 4,
    maxLength: 18,
  });
  await fc.assert(
    fc.asyncProperty(taken, async (sequence) => {
      const team = await testTeam();
      await planFor(team, 'first', 'First Hale', 'F.H.', 5);
      const running: Running = { team, huddleId: await start(team), day: 18, count: 0, entries: [] };
      for (const [name, at] of sequence) await steps[name]?.(running, at);
      const { items } = await view(team, running.huddleId);
      const onAgenda = items.filter((item) => item.kind === 'c2-plan').map((item) => item.subjectId ?? '');
      const open = await team.store.db
        .selectFrom('c2_plans')
        .select('id')
        .where('endedOn', 'is', null)
        .execute();
      expect(open.map(({ id }) => id).filter((id) => !onAgenda.includes(id))).toEqual([]);
      expect(new Set(onAgenda).size).toBe(onAgenda.length);
      expect(items.at(-1)?.kind).toBe('close');
      await team.store.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
