import { linkAfter, type TrailEntry, type TrailHead } from '../../../shared/domain/audit/trail-link';
import type { Db } from '../db';
import { insertMadeOnce, makingOnce } from '../made-once';
import { newSalt, sha256 } from './digests';

const runMadeOnce = makingOnce();

/** The newest link of a team's chain; null before the first. Never kept between writes: one may be rolled back. */
export async function readHead(
  db: Pick<Db, 'selectFrom' | 'getExecutor'>,
  teamId: string,
): Promise<TrailHead | null> {
  const { rows } = await runMadeOnce<TrailHead>(db, 'head', [teamId], ([its = '']) =>
    db
      .selectFrom('audit_links')
      .select(['position', 'hash'])
      .where('teamId', '=', its)
      .orderBy('position', 'desc')
      .limit(1)
      .compile(),
  );
  return rows[0] ?? null;
}

/** Links an entry to those before it; after that neither it nor its changes take anything more. */
export async function appendLink(db: Db, entry: TrailEntry): Promise<void> {
  const link = linkAfter(await readHead(db, entry.teamId), entry, newSalt(), sha256);
  await insertMadeOnce(db, 'audit_links', { teamId: entry.teamId, ...link });
}
