import type { Kysely } from 'kysely';
import type { Removal, RemovedAt } from '../../../shared/domain/audit/check-trail';
import { removalVerb } from '../../../shared/domain/audit/removed-content';
import { textIn } from '../sqlite-only/json';
import type { Database } from '../tables/database';

type Db = Kysely<Database>;

/** The places of a team's chain of which the content was removed. */
export async function listRemoved(db: Db, teamId: string): Promise<readonly RemovedAt[]> {
  const rows = await db
    .selectFrom('audit_links')
    .select(['position', 'contentRemovedById as byId'])
    .where('teamId', '=', teamId)
    .where('contentRemovedById', 'is not', null)
    .execute();
  return rows.flatMap(({ position, byId }) => (byId === null ? [] : [{ position, byId }]));
}

/** What a team's entries say was removed. */
export async function listRemovals(db: Db, teamId: string): Promise<readonly Removal[]> {
  const rows = await db
    .selectFrom('audit_entries')
    .innerJoin('audit_changes', 'audit_changes.entryId', 'audit_entries.id')
    .select((row) => [
      'audit_entries.id',
      textIn(row.fn.coalesce('audit_changes.after', row.val('{}')), 'positions').as('positions'),
    ])
    .where('audit_entries.teamId', '=', teamId)
    .where('audit_entries.verb', '=', removalVerb)
    .execute();
  return rows.map(({ id, positions }) => ({ id, positions: positions ?? '' }));
}
