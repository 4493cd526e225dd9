import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../electron/services/c2-plans/change-plan';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { recordContact } from '../../../electron/services/c2-plans/record-contact';
import { keepDraft, readDraft } from '../../../electron/store/drafts';
import { addPerson, opening } from './a-person';
import { contact, ending, opened, personId, read, team } from './dorothys-plan';

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
