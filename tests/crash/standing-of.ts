import { createHash } from 'node:crypto';
import type { Store } from '../../electron/store/open-store';
import { readLogIndex } from './log-index';
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
  const { frames, salt } = readLogIndex(path);
  const typed = Object.fromEntries(drafts.map(({ key, body }) => [key, short(body)]));
  return { entries, newestEntry, itemId: running?.currentItemId ?? null, typed, log: { frames, salt } };
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
