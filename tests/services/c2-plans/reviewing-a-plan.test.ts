import { beforeEach, describe, expect, it } from 'vitest';
import { listOpenPlans } from '../../../electron/services/c2-plans/list-for-agenda';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { readPlan } from '../../../electron/services/c2-plans/read-plan';
import { recordSpend } from '../../../electron/services/c2-plans/record-spend';
import { type ReviewToWrite, writeReview } from '../../../electron/services/c2-plans/write-review';
import { writeSpendDecision } from '../../../electron/services/c2-plans/write-spend-decision';
import { inHuddle, openRoom } from '../c3-proposals/a-room';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { addPerson, opening } from './a-person';

let team: TestTeam;
let planId: string;

beforeEach(async () => {
  team = await testTeam();
  const personId = await addPerson(team);
  planId = (await done(openPlan(team.acting('shabnam'), opening(personId)))).id;
  await openRoom(team, 'no-proposal', ['grace', 'tom', 'shabnam']);
});

const review = (changes: Partial<ReviewToWrite> = {}) =>
  inHuddle(team.acting(), (writing, member) =>
    writeReview(writing, member, {
      ...{ planId, huddleId: 'h', whatChanged: 'Up twice, steady both times.', decision: 'continue' },
      ...{ nextStep: 'Tom rings every day', next: null, ending: null, ...changes },
    }),
  );
const read = async () => {
  const plan = await readPlan(team.acting(), planId);
  if (plan === null) throw new Error('no plan');
  return plan;
};

describe('a review in a huddle', () => {
  it('keeps what changed, the decision and the next step with its action', async () => {
    const next = { what: 'Tom rings every day', memberId: team.ids.tom, dueOn: '2026-03-19' };
    await done(review({ next, nextStep: '' }));
    const { reviews, steps, lastReviewOn } = await read();
    expect(reviews).toMatchObject([{ decision: 'continue', nextStep: 'Tom rings every day', huddleId: 'h' }]);
    expect(steps).toMatchObject([{ what: 'Tom rings every day', huddleId: 'h', planId }]);
    expect(lastReviewOn).toBe('2026-03-18');
  });

  it('can end the plan; without how it ended nothing is written', async () => {
    const whatMadeTheDifference = 'The same face.';
    expect(await review({ decision: 'end' })).toMatchObject({
      refusal: { kind: 'review-incomplete', missing: ['ending'] },
    });
    const half = { outcome: 'other' as const, outcomeWords: '', whatMadeTheDifference };
    expect(await review({ decision: 'end', ending: half })).toMatchObject({
      refusal: { kind: 'ending-incomplete' },
    });
    expect((await read()).reviews).toEqual([]);
    await done(review({ decision: 'end', ending: { ...half, outcome: 'in-control-again' } }));
    expect(await read()).toMatchObject({
      outcome: 'in-control-again',
      endedOn: '2026-03-18',
      reviews: [{ decision: 'end' }],
    });
    expect(await review()).toMatchObject({ refusal: { kind: 'plan-ended' } });
  });

  it('is refused for a plan of another team', async () => {
    expect(await review({ planId: 'elsewhere' })).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});

describe('a spend agreed in a huddle', () => {
  it('is committed from then on, past the limit', async () => {
    const input = { personId: 'dorothy', amountPence: 272_000, what: 'Respite flat', on: '2026-03-18' };
    const asked = await done(recordSpend(team.acting('shabnam'), input));
    const decision = { spendId: asked.id, huddleId: 'h', agree: true, instead: 'kept aside', next: null };
    await done(inHuddle(team.acting(), (writing, member) => writeSpendDecision(writing, member, decision)));
    expect(await read()).toMatchObject({
      committedPence: 272_000,
      awaitingPence: 0,
      leftPence: 0,
      flags: [],
    });
    expect((await read()).spends).toMatchObject([
      { standing: 'agreed', instead: null, decidedOn: '2026-03-18' },
    ]);
  });
});

describe('the agenda', () => {
  it('is given every open plan and none that ended', async () => {
    const list = () => listOpenPlans(team.store.db, team.team.id, '2026-03-18');
    expect(await list()).toMatchObject([{ id: planId, personId: 'dorothy', day: 1, flags: [] }]);
    const ending = { outcome: 'died' as const, outcomeWords: '', whatMadeTheDifference: 'She was at home.' };
    await done(review({ decision: 'end', ending }));
    expect(await list()).toEqual([]);
  });
});
