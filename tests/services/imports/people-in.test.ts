import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listTrail } from '../../../electron/services/audit/list';
import { undo } from '../../../electron/services/audit/undo';
import { addConnection } from '../../../electron/services/conversations/connections';
import { readFacts } from '../../../electron/services/imports/gather-facts';
import { listImports } from '../../../electron/services/imports/list-imports';
import { removePerson } from '../../../electron/services/people/close-person';
import { verifyTrail } from '../../../electron/store/verify-trail';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import { done } from '../done';
import { testTeam } from '../test-team';
import { chosen, fileOf, workbookOf } from './a-spreadsheet';

const date = (on: string): Date => new Date(`${on}T00:00:00.000Z`);

const people = [
  ['Riverside people, March 2026'],
  [],
  ['Name', 'DOB', 'Record no', 'Allocated worker', 'Date of contact', 'Address', 'Notes'],
  ['Dorothy Hale', date('1941-02-28'), 'E1001', 'Grace', '3 Mar 2026', '4 Weir Lane', 'Falls at night'],
  ['Wilf Garner', '12/07/1938', 'E1002', 'T Pritchard', date('2026-03-04'), '', ''],
  ['Dilys Hart', '', '', '', 46_000, '', ''],
];

test('people come in as they would be written down by hand, below a title, with dates in every dress', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const file = await chosen(acting, await workbookOf({ People: people }));
  expect(file.view.layout).toEqual({
    kind: 'people',
    headingLine: 3,
    columns: ['full-name', 'born', 'record-number', 'lead', 'first-contact', 'address', 'said'],
  });
  const broughtIn = await done(file.bringIn());
  expect(broughtIn).toMatchObject({ count: 3, here: 0 });
  const rows = await team.store.db.selectFrom('people').selectAll().orderBy('id').execute();
  expect(rows).toMatchObject([
    {
      ...{ fullName: 'Dorothy Hale', knownAs: 'D.H.', dateOfBirth: '1941-02-28', recordNumber: 'E1001' },
      ...{ firstContactOn: '2026-03-03', leadWorkerId: team.ids.grace, address: '4 Weir Lane' },
    },
    { fullName: 'Wilf Garner', dateOfBirth: '1938-07-12', leadWorkerId: team.ids.tom, address: null },
    { fullName: 'Dilys Hart', dateOfBirth: null, firstContactOn: '2025-12-09', leadWorkerId: null },
  ]);
  expect(new Set(rows.map(({ knownAs }) => knownAs)).size).toBe(3);
  const talks = await team.store.db.selectFrom('conversations').selectAll().execute();
  expect(talks).toMatchObject([{ kind: 'C0', whatHappened: 'Falls at night', happenedOn: '2026-03-03' }]);
  expect(team.announced).toContain('people');
  // The team itself stood before there was a trail.
  expect(await verifyTrail(team.store.db, { teams: 1, members: 5 })).toEqual([]);
});

test('what another program left unseen inside a name makes nobody of it twice', async () => {
  const team = await testTeam();
  const path = await workbookOf({
    People: [
      ['Name', 'Date of contact'],
      ['Dorothy Ha\u00ADle\u200B', '3 Mar 2026'],
    ],
  });
  await done((await chosen(team.acting(), path)).bringIn());
  expect(await (await chosen(team.acting(), path)).bringIn()).toEqual({
    ok: false,
    refusal: { kind: 'nothing-new' },
  });
  const rows = await team.store.db.selectFrom('people').select('fullName').execute();
  expect(rows).toEqual([{ fullName: 'Dorothy Hale' }]);
});

test('the same file twice changes nothing', async () => {
  const team = await testTeam();
  const path = await workbookOf({ People: people });
  await done((await chosen(team.acting(), path)).bringIn());
  const again = await (await chosen(team.acting('tom'), path)).bringIn();
  expect(again).toEqual({ ok: false, refusal: { kind: 'nothing-new' } });
  expect(await team.store.db.selectFrom('people').select('id').execute()).toHaveLength(3);
});

test('an import is taken back whole, and done again whole', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const path = await workbookOf({ People: people });
  const { entryId } = await done((await chosen(acting, path)).bringIn());
  expect(await done(listImports(acting))).toMatchObject([{ kind: 'people', count: 3, entryId }]);
  const undone = await done(undo(acting, { entryId }));
  for (const table of ['people', 'conversations', 'lead_worker_changes', 'imports'] as const)
    expect(await team.store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  expect(await done(listImports(acting))).toEqual([]);
  const redone = await done(undo(acting, { entryId: undone.entryId }));
  expect(await team.store.db.selectFrom('people').select('id').execute()).toHaveLength(3);
  expect(await done(listImports(acting))).toMatchObject([{ count: 3, entryId: redone.entryId }]);
  expect(await done((await chosen(acting, path)).bringIn()).catch(String)).toContain('nothing-new');
});

