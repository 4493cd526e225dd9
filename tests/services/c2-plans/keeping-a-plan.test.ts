import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../../electron/services/acting';
import { changePlan } from '../../../electron/services/c2-plans/change-plan';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { listPlans } from '../../../electron/services/c2-plans/list-plans';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { readPlan } from '../../../electron/services/c2-plans/read-plan';
import { recordContact } from '../../../electron/services/c2-plans/record-contact';
import { recordSpend } from '../../../electron/services/c2-plans/record-spend';
import { reopenPlan } from '../../../electron/services/c2-plans/reopen-plan';
import { writeSpendDecision } from '../../../electron/services/c2-plans/write-spend-decision';
import { keepDraft, readDraft } from '../../../electron/store/drafts';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { accept } from '../../../shared/domain/outcome';
import { type TestTeam, testTeam } from '../test-team';
import { addPerson, opening } from './a-person';

let team: TestTeam;
let personId: string;

beforeEach(async () => {
  team = await testTeam();
  personId = await addPerson(team);
});

async function opened(changes: object = {}): Promise<string> {
  const done = await openPlan(team.acting('shabnam'), { ...opening(personId), ...changes });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value.id;
}
async function read(planId: string): Promise<PlanView> {
  const plan = await readPlan(team.acting(), planId);
  if (plan === null) throw new Error('no plan');
  return plan;
}
const contact = (planId: string, changes: object = {}) =>
  recordContact(team.acting('tom'), {
    planId,
    how: 'rang',
    note: '',
    on: '2026-03-18',
    memberId: null,
    ...changes,
  });
const spend = (amountPence: number, changes: object = {}) =>
  recordSpend(team.acting('shabnam'), {
    personId,
    amountPence,
    what: 'Night sitter',
    on: '2026-03-18',
    ...changes,
  });
const ending = {
  outcome: 'in-control-again',
  outcomeWords: '',
  whatMadeTheDifference: 'The same face.',
} as const;

describe('opening a C2 plan', () => {
  it('keeps the plan with its steps as actions, and one audit entry', async () => {
    const step = { what: 'Falls sensor', memberId: team.ids.tom, dueOn: '2026-03-20' };
    const planId = await opened({ steps: [step], buddyId: team.ids.tom });
    const plan = await read(planId);
    expect(plan).toMatchObject({
      day: 1,
      flags: [],
      lead: { calledName: 'Shabnam' },
      buddy: { calledName: 'Tom' },
    });
    expect(plan.person).toMatchObject({ fullName: 'Dorothy Hale', knownAs: 'D.H.', age: 78 });
    expect(plan.steps).toMatchObject([{ ...step, state: 'open', planId, daysLeft: 2 }]);
    expect(plan).toMatchObject({ limitPence: 200_000, leftPence: 200_000, nextHuddleOn: '2026-03-18' });
    const entries = await team.store.db.selectFrom('audit_entries').selectAll().execute();
    expect(entries).toMatchObject([{ verb: 'c2-plans.opened', subjectId: planId, personId, undoable: 1 }]);
  });

  it('is refused without strengths, for somebody with an open plan, and for somebody closed', async () => {
    expect(await openPlan(team.acting(), { ...opening(personId), strengths: '' })).toMatchObject({
      refusal: { kind: 'plan-incomplete', missing: ['strengths'] },
    });
    const planId = await opened();
    expect(await openPlan(team.acting(), opening(personId))).toEqual({
      ok: false,
      refusal: { kind: 'plan-already-open', planId },
    });
    const closed = await addPerson(team, { id: 'closed', closedOn: '2026-03-01' });
    expect(await openPlan(team.acting(), opening(closed))).toMatchObject({
      refusal: { kind: 'person-closed' },
    });
  });

  it('leaves nothing behind when a step names somebody who is not in the team', async () => {
    const step = { what: 'Falls sensor', memberId: 'somebody', dueOn: null };
    const refused = await openPlan(team.acting(), { ...opening(personId), steps: [step] });
    expect(refused).toMatchObject({ refusal: { kind: 'not-found', what: 'member' } });
    expect(await team.store.db.selectFrom('c2_plans').selectAll().execute()).toEqual([]);
  });

  it('forgets what was being typed for it, in the same transaction', async () => {
    const { db } = team.store;
    const key = `c2-plan/${personId}/open`;
    await keepDraft(db, { teamId: team.team.id, key, body: '{}', keptAt: team.acting().now });
    await opened();
    expect(await readDraft(db, team.team.id, key)).toBeNull();
  });
});

