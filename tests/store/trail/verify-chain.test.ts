import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { appendToTrail } from '../../../electron/store/audit-trail';
import { removeContentOf } from '../../../electron/store/trail/remove-content';
import { verifyChain } from '../../../electron/store/trail/verify-chain';
import type { TestTeam } from '../../services/test-team';
import { rename, teamWithTrail, verify, withoutRules, writeAbout } from './a-trail';

const trail = fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 8 });

/** The team and its members stand in these tests without an entry of their own. */
const beside = [{ table: 'teams' }, { table: 'members' }];

test('whatever was written, in whatever order, is whole', async () => {
  await fc.assert(
    fc.asyncProperty(trail, async (entries) => {
      const team = await teamWithTrail(entries);
      const { misfit, head } = await verify(team);
      expect([misfit, head?.position]).toEqual([null, entries.length]);
      await team.store.close();
    }),
    { numRuns: 40 },
  );
});

test('says since when, and how far; rows that are not as many as it tells are named', async () => {
  const team = await teamWithTrail([]);
  expect(await verify(team)).toMatchObject({ misfit: null, head: null, since: null });
  await rename(team, 'Quayside team');
  team.setNow('2026-03-19T09:31:00.000Z');
  await rename(team, 'Lockside team');
  expect(await verify(team)).toMatchObject({
    ...{ misfit: null, since: '2026-03-18T09:31:00.000Z', linkedAt: null, broughtBackAt: null, removed: 0 },
    ...{ head: { position: 2 }, mismatches: beside },
  });
});

