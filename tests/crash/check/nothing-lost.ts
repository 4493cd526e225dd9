import type { Store } from '../../../electron/store/open-store';
import { standingOf } from '../standing-of';
import type { Standing } from '../told-over-pipe';

/** Writes that keep what is being typed, of which the trail has nothing. */
const onlyTyped = ['huddles.save-draft', 'drafts.save', 'drafts.forget'];

/** A move in a huddle is followed by what has become of the agenda meanwhile, in a transaction of its own. */
const followsByItself = 'huddles.agenda-followed';

/** What was promised last, and the write that was asked for after it and never answered. */
export interface Promised {
  readonly last: Standing;
  readonly amid: string | null;
}

/**
 * What is not as it was promised, in words: the store holds everything that was acknowledged and nothing that was not
 * asked for. The one write that was amid may be there whole or not at all.
 */
export async function whatIsLost(store: Store, { last, amid }: Promised): Promise<readonly string[]> {
  const found = await standingOf(store);
  const more = found.entries - last.entries;
  const wrong: string[] = [];
  if (more < 0) wrong.push(`${-more} acknowledged entries are not there`);
  const [newest, ...after] = await entriesFrom(store, last.entries);
  if (last.entries > 0 && newest?.id !== last.newestEntry)
    wrong.push(`the trail’s entry ${last.entries} is another than was acknowledged`);
  const others = after.slice(amid === null ? 0 : 1).filter(({ verb }) => verb !== followsByItself);
  if (others.length > 0) wrong.push(`entries that nobody asked for: ${others.map(({ verb }) => verb)}`);
  if (more === 0 && found.itemId !== last.itemId) wrong.push('the room is on another item');
  if (more === 0) wrong.push(...changedWords(found, last, amid !== null && onlyTyped.includes(amid) ? 1 : 0));
  return wrong;
}

function changedWords(found: Standing, last: Standing, allowed: number): readonly string[] {
  const keys = new Set([...Object.keys(found.typed), ...Object.keys(last.typed)]);
  const changed = [...keys].filter((key) => found.typed[key] !== last.typed[key]);
  return changed.length <= allowed ? [] : changed.map((key) => `what was typed in ${key} is not there`);
}

/** The entry at a position, counted from one, and all that came after it. */
async function entriesFrom({ db }: Store, position: number) {
  return db
    .selectFrom('audit_entries')
    .select(['id', 'verb'])
    .orderBy('id')
    .limit(100)
    .offset(Math.max(0, position - 1))
    .execute();
}
