import type { Kysely, Transaction } from 'kysely';
import {
  belongsElsewhere,
  type Linked,
  type Misfit,
  misfitAfter,
  type Removal,
  type RemovedAt,
  removalsDiffer,
  wasPutIn,
} from '../../../shared/domain/audit/check-trail';
import { linkedVerb } from '../../../shared/domain/audit/removed-content';
import type { TrailFound } from '../../../shared/domain/audit/trail-found';
import type { TrailEntry, TrailHead } from '../../../shared/domain/audit/trail-link';
import type { Database } from '../tables/database';
import { sha256 } from './digests';
import { findUnlinked, readHeads, readLinked } from './linked-page';
import { listRemovals, listRemoved } from './removed-links';
import { countRowsOfTeam } from './rows-beside';

/** So few that whatever else is asked meanwhile is answered soon. */
const atOnce = 250;

/** What the walk has come to; `net` is what the trail put in, less what it took out, by table. */
interface Walk {
  head: TrailHead | null;
  misfit: Misfit | null;
  since: string | null;
  linkedAt: string | null;
  broughtBackAt: string | null;
  readonly net: Map<string, number>;
}

function add(net: Map<string, number>, table: string, rows: number): void {
  net.set(table, (net.get(table) ?? 0) + rows);
}

/** What an entry of the migration says stood beside the trail; it is the program's own, and of the chain by now. */
function besideSaid({ changes }: TrailEntry): readonly (readonly [table: string, rows: number])[] {
  const said: unknown = JSON.parse(changes[0]?.after ?? '{}');
  return Object.entries(said ?? {}).filter((each): each is [string, number] => typeof each[1] === 'number');
}

function takeUp(walk: Walk, entry: TrailEntry): void {
  walk.since ??= entry.at;
  if (entry.verb === linkedVerb) {
    walk.linkedAt = entry.at;
    for (const [table, rows] of besideSaid(entry)) add(walk.net, table, rows);
    return;
  }
  if (entry.verb === 'team.brought-back') walk.broughtBackAt = entry.at;
  for (const { op, tableName } of entry.changes) {
    if (op !== 'update') add(walk.net, tableName, op === 'insert' ? 1 : -1);
  }
}

/** Names more closely what is wrong with a link of which only that it is not the one that was made is known. */
async function nameMisfit(
  db: Transaction<Database>,
  teamId: string,
  { head }: Walk,
  { linked, misfit }: { readonly linked: Linked; readonly misfit: Misfit },
): Promise<Misfit> {
  if (misfit.kind !== 'changed') return misfit;
  const heads = await readHeads(db, teamId);
  if (belongsElsewhere(linked, heads, sha256)) return { ...misfit, kind: 'out-of-order' };
  const [next = null] = await readLinked(db, teamId, linked.link.position, 1);
  return wasPutIn(head, next, sha256) ? { ...misfit, kind: 'added' } : misfit;
}

/** Goes on by a page; answers how many links it was. */
async function walkOn(db: Transaction<Database>, teamId: string, walk: Walk): Promise<number> {
  const page = await readLinked(db, teamId, walk.head?.position ?? Number.MIN_SAFE_INTEGER, atOnce);
  for (const linked of page) {
    const misfit = misfitAfter(walk.head, linked, sha256);
    if (misfit !== null) {
      walk.misfit = await nameMisfit(db, teamId, walk, { linked, misfit });
      return 0;
    }
    walk.head = { position: linked.link.position, hash: linked.link.hash };
    if (linked.entry !== null) takeUp(walk, linked.entry);
  }
  return page.length;
}

function misfitOfRemovals(
  removed: readonly RemovedAt[],
  removals: readonly Removal[],
  head: TrailHead | null,
): Misfit | null {
  const position = removalsDiffer(removed, removals, head?.position ?? 0);
  return position === null ? null : { kind: 'content-changed', position, entryId: null, at: null };
}

/**
 * Walks a team's chain from its beginning, a page at a time, each as it stands in one moment; `advance` is told of every
 * page, and may throw to leave it. Answers the first place that does not fit, if there is one, and tables whose rows are
 * not as many as the trail says. What is written meanwhile is taken in at the end.
 */
export async function verifyChain(
  db: Kysely<Database>,
  teamId: string,
  advance: (entries: number) => Promise<void>,
): Promise<TrailFound> {
  const walk: Walk = {
    ...{ head: null, misfit: null, since: null, linkedAt: null, broughtBackAt: null },
    net: new Map(),
  };
  for (let many = atOnce; many === atOnce; ) {
    many = await db.transaction().execute((transaction) => walkOn(transaction, teamId, walk));
    await advance(many);
  }
  if (walk.misfit === null) {
    // Of what is written meanwhile nothing is ever without its link: this need not be of the same moment.
    const unlinked = await findUnlinked(db, teamId);
    if (unlinked !== null) walk.misfit = { kind: 'added', position: null, ...unlinked };
    await advance(0);
  }
  const { removed, counts } = await db.transaction().execute(async (transaction) => {
    for (let many = walk.misfit === null ? 1 : 0; many > 0; ) many = await walkOn(transaction, teamId, walk);
    const gone = await listRemoved(transaction, teamId);
    walk.misfit ??= misfitOfRemovals(gone, await listRemovals(transaction, teamId), walk.head);
    return { removed: gone.length, counts: await countRowsOfTeam(transaction, teamId) };
  });
  const { net, head, ...found } = walk;
  // Past a place that does not fit nothing was read, and there is nothing to compare.
  const mismatches = Object.entries(counts).flatMap(([table, rows]) => {
    const byTrail = net.get(table) ?? 0;
    return rows === byTrail || found.misfit !== null ? [] : [{ table, rows, byTrail }];
  });
  return { ...found, head, removed, mismatches };
}
