import { expect, test } from 'vitest';
import { listTrail } from '../../../electron/services/audit/list';
import { undo } from '../../../electron/services/audit/undo';
import { removePerson } from '../../../electron/services/people/close-person';
import { removeContentOf } from '../../../electron/store/trail/remove-content';
import { done } from '../done';
import { contact, end, spend, teamWithDorothy } from './doing';

type Team = Awaited<ReturnType<typeof teamWithDorothy>>;

function trail(team: Team, changes: { before?: string; personId?: string; find?: string } = {}) {
  return done(listTrail(team.acting(), { before: null, personId: null, find: '', ...changes }));
}

test('the trail tells who did what, about whom by their label, newest first', async () => {
  const team = await teamWithDorothy();
  await contact(team);
  const { rows, total } = await trail(team);
  expect(rows.map((row) => [row.member?.calledName, row.verb, row.about])).toEqual([
    ['Grace', 'c2-plans.contact-recorded', 'D.H.'],
    ['Grace', 'c2-plans.opened', 'D.H.'],
    ['Grace', 'people.added', 'D.H.'],
  ]);
  expect(total).toBe(3);
  expect(rows[0]?.changes).toMatchObject([
    { table: 'c2_contacts', op: 'insert', after: { note: 'She was well' } },
  ]);
});

test('it says what was taken back and what still can be', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await contact(team);
  await done(undo(team.acting(), { entryId }));
  const { rows } = await trail(team);
  expect(rows.map(({ verb, undone, canUndo }) => [verb, undone, canUndo])).toEqual([
    ['c2-plans.contact-recorded.undone', false, true],
    ['c2-plans.contact-recorded', true, false],
    ['c2-plans.opened', false, true],
    ['people.added', false, true],
  ]);
});

test('it is read a page at a time, each entry once', async () => {
  const team = await teamWithDorothy();
  for (let count = 0; count < 40; count += 1) await contact(team);
  const first = await trail(team);
  expect(first).toMatchObject({ total: 42, next: first.rows.at(-1)?.id });
  expect(first.rows).toHaveLength(30);
  const second = await trail(team, { before: first.next ?? '' });
  expect(second).toMatchObject({ total: 42, next: null });
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(42);
});

test('it is found by who, about whom and what was done, every word counting', async () => {
  const team = await teamWithDorothy();
  await contact(team);
  await spend(team, 4_500);
  const verbs = async (find: string) => (await trail(team, { find })).rows.map(({ verb }) => verb);
  expect(await verbs('spend')).toEqual(['c2-plans.spend-recorded']);
  expect(await verbs('dorothy CONTACT grace')).toEqual(['c2-plans.contact-recorded']);
  expect(await verbs('dh contact')).toEqual(['c2-plans.contact-recorded']);
  expect(await verbs('tom')).toEqual([]);
  expect(await verbs('nonsense')).toEqual([]);
});

test('of somebody who was removed it keeps that it was done, and neither their label nor their words', async () => {
  const team = await teamWithDorothy();
  await contact(team);
  await end(team);
  await done(removePerson(team.acting(), { personId: team.personId, reason: 'She asked us to' }));
  const { rows } = await trail(team);
  expect(rows.map(({ verb }) => verb)).toContain('people.removed');
  expect(rows.every(({ about, changes }) => about === null && changes.length === 0)).toBe(true);
  expect((await trail(team, { find: 'dorothy' })).rows).toEqual([]);
});

test('of a change of which the words are removed, only that it was done is told', async () => {
  const team = await teamWithDorothy();
  const { entryId } = await contact(team);
  const { newId, teamId, memberId, now: at } = team.acting();
  await team.store.db
    .transaction()
    .execute((transaction) =>
      removeContentOf(transaction, { id: newId(), teamId, memberId, at, entryIds: [entryId] }),
    );
  const { rows } = await trail(team);
  expect(rows[0]).toMatchObject({ verb: 'team.words-removed', about: null, canUndo: false });
  expect(rows[1]).toMatchObject({
    ...{ verb: 'c2-plans.contact-recorded', about: null, canUndo: false, member: { calledName: 'Grace' } },
    changes: [{ table: 'c2_contacts', rowId: 'removed', before: null, after: null }],
  });
  expect(JSON.stringify(rows[1])).not.toContain('She was well');
});
