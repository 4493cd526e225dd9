import { describe, expect, it } from 'vitest';
import {
  addAction,
  changeAction,
  doAction,
  dropAction,
  reopenAction,
} from '../../../electron/services/actions/change-actions';
import { listActions } from '../../../electron/services/actions/list-actions';
import { undo } from '../../../electron/services/audit/undo';
import { removePerson } from '../../../electron/services/people/close-person';
import { removeMember, setAway } from '../../../electron/services/team/change-members';
import { done } from '../done';
import { crisis, somebody } from '../people/somebody';
import { type TestTeam, testTeam } from '../test-team';

const ring = {
  what: 'Ring the ward',
  memberId: null,
  dueOn: '2026-03-18',
  personId: null,
  planId: null,
  proposalId: null,
};

async function whats(team: TestTeam) {
  const { due, later, done: closed } = await done(listActions(team.acting()));
  const what = (actions: typeof due) => actions.map((action) => action.what);
  return { due: what(due), later: what(later), done: what(closed) };
}

describe('what was promised', () => {
  it('is due by the next huddle, later, or done', async () => {
    const team = await testTeam();
    await done(addAction(team.acting(), { ...ring, what: 'Later', dueOn: '2026-03-19' }));
    await done(addAction(team.acting(), { ...ring, what: 'Some day', dueOn: null }));
    await done(addAction(team.acting(), { ...ring, what: 'Due' }));
    const { id } = await done(addAction(team.acting(), { ...ring, what: 'Done' }));
    await done(doAction(team.acting(), { actionId: id }));
    expect(await whats(team)).toEqual({ due: ['Due'], later: ['Later', 'Some day'], done: ['Done'] });
  });

  it('on an open C2 plan is looked at on the plan, and says whose it is', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    const planId = await crisis(team, personId);
    await done(addAction(team.acting(), { ...ring, planId }));
    const { due, later } = await done(listActions(team.acting()));
    expect([due, later]).toMatchObject([[], [{ planId, personId, person: { knownAs: 'D.H.' } }]]);
  });

  it('says who does it, whether they are away, and how long there is', async () => {
    const team = await testTeam();
    await done(addAction(team.acting(), { ...ring, memberId: team.ids.ffion }));
    await done(
      setAway(team.acting(), { memberId: team.ids.ffion, from: '2026-03-16', until: null, reason: '' }),
    );
    team.setNow('2026-03-20T09:00:00.000Z');
    const { due } = await done(listActions(team.acting()));
    expect(due).toMatchObject([
      { member: { calledName: 'Ffion' }, memberAway: true, daysLeft: -2, state: 'open' },
    ]);
  });

  it('about somebody who was removed is not asked for', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await done(addAction(team.acting(), { ...ring, personId }));
    await done(removePerson(team.acting(), { personId, reason: 'Entered twice' }));
    expect((await whats(team)).due).toEqual([]);
  });
});

describe('an action', () => {
  it.each([
    ['somebody who is not here', { memberId: 'nobody' }, { kind: 'not-found', what: 'member' }],
    [
      'a day that has passed',
      { dueOn: '1900-01-01' },
      { kind: 'date-too-early', date: '1900-01-01', earliest: '2026-03-18' },
    ],
    ['a person who is not here', { personId: 'nobody' }, { kind: 'not-found', what: 'person' }],
    ['a plan that is not here', { planId: 'nothing' }, { kind: 'not-found', what: 'plan' }],
    ['a proposal that is not here', { proposalId: 'nothing' }, { kind: 'not-found', what: 'proposal' }],
  ])('is refused for %s', async (_name, change, refusal) => {
    const team = await testTeam();
    expect(await addAction(team.acting(), { ...ring, ...change })).toEqual({ ok: false, refusal });
  });

  it('is refused for one person on another’s plan', async () => {
    const team = await testTeam();
    const planId = await crisis(team, await somebody(team));
    const personId = await somebody(team, { fullName: 'Wilf Garner', knownAs: 'W.G.' });
    expect(await addAction(team.acting(), { ...ring, personId, planId })).toEqual({
      ok: false,
      refusal: { kind: 'not-found', what: 'plan' },
    });
  });

  it('is done once: pressed again a day later it was done on the first', async () => {
    const team = await testTeam();
    const { id: actionId } = await done(addAction(team.acting(), ring));
    await done(doAction(team.acting(), { actionId }));
    team.setNow('2026-03-19T09:00:00.000Z');
    await done(doAction(team.acting(), { actionId }));
    const { done: closed } = await done(listActions(team.acting()));
    expect(closed).toMatchObject([{ doneOn: '2026-03-18', state: 'done' }]);
  });

  it('is dropped with a reason, and can be open again', async () => {
    const team = await testTeam();
    const { id: actionId } = await done(addAction(team.acting(), ring));
    await done(dropAction(team.acting(), { actionId, reason: 'Ken is home' }));
    expect((await done(listActions(team.acting()))).done).toMatchObject([
      { state: 'dropped', dropReason: 'Ken is home' },
    ]);
    await done(reopenAction(team.acting(), { actionId }));
    expect((await done(listActions(team.acting()))).due).toMatchObject([{ state: 'open', dropReason: null }]);
  });

  it('keeps a day that has passed, and a member who has left, while something else is changed', async () => {
    const team = await testTeam();
    const { id: actionId } = await done(addAction(team.acting(), { ...ring, memberId: team.ids.tom }));
    await done(removeMember(team.acting(), { memberId: team.ids.tom }));
    team.setNow('2026-03-20T09:00:00.000Z');
    const change = { actionId, what: 'Ring the ward about Ken', memberId: team.ids.tom, dueOn: '2026-03-18' };
    expect((await changeAction(team.acting(), change)).ok).toBe(true);
    expect(await changeAction(team.acting(), { ...change, dueOn: '2026-03-17' })).toMatchObject({
      refusal: { kind: 'date-too-early' },
    });
    expect((await done(listActions(team.acting()))).due).toMatchObject([
      { what: 'Ring the ward about Ken', memberAway: true },
    ]);
  });

  it('can be taken back at every step', async () => {
    const team = await testTeam();
    const { id: actionId, entryId: adding } = await done(addAction(team.acting(), ring));
    const doing = await done(doAction(team.acting(), { actionId }));
    await done(undo(team.acting(), { entryId: doing.entryId }));
    expect((await whats(team)).due).toEqual(['Ring the ward']);
    await done(undo(team.acting(), { entryId: adding }));
    expect(await whats(team)).toEqual({ due: [], later: [], done: [] });
  });

  it('of another team is not found', async () => {
    const team = await testTeam();
    const { id: actionId } = await done(addAction(team.acting(), ring));
    expect(await doAction({ ...team.acting(), teamId: 'another' }, { actionId })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });
});