test('the trail tells of an import what is in it, but for somebody who was removed since', async () => {
  const team = await testTeam();
  const acting = team.acting();
  await done((await chosen(acting, await workbookOf({ People: people }))).bringIn());
  const told = async () => {
    const { rows } = await done(listTrail(acting, { before: null, personId: null, find: '' }));
    return JSON.stringify(rows.find(({ topic }) => topic === 'imports')?.changes);
  };
  expect(await told()).toContain('Falls at night');
  const { id } = await team.store.db
    .selectFrom('people')
    .select('id')
    .where('fullName', '=', 'Dorothy Hale')
    .executeTakeFirstOrThrow();
  await done(removePerson(acting, { personId: id, reason: 'She asked us to' }));
  expect(await told()).not.toMatch(/Dorothy|Falls|Weir Lane/);
  expect(await told()).toContain('Wilf Garner');
});

test('somebody who was removed is not brought back by a file, until they are removed for good and forgotten', async () => {
  const team = await testTeam();
  const path = await workbookOf({ People: people });
  await done((await chosen(team.acting(), path)).bringIn());
  const { id } = await team.store.db
    .selectFrom('people')
    .select('id')
    .where('fullName', '=', 'Dorothy Hale')
    .executeTakeFirstOrThrow();
  await done(removePerson(team.acting(), { personId: id, reason: 'She asked us to' }));
  expect(await (await chosen(team.acting(), path)).bringIn()).toMatchObject({
    refusal: { kind: 'nothing-new' },
  });
  team.setNow('2026-04-30T09:31:00.000Z');
  const facts = JSON.stringify(await done(readFacts(team.acting())));
  expect(facts).not.toContain('Dorothy');
  expect(facts).toContain('Wilf Garner');
  expect(await done((await chosen(team.acting(), path)).bringIn())).toMatchObject({ count: 1, here: 2 });
});

test('rows of a text file with too few or too many cells are marked, and say so', async () => {
  const team = await testTeam();
  const text =
    'Name,Address,First contact\nAda Cole,4 Weir Lane, Eastgate,3/3/2026\nBen Cole,3/3/2026\nCy Dale,,3/3/2026,,\n';
  const file = await chosen(team.acting(), fileOf(text));
  const refused = await file.bringIn();
  if (refused.ok) throw new Error('These rows cannot come in.');
  expect(wordRefusal(refused.refusal, { today: '2026-03-18' })).toBe(
    'Two rows cannot come in yet. Row 2, Name: this row has four cells for three headings, so where each belongs cannot be known. Put it right in the file, or leave the row out. Nothing was brought in.',
  );
  expect(await done(file.bringIn({ leftOut: [2, 3] }))).toMatchObject({ count: 1 });
});

test('when the disk is full nothing of an import is kept', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const many = Array.from({ length: 400 }, (_, at) => [
    `Ada Cole ${at}`,
    '',
    `E${at}`,
    '',
    '3 Mar 2026',
    '',
    'x'.repeat(900),
  ]);
  const file = await chosen(acting, await workbookOf({ People: [...people.slice(2, 3), ...many] }));
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(team.store.db);
  await sql.raw(`pragma max_page_count = ${(pages.rows[0]?.page_count ?? 0) + 20}`).execute(team.store.db);
  await expect(file.bringIn()).rejects.toThrow(/full/);
  for (const table of ['people', 'imports', 'import_layouts', 'audit_entries'] as const)
    expect(await team.store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
});

test('an import that somebody built on is not taken back from under them', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const { entryId } = await done((await chosen(acting, await workbookOf({ People: people }))).bringIn());
  const { id } = await team.store.db
    .selectFrom('people')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await done(
    addConnection(acting, { personId: id, toKind: 'community', toWhat: 'Choir', madeOn: '2026-03-18' }),
  );
  expect(await undo(acting, { entryId })).toEqual({
    ok: false,
    refusal: { kind: 'cannot-undo', why: 'changed-since' },
  });
  expect(await team.store.db.selectFrom('people').select('id').execute()).toHaveLength(3);
});

test('how a shape of file is read is remembered for the team, whatever the order of its columns', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const first = await chosen(
    acting,
    await workbookOf({
      A: [
        ['Who is it', 'Seen first'],
        ['Ada Cole', '2026-03-02'],
      ],
    }),
  );
  const columns = ['full-name', 'first-contact'];
  await done(first.bringIn({ kind: 'people', headingLine: 1, columns }));
  const second = await chosen(
    acting,
    await workbookOf({
      A: [
        ['Seen first', 'Who is it'],
        ['2026-03-02', 'Ben Cole'],
      ],
    }),
  );
  expect(second.view).toMatchObject({ remembered: true, layout: { columns: columns.toReversed() } });
});
