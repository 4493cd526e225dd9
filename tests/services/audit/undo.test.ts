import { expect, test } from 'vitest';
import { act } from '../../../electron/services/acting';
import { lastUndoable } from '../../../electron/services/audit/last-undoable';
import { undo } from '../../../electron/services/audit/undo';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { addPerson } from '../../../electron/services/people/add-person';
import { changePerson } from '../../../electron/services/people/change-person';
import { closePerson, removePerson } from '../../../electron/services/people/close-person';
import { addMember } from '../../../electron/services/team/change-members';
import { accept } from '../../../shared/domain/outcome';
import { done } from '../done';
import { contact, end, somebody, spend, teamWithDorothy } from './doing';

type Team = Awaited<ReturnType<typeof teamWithDorothy>>;

function contactsOf({ store, planId }: Team) {
  return store.db.selectFrom('c2_contacts').select('note').where('planId', '=', planId).execute();
}

const because = (why: string) => ({ ok: false, refusal: { kind: 'cannot-undo', why } });

test('what was recorded is gone once it is taken back, and both are in the trail', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await contact(team);
  const undoing = await done(undo(team.acting('tom'), { entryId }));
  expect(await contactsOf(team)).toEqual([]);
  const entries = await team.store.db.selectFrom('audit_entries').selectAll().orderBy('id').execute();
  expect(entries.slice(-2)).toMatchObject([
    { id: entryId, verb: 'c2-plans.contact-recorded', memberId: team.ids.grace },
    {
      id: undoing.entryId,
      verb: 'c2-plans.contact-recorded.undone',
      memberId: team.ids.tom,
      undoesId: entryId,
    },
  ]);
});

test('a change is put back as it was', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await end(team);
  const before = await team.store.db.selectFrom('c2_plans').selectAll().execute();
  expect(before[0]?.endedOn).toBe('2026-03-18');
  await done(undo(team.acting(), { entryId }));
  expect(await team.store.db.selectFrom('c2_plans').select(['endedOn', 'outcome']).execute()).toEqual([
    { endedOn: null, outcome: null },
  ]);
});

test('taking a taking-back back does it again, as often as one likes', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await contact(team);
  const first = await done(undo(team.acting(), { entryId }));
  const again = await done(undo(team.acting(), { entryId: first.entryId }));
  expect(await contactsOf(team)).toEqual([{ note: 'She was well' }]);
  const entry = await team.store.db
    .selectFrom('audit_entries')
    .select('verb')
    .where('id', '=', again.entryId)
    .execute();
  expect(entry).toEqual([{ verb: 'c2-plans.contact-recorded.redone' }]);
  await done(undo(team.acting(), { entryId }));
  expect(await contactsOf(team)).toEqual([]);
});

test('nothing is taken back twice', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await contact(team);
  await done(undo(team.acting(), { entryId }));
  expect(await undo(team.acting(), { entryId })).toEqual(because('already-undone'));
});

test('what was changed since is not taken back, and nothing of it is changed', async () => {
  const team = await teamWithDorothy();
  const { personId } = team;
  const { entryId } = await done(changePerson(team.acting(), { personId, change: { phone: '1' } }));
  await done(changePerson(team.acting(), { personId, change: { phone: '2' } }));
  expect(await undo(team.acting(), { entryId })).toEqual(because('changed-since'));
  expect(await team.store.db.selectFrom('people').select('phone').execute()).toEqual([{ phone: '2' }]);
});

test('another column of the same row may have changed since', async () => {
  const team = await teamWithDorothy();
  const { personId } = team;
  const { entryId } = await done(changePerson(team.acting(), { personId, change: { phone: '1' } }));
  await done(changePerson(team.acting(), { personId, change: { address: 'Mill Lane' } }));
  await done(undo(team.acting(), { entryId }));
  expect(await team.store.db.selectFrom('people').select(['phone', 'address']).execute()).toEqual([
    { phone: null, address: 'Mill Lane' },
  ]);
});

test('somebody who has a plan by now is not taken back with it hanging in the air', async () => {
  const team = await teamWithDorothy();
  const added = await team.store.db
    .selectFrom('audit_entries')
    .select('id')
    .where('verb', '=', 'people.added')
    .execute();
  expect(await undo(team.acting(), { entryId: added[0]?.id ?? '' })).toEqual(because('changed-since'));
});

test('a plan that ended is not opened again beside one that was opened since', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await end(team);
  await done(
    openPlan(team.acting(), {
      ...{
        personId: team.personId,
        whatNeedsToChange: 'Warm',
        ownWords: 'My own bed',
        strengths: 'Ken',
        emergencyPlan: '',
      },
      ...{ contactRhythmDays: 2, buddyId: null, steps: [] },
    }),
  );
  expect(await undo(team.acting(), { entryId })).toEqual(because('changed-since'));
});

test('a plan that ended is not opened again for somebody who has come to rest since', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await end(team);
  await done(closePerson(team.acting(), { personId: team.personId, reason: 'She is well' }));
  expect(await undo(team.acting(), { entryId })).toEqual(because('changed-since'));
});