test('what is rolled back leaves no gap', async () => {
  const team = await teamWithTrail([1]);
  const { newId, teamId, now: at } = team.acting();
  const failing = team.store.db.transaction().execute(async (transaction) => {
    const entry = {
      id: newId(),
      teamId,
      at,
      memberId: null,
      verb: 'team.changed',
      subjectId: teamId,
    } as const;
    const about = { topic: 'team', personId: null, huddleId: null, undoable: false, undoesId: null } as const;
    await appendToTrail(transaction, { ...entry, ...about }, []);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await writeAbout(team, 1, 'x');
  expect(await verify(team)).toMatchObject({ misfit: null, head: { position: 2 } });
});

/** Every column of the trail's three tables, with the place of its row; values as the table takes them. */
const fields = {
  audit_entries: [
    ...['id', 'teamId', 'at', 'memberId', 'verb', 'topic', 'subjectId', 'personId', 'huddleId', 'undoable'],
    'undoesId',
  ],
  audit_changes: ['entryId', 'position', 'tableName', 'rowId', 'op', 'before', 'after'],
  audit_links: ['teamId', 'position', 'entryId', 'salt', 'content', 'hash', 'contentRemovedById'],
} as const;
const ofNumbers: readonly string[] = ['undoable', 'position'];
const field = fc
  .constantFrom(...(Object.keys(fields) as (keyof typeof fields)[]))
  .chain((table) => fc.constantFrom(...fields[table]).map((column) => ({ table, column })));

/** The ids of the entries by their places. */
async function idsOf({ store }: TestTeam): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('audit_links').select('entryId').orderBy('position').execute();
  return rows.map(({ entryId }) => entryId);
}

test('any one field of any one row that was changed is found at its place', async () => {
  await fc.assert(
    fc.asyncProperty(
      trail,
      fc.nat(),
      field,
      fc.boolean(),
      async (entries, pick, { table, column }, toNull) => {
        // The row that is changed has changes of its own.
        const at = pick % entries.length;
        const team = await teamWithTrail(
          entries.map((changes, index) => (index === at ? changes + 1 : changes)),
        );
        const id = (await idsOf(team))[at] ?? '';
        await withoutRules(team.store);
        const isNumber = ofNumbers.includes(column);
        const value = isNumber
          ? 77
          : toNull && ['before', 'after', 'salt', 'personId', 'memberId'].includes(column)
            ? null
            : 'other';
        const own = table === 'audit_entries' ? 'id' : 'entryId';
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${sql.ref(own)} = ${id}
        ${table === 'audit_changes' ? sql`and position = 0` : sql``}`.execute(team.store.db);
        const { misfit } = await verify(team);
        const last = at === entries.length - 1;
        // A last link that leads elsewhere leaves its entry without one, which has no place.
        const place =
          table === 'audit_links' && ['teamId', 'position'].includes(column) && last
            ? [null, at + 1]
            : [at + 1];
        expect(place, `${table}.${column}`).toContain(misfit?.position);
        await team.store.close();
      },
    ),
    { numRuns: 250 },
  );
}, 60_000);

test('a row that was taken out is missed at its place', async () => {
  await fc.assert(
    fc.asyncProperty(
      trail,
      fc.nat(),
      fc.constantFrom('audit_entries', 'audit_changes', 'audit_links'),
      async (entries, pick, table) => {
        const at = pick % entries.length;
        const team = await teamWithTrail(
          entries.map((changes, index) => (index === at ? changes + 1 : changes)),
        );
        const id = (await idsOf(team))[at] ?? '';
        await withoutRules(team.store);
        const own = table === 'audit_entries' ? 'id' : 'entryId';
        await sql`delete from ${sql.table(table)} where ${sql.ref(own)} = ${id}
        ${table === 'audit_changes' ? sql`and position = 0` : sql``}`.execute(team.store.db);
        const { misfit } = await verify(team);
        const isLastLink = table === 'audit_links' && at === entries.length - 1;
        expect(misfit).toMatchObject(
          isLastLink
            ? { kind: 'added', position: null, entryId: id }
            : { kind: table === 'audit_changes' ? 'changed' : 'missing', position: at + 1 },
        );
        await team.store.close();
      },
    ),
    { numRuns: 90 },
  );
}, 60_000);

test('an entry or a change that was put in beside the chain is found', async () => {
  const team = await teamWithTrail([1, 2]);
  await withoutRules(team.store);
  const [first = ''] = await idsOf(team);
  await sql`insert into audit_changes values (${first}, 5, 'people', 'x', 'update', null, null)`.execute(
    team.store.db,
  );
  expect((await verify(team)).misfit).toMatchObject({ kind: 'changed', position: 1 });
  await sql`delete from audit_changes where position = 5`.execute(team.store.db);
  await sql`insert into audit_entries select 'put-in', "teamId", at, "memberId", verb, topic, "subjectId", "personId", "huddleId", undoable, "undoesId"
    from audit_entries where id = ${first}`.execute(team.store.db);
  expect((await verify(team)).misfit).toMatchObject({ kind: 'added', position: null, entryId: 'put-in' });
  await sql`delete from audit_entries where id = 'put-in'`.execute(team.store.db);
  await sql`insert into audit_changes values ('nobody', 0, 'people', 'x', 'update', null, null)`.execute(
    team.store.db,
  );
  expect((await verify(team)).misfit).toMatchObject({ kind: 'added', entryId: 'nobody' });
});

test('an entry that was put in between, the later ones moved on, is found as put in', async () => {
  const team = await teamWithTrail([1, 1, 1, 1]);
  await withoutRules(team.store);
  const { db } = team.store;
  const [, second = ''] = await idsOf(team);
  await sql`insert into audit_entries select 'put-in', "teamId", at, "memberId", verb, topic, "subjectId", "personId", "huddleId", undoable, "undoesId"
    from audit_entries where id = ${second}`.execute(db);
  await sql`update audit_links set position = -position - 1 where position > 1`.execute(db);
  await sql`update audit_links set position = -position where position < 0`.execute(db);
  await sql`insert into audit_links select "teamId", 2, 'put-in', content, hash, salt, null from audit_links where "entryId" = ${second}`.execute(
    db,
  );
  expect((await verify(team)).misfit).toMatchObject({ kind: 'added', position: 2, entryId: 'put-in' });
});

test('two entries that changed places are found at the first of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 3, max: 7 }), fc.nat(), fc.nat(), async (many, one, other) => {
      const [a, b] = [1 + (one % many), 1 + (other % many)].toSorted((x, y) => x - y);
      if (a === undefined || b === undefined || a === b) return;
      const team = await teamWithTrail(Array.from({ length: many }, () => 1));
      await withoutRules(team.store);
      const { db } = team.store;
      await sql`update audit_links set position = case position when ${a} then ${-b} else ${-a} end where position in (${a}, ${b})`.execute(
        db,
      );
      await sql`update audit_links set position = -position where position < 0`.execute(db);
      expect((await verify(team)).misfit).toMatchObject({ kind: 'out-of-order', position: a });
      await team.store.close();
    }),
    { numRuns: 40 },
  );
});

test('a chain that is longer than a page is walked with room for others between', async () => {
  const team = await teamWithTrail(Array.from({ length: 600 }, () => 1));
  const told: number[] = [];
  let written = false;
  const found = await verifyChain(team.store.db, team.team.id, async (many) => {
    told.push(many);
    if (written) return;
    written = true;
    // Meanwhile somebody goes on working, and something is removed.
    const id = await writeAbout(team, 1, 'meanwhile');
    const [second = ''] = (await idsOf(team)).slice(1);
    await team.store.db.transaction().execute((transaction) =>
      removeContentOf(transaction, {
        ...{ id: team.acting().newId(), teamId: team.team.id, memberId: null, at: team.acting().now },
        entryIds: [second, id],
      }),
    );
  });
  expect(told).toEqual([250, 250, 102, 0]);
  expect(found).toMatchObject({ misfit: null, head: { position: 602 }, removed: 2 });
});