describe('another team', () => {
  it('finds none of it', async () => {
    const planId = await opened();
    const stranger = { ...team.acting(), teamId: 'another-team' };
    expect(await contact(planId).then((done) => done.ok)).toBe(true);
    expect(
      await recordContact(stranger, { planId, how: 'rang', note: '', on: '2026-03-18', memberId: null }),
    ).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    expect(await changePlan(stranger, { planId, change: {} })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });
});

describe('changing a C2 plan', () => {
  it('changes what is given, and refuses the lead worker as buddy', async () => {
    const planId = await opened();
    await changePlan(team.acting(), { planId, change: { contactRhythmDays: 1, buddyId: team.ids.ffion } });
    expect((await read(planId)).plan).toMatchObject({
      contactRhythmDays: 1,
      buddyId: team.ids.ffion,
      ownWords: 'I want to sleep in my own bed.',
    });
    expect(await changePlan(team.acting(), { planId, change: { buddyId: team.ids.shabnam } })).toMatchObject({
      refusal: { kind: 'buddy-is-lead' },
    });
  });
});

describe('a contact', () => {
  it('is kept in the name of whoever was in touch', async () => {
    const planId = await opened();
    await contact(planId);
    await contact(planId, { memberId: team.ids.ffion, how: 'visited', note: 'Slept until six' });
    const { contacts, lastContactOn } = await read(planId);
    expect(contacts.map((each) => each.member?.calledName).toSorted()).toEqual(['Ffion', 'Tom']);
    expect(lastContactOn).toBe('2026-03-18');
  });

  it('without an answer is kept and does not count', async () => {
    const planId = await opened();
    await contact(planId, { how: 'no-answer' });
    expect(await read(planId)).toMatchObject({ contacts: [{ how: 'no-answer' }], lastContactOn: null });
  });

  it('is refused in the future, before the plan, for an ended plan and by a stranger', async () => {
    const planId = await opened();
    expect(await contact(planId, { on: '2026-03-19' })).toMatchObject({
      refusal: { kind: 'date-in-future' },
    });
    expect(await contact(planId, { on: '2026-03-17' })).toMatchObject({
      refusal: { kind: 'before-plan-opened' },
    });
    expect(await contact(planId, { memberId: 'nobody' })).toMatchObject({ refusal: { kind: 'not-found' } });
    await endPlan(team.acting(), { planId, ...ending });
    expect(await contact(planId)).toMatchObject({ refusal: { kind: 'plan-ended' } });
  });
});

describe('a spend', () => {
  it('is within the limit until it would pass it, and then awaits agreement', async () => {
    const planId = await opened();
    expect(await spend(134_000)).toMatchObject({
      value: { standing: 'within-limit', planId, openedPlan: false },
    });
    expect(await spend(72_000)).toMatchObject({ value: { standing: 'awaiting' } });
    expect(await read(planId)).toMatchObject({
      ...{ committedPence: 134_000, awaitingPence: 72_000, leftPence: 66_000 },
      flags: [{ kind: 'spend-awaiting', count: 1, pence: 72_000 }],
    });
  });

  it('entered in two windows at once cannot pass the limit together: the second awaits', async () => {
    const planId = await opened();
    const both = await Promise.all([spend(150_000), spend(150_000)]);
    expect(both.map((done) => (done.ok ? done.value.standing : null)).toSorted()).toEqual([
      'awaiting',
      'within-limit',
    ]);
    expect((await read(planId)).committedPence).toBe(150_000);
  });

  it('opens a plan for somebody who has none, also when two windows do so at once', async () => {
    const both = await Promise.all([spend(120_000), spend(120_000)]);
    const values = both.map((done) => (done.ok ? done.value : null));
    expect(values.map((value) => value?.openedPlan).toSorted()).toEqual([false, true]);
    expect(new Set(values.map((value) => value?.planId)).size).toBe(1);
    expect(values.map((value) => value?.standing).toSorted()).toEqual(['awaiting', 'within-limit']);
    const plan = await read(values[0]?.planId ?? '');
    expect(plan.whatNeedsToChange).toBe(
      'To be written: what needs to change. Opened by a spend: Night sitter',
    );
  });

  it('opens a plan that is flagged, and does not end, until it says what matters and what is strong', async () => {
    const done = await spend(100);
    const planId = done.ok ? done.value.planId : '';
    const flag = { kind: 'to-be-written', missing: ['what-matters', 'strengths'] };
    expect((await read(planId)).flags).toContainEqual(flag);
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({
      refusal: { kind: 'plan-incomplete', missing: flag.missing },
    });
    await changePlan(team.acting(), { planId, change: { ownWords: 'My own bed', strengths: 'Ken' } });
    expect((await read(planId)).flags).not.toContainEqual(expect.objectContaining({ kind: 'to-be-written' }));
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({ ok: true });
  });

  it('opens a plan in the words of the last conversation that has any', async () => {
    const talk = (id: string, happenedOn: string, whatMatters: string, strengths: string) => ({
      ...{ id, personId, memberId: team.ids.shabnam, kind: 'C1' as const, how: 'visit' as const },
      ...{ happenedOn, whatMatters, strengths, listenedTo: '[]', whatHappened: '' },
      createdAt: `${happenedOn}T10:00:00.000Z`,
    });
    await team.store.db
      .insertInto('conversations')
      .values([
        talk('talk', '2026-03-10', 'My own bed', 'The whole street'),
        talk('got-in-touch', '2026-03-12', '', ''),
      ])
      .execute();
    const done = await spend(100);
    const plan = done.ok ? await read(done.value.planId) : null;
    expect(plan?.plan).toMatchObject({
      ownWords: 'My own bed',
      strengths: 'The whole street',
      openedOn: '2026-03-18',
    });
  });

  it('is refused as nothing, in the future, or before anybody knew the person; nothing is opened by it', async () => {
    expect(await spend(0)).toMatchObject({ refusal: { kind: 'amount-not-positive' } });
    expect(await spend(100, { on: '2026-03-19' })).toMatchObject({ refusal: { kind: 'date-in-future' } });
    expect(await spend(100, { on: '2026-01-31' })).toMatchObject({
      refusal: { kind: 'date-too-early', earliest: '2026-02-01' },
    });
    expect(await team.store.db.selectFrom('c2_plans').selectAll().execute()).toEqual([]);
  });

  it('of one team counts over each spend where that is agreed', async () => {
    team = await testTeam({ limitCountedOver: 'spend' });
    await addPerson(team);
    await opened();
    expect(await spend(200_000)).toMatchObject({ value: { standing: 'within-limit' } });
    expect(await spend(200_000)).toMatchObject({ value: { standing: 'within-limit' } });
    expect(await spend(200_001)).toMatchObject({ value: { standing: 'awaiting' } });
  });
});

describe('ending and reopening', () => {
  it('waits while a spend awaits agreement', async () => {
    const planId = await opened();
    const asked = await spend(300_000);
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({
      refusal: { kind: 'spends-awaiting', count: 1 },
    });
    await team.store.db
      .insertInto('huddles')
      .values({
        ...{
          id: 'h',
          teamId: team.team.id,
          kind: 'weekly',
          on: '2026-03-18',
          plannedMinutes: 75,
          startedAt: team.acting().now,
        },
        ...{ closedAt: null, chairId: null, scribeId: null, currentItemId: null, learned: '', thanks: '' },
      })
      .execute();
    const decision = {
      spendId: asked.ok ? asked.value.id : '',
      huddleId: 'h',
      agree: false,
      instead: 'The fire service.',
      next: null,
    };
    const decide = () =>
      act(team.acting(), [], async (writing, member) => {
        const written = await writeSpendDecision(writing, member, decision);
        if (!written.ok) return written;
        const about = {
          topic: 'huddles',
          subjectId: planId,
          personId,
          huddleId: 'h',
          undoable: true,
          undoesId: null,
        } as const;
        return accept(writing.record({ verb: 'huddles.spend-decided', ...about }));
      });
    expect((await decide()).ok).toBe(true);
    expect(await decide()).toMatchObject({ refusal: { kind: 'spend-already-decided' } });
    expect((await read(planId)).spends).toMatchObject([
      { standing: 'declined', instead: 'The fire service.', decidedInHuddleId: 'h' },
    ]);
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({ ok: true });
  });

  it('keeps how it ended when it is reopened with a reason, and how it ends again', async () => {
    const planId = await opened();
    await endPlan(team.acting(), { planId, ...ending });
    expect(await reopenPlan(team.acting(), { planId, reason: '' })).toMatchObject({
      refusal: { kind: 'reason-needed' },
    });
    team.setNow('2026-03-25T09:00:00.000Z');
    await reopenPlan(team.acting(), { planId, reason: 'She fell again' });
    expect(await read(planId)).toMatchObject({
      ...{ endedOn: null, outcome: null, whatMadeTheDifference: null, day: 1, flags: [] },
      reopenings: [
        { outcome: 'in-control-again', whatMadeTheDifference: 'The same face.', reason: 'She fell again' },
      ],
    });
    await endPlan(team.acting(), { planId, ...ending, outcome: 'needs-c3' });
    expect(await read(planId)).toMatchObject({
      outcome: 'needs-c3',
      reopenings: [{ outcome: 'in-control-again' }],
    });
  });

  it('is refused while another plan is open for them', async () => {
    const first = await opened();
    await endPlan(team.acting(), { planId: first, ...ending });
    const second = await opened();
    expect(await reopenPlan(team.acting(), { planId: first, reason: 'Again' })).toEqual({
      ok: false,
      refusal: { kind: 'plan-already-open', planId: second },
    });
  });
});

describe('the list of C2 plans', () => {
  const list = async (
    filter: 'open' | 'out-of-contact' | 'to-agree' | 'ended' | 'review-overdue',
    find = '',
  ) => {
    const listed = await listPlans(team.acting(), { filter, find });
    return listed.ok ? listed.value : null;
  };

  it('has the plan out of contact first, counts every filter and finds by name', async () => {
    team.setNow('2026-03-10T09:00:00.000Z');
    const calm = await opened({ contactRhythmDays: 14 });
    await addPerson(team, { id: 'zoe', fullName: 'Zoë O’Brien', knownAs: 'Zed' });
    const silent = await opened({ personId: 'zoe' });
    await addPerson(team, { id: 'sunita', fullName: 'Sunita Anand', knownAs: 'S.A.' });
    const over = await opened({ personId: 'sunita' });
    await endPlan(team.acting(), { planId: over, ...ending });
    team.setNow('2026-03-17T09:00:00.000Z');
    await spend(300_000, { on: '2026-03-17' });

    const open = await list('open');
    expect(open?.rows.map((plan) => plan.id)).toEqual([silent, calm]);
    expect(open?.counts).toEqual({
      open: 2,
      'out-of-contact': 1,
      'review-overdue': 0,
      'to-agree': 1,
      ended: 1,
    });
    expect(open?.endedLately.map((plan) => plan.id)).toEqual([over]);
    expect((await list('to-agree'))?.rows.map((plan) => plan.id)).toEqual([calm]);
    expect((await list('open', 'zoe obrien'))?.rows.map((plan) => plan.id)).toEqual([silent]);
    expect((await list('ended'))?.rows).toMatchObject([{ id: over, outcome: 'in-control-again', flags: [] }]);
    expect((await list('ended', 'nobody'))?.rows).toEqual([]);
    expect((await list('ended', 'sunita'))?.rows).toHaveLength(1);
  });
});
