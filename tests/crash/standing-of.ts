import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Store } from '../../electron/store/open-store';
import type { Standing } from './told-over-pipe';

/** Everything a reply promises to be there: how far the trail goes, where the room is, and what is being typed. */
export async function standingOf({ db, path }: Store): Promise<Standing> {
  const { entries, newestEntry } = await db
    .selectFrom('audit_entries')
    .select(({ fn }) => [fn.countAll<number>().as('entries'), fn.max('id').as('newestEntry')])
    .executeTakeFirstOrThrow();
  const running = await db
    .selectFrom('huddles')
    .select('currentItemId')
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  const drafts = await db.selectFrom('drafts').select(['key', 'body']).execute();
  const typed = Object.fromEntries(drafts.map(({ key, body }) => [key, short(body)]));
  return { entries, newestEntry, itemId: running?.currentItemId ?? null, typed, log: logOf(path) };
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * The log's last committed frame and the salt of its frames, from the index that SQLite keeps beside it
 * (https://www.sqlite.org/walformat.html#the_wal_index_header: mxFrame stands at byte 16, the salts at 32). With
 * synchronous = FULL every frame up to that one was brought to the disk before the commit was answered.
 */
function logOf(path: string): Standing['log'] {
  if (!existsSync(`${path}-shm`)) return { frames: 0, salt: '' };
  const index = readFileSync(`${path}-shm`).subarray(0, 48);
  const machine = new Uint32Array(index.buffer, index.byteOffset, 12);
  return { frames: machine[4] ?? 0, salt: index.toString('hex', 32, 40) };
}
