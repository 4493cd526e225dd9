import { type Kysely, sql } from 'kysely';

/** How a row of a table may change, once; `old` and `new` are the row before and after. */
interface OneWay {
  readonly table: string;
  /** Columns that stay as they are. */
  readonly stay: readonly string[];
  readonly when: string;
}

const isRemoved = (entry: string): string =>
  `exists (select 1 from "audit_links" where "entryId" = ${entry} and "contentRemovedById" is not null)`;

/**
 * By which what an entry tells of people is removed, and nothing else: its link first, naming an entry of the same team
 * that says so and is not itself one the chain leans on; then the entry and its changes, whose link says that.
 */
const ways: readonly OneWay[] = [
  {
    table: 'audit_links',
    stay: ['teamId', 'position', 'entryId', 'content', 'hash'],
    when: `old."contentRemovedById" is null and old."salt" is not null and new."salt" is null and exists (
      select 1 from "audit_entries" removal join "audit_entries" removed on removed.id = old."entryId"
      where removal.id = new."contentRemovedById" and removal."teamId" = old."teamId"
        and removal.verb = 'team.words-removed'
        and removed.verb not in ('team.words-removed', 'team.trail-linked'))`,
  },
  {
    table: 'audit_entries',
    stay: ['id', 'teamId', 'at', 'memberId', 'verb', 'topic', 'huddleId', 'undoable', 'undoesId'],
    when: `old."subjectId" is not 'removed' and new."subjectId" is 'removed' and new."personId" is null
      and ${isRemoved('old.id')}`,
  },
  {
    table: 'audit_changes',
    stay: ['entryId', 'position', 'tableName', 'op'],
    when: `old."rowId" is not 'removed' and new."rowId" is 'removed' and new."before" is null and new."after" is null
      and ${isRemoved('old."entryId"')}`,
  },
];

async function abort(db: Kysely<unknown>, table: string, on: string, when: string): Promise<void> {
  const [op = ''] = on.split(' ');
  await sql
    .raw(
      `create trigger "${table}_no_${op}" before ${on} on "${table}" when ${when} begin select raise(abort, '${table} is kept for good'); end`,
    )
    .execute(db);
}

/**
 * The store itself keeps the trail: its rows are only added, links at the end only, and an entry that is linked takes
 * no more changes. `insert or replace` is held off by the same rules: it removes a row without the trigger for it. A
 * chain with a gap is taken in when it comes back from a file: whoever looks is told, and nobody is locked out.
 */
export async function keepTrail(db: Kysely<unknown>): Promise<void> {
  for (const { table, stay, when } of ways) {
    const stays = stay.map((column) => `new."${column}" is old."${column}"`).join(' and ');
    await sql.raw(`drop trigger if exists "${table}_no_update"`).execute(db);
    await abort(db, table, 'update', `not (${stays} and ${when})`);
  }
  await abort(db, 'audit_links', 'delete', 'old."position" is not null');
  const last = `coalesce((select max("position") from "audit_links" where "teamId" = new."teamId"), 0)`;
  await abort(db, 'audit_links', 'insert', `new."position" <= ${last}`);
  const isLinked = (entry: string): string =>
    `exists (select 1 from "audit_links" where "entryId" = ${entry})`;
  await abort(db, 'audit_entries', 'insert', isLinked('new.id'));
  await abort(db, 'audit_changes', 'insert', isLinked('new."entryId"'));
}
