import {
  keptWhole,
  removalVerb,
  removedId,
  sayPositions,
} from '../../../shared/domain/audit/removed-content';
import type { Instant } from '../../../shared/domain/dates';
import { appendToTrail } from '../audit-trail';
import type { Db } from '../db';

/** So many ids are bound at a time. */
const atOnce = 500;

export interface Removing {
  /** The id of the entry that will say so. */
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string | null;
  readonly at: Instant;
  readonly entryIds: readonly string[];
}

function portions(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  );
}

/**
 * Removes what entries of a team tell of people: whom and what they are about, and every value before and after. That
 * something was done, by whom, when, and to rows of which tables, stays, and so does the chain. An entry of its own says
 * of which places it was removed. Leaves out what is removed already, of another team, or of the chain's own entries.
 * Answers how many it was; with none, nothing is written. What SQLite still holds in free pages is the caller's to clear.
 */
export async function removeContentOf(
  db: Db,
  { id, teamId, memberId, at, entryIds }: Removing,
): Promise<number> {
  const links: { readonly entryId: string; readonly position: number }[] = [];
  for (const some of portions(entryIds)) {
    const found = await db
      .selectFrom('audit_links')
      .innerJoin('audit_entries', 'audit_entries.id', 'audit_links.entryId')
      .select(['audit_links.entryId', 'audit_links.position'])
      .where('audit_links.entryId', 'in', some)
      .where('audit_links.teamId', '=', teamId)
      .where('audit_links.contentRemovedById', 'is', null)
      .where('audit_entries.verb', 'not in', keptWhole)
      .execute();
    links.push(...found);
  }
  if (links.length === 0) return 0;
  const after = { positions: sayPositions(links.map(({ position }) => position)) };
  await appendToTrail(
    db,
    {
      ...{ id, teamId, memberId, at, verb: removalVerb, topic: 'team', subjectId: teamId, personId: null },
      ...{ huddleId: null, undoable: false, undoesId: null },
    },
    [{ table: 'audit_links', rowId: teamId, op: 'update', before: null, after }],
  );
  for (const some of portions(links.map(({ entryId }) => entryId))) await blank(db, id, some);
  return links.length;
}

/** In the order that the store's own rules allow. */
async function blank(db: Db, removalId: string, entryIds: readonly string[]): Promise<void> {
  await db
    .updateTable('audit_links')
    .set({ salt: null, contentRemovedById: removalId })
    .where('entryId', 'in', entryIds)
    .execute();
  await db
    .updateTable('audit_entries')
    .set({ subjectId: removedId, personId: null })
    .where('id', 'in', entryIds)
    .execute();
  await db
    .updateTable('audit_changes')
    .set({ before: null, after: null, rowId: removedId })
    .where('entryId', 'in', entryIds)
    .execute();
}
