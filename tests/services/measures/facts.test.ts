import { beforeAll, describe, expect, test } from 'vitest';
import type { Acting } from '../../../electron/services/acting';
import { addGap } from '../../../electron/services/conversations/connections';
import { signOff } from '../../../electron/services/huddles/decide-proposal';
import { removePerson } from '../../../electron/services/people/close-person';
import { mergePeople } from '../../../electron/services/people/merge-people';
import { readFacts } from '../../../electron/store/measures/read-facts';
import type { FactKind, MeasureFacts } from '../../../shared/domain/measures/facts';
import { done } from '../done';
import { agreeAll, proposalFor, start } from '../huddles/a-huddle';
import { crisis, somebody, talkWith } from '../people/somebody';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, sampleTeam } from './a-team';

const kinds: readonly FactKind[] = [
  ...(['people', 'talks', 'leads', 'rests', 'plans', 'reopenings', 'inTouch', 'reviews', 'spends'] as const),
  ...(['decisions', 'connections', 'gaps', 'feedback', 'huddles', 'pulses'] as const),
];

const factsOf = ({ store, team }: TestTeam): Promise<MeasureFacts> => readFacts(store.db, team.id, kinds);

/** The ids in the order in which their rows begin: each once where every one's own stand together. */
function groups(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => id !== ids[at - 1]);
}

describe('of the sample team', () => {
  let sample: Acting;
  let facts: MeasureFacts;
  beforeAll(async () => {
    sample = await sampleTeam();
    facts = await readFacts(sample.store.db, sample.teamId, kinds);
  });

  const ordered = {
    talks: ({ talks }: MeasureFacts) => talks.map(({ personId, on }) => ({ id: personId, on })),
    leads: ({ leads }: MeasureFacts) => leads.map(({ personId, fromOn }) => ({ id: personId, on: fromOn })),
    inTouch: ({ inTouch }: MeasureFacts) => inTouch.map(({ planId, on }) => ({ id: planId, on })),
    reviews: ({ reviews }: MeasureFacts) => reviews.map(({ planId, on }) => ({ id: planId, on })),
  };

  test.each(Object.entries(ordered))('%s come one after another, each one’s own together', (_, rowsOf) => {
    const rows = rowsOf(facts);
    expect(rows.length).toBeGreaterThan(20);
    const ids = groups(rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const own of Map.groupBy(rows, ({ id }) => id).values()) {
      const days = own.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
    }
  });

  test('every contact that was one is there, and no call that nobody answered', async () => {
    const contacts = await sample.store.db.selectFrom('c2_contacts').select('how').execute();
    const answered = contacts.filter(({ how }) => how !== 'no-answer');
    expect(answered.length).toBeLessThan(contacts.length);
    expect(facts.inTouch).toHaveLength(answered.length);
  });

  test('only closed huddles are there, with those present who did not only observe', async () => {
    const { db } = sample.store;
    const closed = await db.selectFrom('huddles').select('id').where('closedAt', 'is not', null).execute();
    expect(facts.huddles).toHaveLength(closed.length);
    const marked = await db.selectFrom('attendance').selectAll().execute();
    const present = marked.filter(
      ({ huddleId, state, observing }) =>
        state === 'here' && observing === 0 && closed.some(({ id }) => id === huddleId),
    );
    expect(facts.huddles.reduce((sum, huddle) => sum + huddle.present, 0)).toBe(present.length);
  });

  test('only what is asked for is read', async () => {
    const few = await readFacts(sample.store.db, sample.teamId, ['gaps']);
    expect(few.gaps).toEqual(facts.gaps);
    expect(few.talks).toEqual([]);
  });
});

test('what was written down late stands where it happened', async () => {
  const team = await testTeam();
  const ada = await somebody(team);
  const ben = await somebody(team, { fullName: 'Ben Cole', knownAs: 'B.C.' });
  for (const [personId, happenedOn] of [
    [ada, '2026-03-12'],
    [ben, '2026-03-10'],
    [ada, '2026-03-05'],
  ] as const)
    await talkWith(team, personId, { happenedOn });
  const { talks } = await factsOf(team);
  expect(talks.filter(({ personId }) => personId === ada).map(({ on }) => on)).toEqual([
    '2026-03-05',
    '2026-03-12',
  ]);
  expect(groups(talks.map(({ personId }) => personId))).toHaveLength(2);
});

/** A proposal that was made ready at one moment, and signed off in the next huddle at another. */
async function signedOff(readyAt: string, decidedAt: string): Promise<TestTeam> {
  const team = await testTeam();
  team.setNow(readyAt);
  const proposalId = await proposalFor(team, 'dorothy', 'Dorothy Hale', 'D.H.');
  team.setNow(decidedAt);
  const itemId = await agreeAll(team, await start(team), proposalId);
  await done(signOff(team.acting(), { itemId, authoriserName: '', authorisedOn: null }));
  return team;
}

test('the day a proposal was ready is that of the clock on the wall, in a summer night too', async () => {
  // Half past midnight on 11 June.
  const team = await signedOff('2026-06-10T23:30:00.000Z', '2026-06-11T09:00:00.000Z');
  expect((await factsOf(team)).decisions).toMatchObject([
    { decision: 'signed-off', on: '2026-06-11', readyOn: '2026-06-11' },
  ]);
});

test('where it was not kept since when a proposal was ready, it is not known', async () => {
  const team = await signedOff('2026-03-11T09:00:00.000Z', '2026-03-18T09:31:00.000Z');
  expect((await factsOf(team)).decisions).toMatchObject([{ readyOn: '2026-03-11' }]);
  await team.store.db.updateTable('c3_decisions').set({ consideration: '{}' }).execute();
  expect((await factsOf(team)).decisions).toMatchObject([{ readyOn: null }]);
});

describe('whoever', () => {
  test('was removed is in none of them', async () => {
    const team = await testTeam();
    const before = await factsOf(team);
    const personId = await somebody(team);
    await talkWith(team, personId, { connections: [{ toKind: 'community', toWhat: 'Choir' }] });
    await done(addGap(team.acting(), { personId, lookedFor: 'A club before nine' }));
    expect(await factsOf(team)).not.toEqual(before);
    await done(removePerson(team.acting(), { personId, reason: 'She asked us to' }));
    expect(await factsOf(team)).toEqual(before);
  });

  test('became part of another record is in them once, with all that is theirs', async () => {
    const team = await testTeam();
    const keepId = await somebody(team);
    const mergeId = await somebody(team, { knownAs: 'Heron' });
    await talkWith(team, mergeId);
    const planId = await crisis(team, mergeId);
    await done(mergePeople(team.acting(), { keepId, mergeId }));
    const facts = await factsOf(team);
    expect(facts.people.map(({ personId }) => personId)).toEqual([keepId]);
    expect(facts.talks.map(({ personId }) => personId)).toEqual([keepId]);
    expect(facts.plans.map(({ id }) => id)).toEqual([planId]);
  });

  test('is with another team is in none of this one', async () => {
    const team = await testTeam();
    await talkWith(team, await somebody(team), { gaps: ['A club before nine'] });
    const { teamId } = await anotherTeam(team);
    const facts = await readFacts(team.store.db, teamId, kinds);
    expect(Object.values(facts).flat()).toEqual([]);
  });
});

test('a gap that is about nobody is one', async () => {
  const team = await testTeam();
  await done(addGap(team.acting(), { personId: null, lookedFor: 'A club before nine' }));
  expect((await factsOf(team)).gaps).toEqual([{ on: '2026-03-18' }]);
});
