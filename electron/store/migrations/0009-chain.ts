import { type Kysely, sql } from 'kysely';
import type { TrailChange, TrailEntry, TrailHead } from '../../../shared/domain/audit/trail-link';
import { idsAfter } from '../new-id';
import { insertMany } from '../sqlite-only/insert-many';
import { createOrderedTable } from '../sqlite-only/tables';
import { keepTrail } from '../sqlite-only/trail-rules';
import { linkAll } from '../trail/link-all';
import { rowsBesideTrail } from '../trail/rows-beside';
import { numbers, optionalTexts, referring, texts } from './columns';

const atOnce = 1000;

type ChangeRow = TrailChange & { readonly entryId: string };

async function changesOf(
  db: Kysely<unknown>,
  entries: readonly Omit<TrailEntry, 'changes'>[],
): Promise<ReadonlyMap<string, readonly TrailChange[]>> {
  const ids = JSON.stringify(entries.map(({ id }) => id));
  const { rows } = await sql<ChangeRow>`select * from audit_changes
    where "entryId" in (select value from json_each(${ids})) order by "entryId", position`.execute(db);
  return Map.groupBy(rows, ({ entryId }) => entryId);
}

/** Links what a team's trail holds by now, in the order of its ids, by which it has always been read. */
async function linkTeam(db: Kysely<unknown>, teamId: string): Promise<TrailHead | null> {
  let head: TrailHead | null = null;
  let after = '';
  for (;;) {
    const { rows } = await sql<Omit<TrailEntry, 'changes'>>`select * from audit_entries
      where "teamId" = ${teamId} and id > ${after} order by id limit ${atOnce}`.execute(db);
    const changes = await changesOf(db, rows);
    const links = linkAll(
      head,
      rows.map((entry) => ({ ...entry, changes: changes.get(entry.id) ?? [] })),
    );
    await insertMany(db, 'audit_links', links);
    head = links.at(-1) ?? head;
    after = rows.at(-1)?.id ?? after;
    if (rows.length < atOnce) return head;
  }
}

/** The entry that says since when the chain is made as things are written, and what stood beside the trail until then. */
async function sayLinked(db: Kysely<unknown>, teamId: string, head: TrailHead | null): Promise<void> {
  const { rows } = await sql<{ newest: string; now: string }>`
    select max(id) as newest, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') as now from audit_entries`.execute(db);
  const [{ newest = null, now: at = '' } = {}] = rows;
  const entry = {
    ...{ id: idsAfter(newest)(Date.parse(at)), teamId, at, memberId: null, verb: 'team.trail-linked' },
    ...{ topic: 'team', subjectId: teamId, personId: null, huddleId: null, undoable: 0, undoesId: null },
  };
  const change = {
    ...{ position: 0, tableName: 'audit_links', rowId: teamId, op: 'update', before: null },
    after: JSON.stringify(await rowsBesideTrail(db, teamId)),
  };
  await insertMany(db, 'audit_entries', [entry]);
  await insertMany(db, 'audit_changes', [{ entryId: entry.id, ...change }]);
  await insertMany(db, 'audit_links', linkAll(head, [{ ...entry, changes: [change] }]));
}

/**
 * The trail becomes a chain. How a link is made is for good (`shared/domain/audit/trail-link`), so that this may use it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createOrderedTable(db, 'audit_links', (table) =>
    optionalTexts(
      texts(
        referring(numbers(texts(table, 'teamId'), 'position'), { entryId: 'audit_entries' }),
        ...['content', 'hash'],
      ),
      'salt',
    )
      .addColumn('contentRemovedById', 'text', (column) => column.references('audit_entries.id'))
      .addPrimaryKeyConstraint('audit_links_key', ['teamId', 'position']),
  );
  await db.schema
    .createIndex('audit_links_once_by_entryId')
    .unique()
    .on('audit_links')
    .column('entryId')
    .execute();
  const { rows: teams } = await sql<{
    id: string;
  }>`select distinct "teamId" as id from audit_entries`.execute(db);
  for (const { id } of teams) await sayLinked(db, id, await linkTeam(db, id));
  await keepTrail(db);
}