test('the delegated limit is not passed by doing a spend again', async () => {
  const team = await teamWithDorothy();
  const first = await spend(team, 150_000);
  const undoing = await done(undo(team.acting(), { entryId: first.entryId }));
  expect((await spend(team, 150_000)).standing).toBe('within-limit');
  expect(await undo(team.acting(), { entryId: undoing.entryId })).toEqual(because('changed-since'));
});

test('somebody comes back only while nobody else bears their label on the wall', async () => {
  const team = await teamWithDorothy();
  await end(team);
  const removed = await done(
    removePerson(team.acting(), { personId: team.personId, reason: 'She asked us to' }),
  );
  const other = await done(addPerson(team.acting(), somebody('Daniel Holt', 'D.H.')));
  expect(await undo(team.acting(), { entryId: removed.entryId })).toEqual(because('changed-since'));
  await done(undo(team.acting(), { entryId: other.entryId }));
  await done(undo(team.acting(), { entryId: removed.entryId }));
});

test('nobody is brought back after the days for it are over', async () => {
  const team = await teamWithDorothy();
  await end(team);
  const removed = await done(
    removePerson(team.acting(), { personId: team.personId, reason: 'She asked us to' }),
  );
  team.setNow('2026-04-20T09:00:00.000Z');
  expect(await undo(team.acting(), { entryId: removed.entryId })).toEqual(because('changed-since'));
});

test('nobody who has done something since is taken back out of the room', async () => {
  const team = await teamWithDorothy();
  const newcomer = {
    name: 'Devinder Gill',
    discipline: 'connector',
    role: 'practitioner',
    standing: 'member',
  } as const;
  const added = await done(addMember(team.acting(), newcomer));
  expect(await undo({ ...team.acting(), memberId: added.id }, { entryId: added.entryId })).toEqual(
    because('changed-since'),
  );
  const { personId } = team;
  await done(changePerson({ ...team.acting(), memberId: added.id }, { personId, change: { phone: '1' } }));
  expect(await undo(team.acting(), { entryId: added.entryId })).toEqual(because('changed-since'));
});

test('what a closed huddle did is sealed', async () => {
  const team = await teamWithDorothy();
  await insertHuddle(team, null);
  const { entryId } = await inHuddle(team);
  await team.store.db.updateTable('huddles').set({ closedAt: '2026-03-18T10:45:00.000Z' }).execute();
  expect(await undo(team.acting(), { entryId })).toEqual(because('sealed'));
});

test('what may never be taken back is refused', async () => {
  const team = await teamWithDorothy();
  await insertHuddle(team, null);
  const { entryId } = await inHuddle(team, false);
  expect(await undo(team.acting(), { entryId })).toEqual(because('not-undoable'));
});

test('an entry of another team, or none, is not found', async () => {
  const team = await teamWithDorothy();
  expect(await undo(team.acting(), { entryId: 'nothing' })).toMatchObject({ refusal: { kind: 'not-found' } });
});

test('Ctrl+Z offers the newest of one’s own that can be taken back, and never a taking-back', async () => {
  const team = await teamWithDorothy();
  const first = await contact(team, 'first');
  const second = await contact(team, 'second');
  const newest = async (member: 'grace' | 'tom' = 'grace') =>
    (await done(lastUndoable(team.acting(member))))?.id;
  expect(await newest()).toBe(second.entryId);
  await done(undo(team.acting(), { entryId: second.entryId }));
  expect(await newest()).toBe(first.entryId);
  expect(await newest('tom')).toBeUndefined();
});

test('Ctrl+Z does not reach back to another day', async () => {
  const team = await teamWithDorothy();
  await contact(team);
  team.setNow('2026-03-19T09:00:00.000Z');
  expect(await done(lastUndoable(team.acting()))).toBeNull();
});

test('Ctrl+Z still offers what was just done after the clock was set back a week', async () => {
  const team = await teamWithDorothy();
  await contact(team);
  team.setNow('2026-03-11T09:00:00.000Z');
  const { entryId } = await done(
    changePerson(team.acting(), { personId: team.personId, change: { phone: '1' } }),
  );
  expect((await done(lastUndoable(team.acting())))?.id).toBe(entryId);
});

async function insertHuddle({ store, team }: Team, closedAt: string | null): Promise<void> {
  await store.db
    .insertInto('huddles')
    .values({
      ...{ id: 'huddle', teamId: team.id, kind: 'weekly', on: '2026-03-18', plannedMinutes: 75, closedAt },
      ...{ startedAt: '2026-03-18T09:30:00.000Z', chairId: null, scribeId: null, currentItemId: null },
      ...{ learned: '', thanks: '' },
    })
    .execute();
}

async function inHuddle(team: Team, undoable = true) {
  return done(
    act(team.acting(), [], async (writing) => {
      await writing.update('people', team.personId, { phone: '1' });
      const about = { topic: 'huddles', subjectId: 'huddle', personId: null, huddleId: 'huddle' } as const;
      return accept({
        entryId: writing.record({ ...about, verb: 'huddles.note-kept', undoable, undoesId: null }),
      });
    }),
  );
}
