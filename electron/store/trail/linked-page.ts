import type { Kysely } from 'kysely';
import type { Linked } from '../../../shared/domain/audit/check-trail';
import type { TrailChange, TrailHead } from '../../../shared/domain/audit/trail-link';
import type { Database } from '../tables/database';

type Db = Kysely<Database>;

/** A page of a team's chain after a place, each link with its entry and changes; empty past its end. */
export async function readLinked(
  db: Db,
  teamId: string,
  after: number,
  limit: number,
): Promise<readonly Linked[]> {
  const links = await db
    .selectFrom('audit_links')
    .select(['entryId', 'position', 'salt', 'content', 'hash', 'contentRemovedById'])
    .where('teamId', '=', teamId)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
  const ids = links.map(({ entryId }) => entryId);
  if (ids.length === 0) return [];
  const entries = await db.selectFrom('audit_entries').selectAll().where('id', 'in', ids).execute();
  const changes = await db
    .selectFrom('audit_changes')
    .selectAll()
    .where('entryId', 'in', ids)
    .orderBy('entryId')
    .orderBy('position')
    .execute();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const changesOf = Map.groupBy<string, TrailChange & { readonly entryId: string }>(
    changes,
    ({ entryId }) => entryId,
  );
  return links.map((link) => {
    const entry = byId.get(link.entryId);
    return {
      link,
      entry: entry === undefined ? null : { ...entry, changes: changesOf.get(entry.id) ?? [] },
    };
  });
}

/** Every place of a team's chain with its hash, in order. */
export async function readHeads(db: Db, teamId: string): Promise<readonly TrailHead[]> {
  return db
    .selectFrom('audit_links')
    .select(['position', 'hash'])
    .where('teamId', '=', teamId)
    .orderBy('position')
    .execute();
}

/** The link at a place of a team's chain; null past its end. */
export async function findLink(db: Db, teamId: string, position: number): Promise<TrailHead | null> {
  const link = await db
    .selectFrom('audit_links')
    .select(['position', 'hash'])
    .where('teamId', '=', teamId)
    .where('position', '=', position)
    .executeTakeFirst();
  return link ?? null;
}

/** An entry of a team that has no link, or a change of which there is no entry; null where there is neither. */
export async function findUnlinked(
  db: Db,
  teamId: string,
): Promise<{ readonly entryId: string; readonly at: string | null } | null> {
  const entry = await db
    .selectFrom('audit_entries as e')
    .leftJoin('audit_links as l', 'l.entryId', 'e.id')
    .select(['e.id as entryId', 'e.at'])
    .where('e.teamId', '=', teamId)
    // A link that another team holds is none of this one's.
    .where((row) => row.or([row('l.entryId', 'is', null), row('l.teamId', '!=', teamId)]))
    .orderBy('e.id')
    .limit(1)
    .executeTakeFirst();
  if (entry !== undefined) return entry;
  const change = await db
    .selectFrom('audit_changes as c')
    .select('c.entryId')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('audit_entries as e').select('e.id').whereRef('e.id', '=', 'c.entryId'))),
    )
    .limit(1)
    .executeTakeFirst();
  return change === undefined ? null : { entryId: change.entryId, at: null };
}
