import type { Kysely } from 'kysely';
import type { Database } from '../../store/tables/database';
import { labelOf, memberLabels } from '../labels';

interface Presenting {
  readonly kind?: string;
  readonly state?: string;
  readonly title: string | null;
  readonly presenterId: string | null;
}

/** Who will present and on what: `Devinder, on falls and fear`. Open places, and what was presented already, are left out. */
export async function sayPresenting(
  db: Kysely<Database>,
  items: readonly Presenting[],
): Promise<readonly string[]> {
  const taken = items.filter(
    ({ kind = 'presenting', state = 'waiting', title, presenterId }) =>
      kind === 'presenting' && state === 'waiting' && (title !== null || presenterId !== null),
  );
  const members = await memberLabels(
    db,
    taken.map(({ presenterId }) => presenterId),
  );
  return taken.map(({ title, presenterId }) => {
    const who = labelOf(members, presenterId)?.calledName ?? null;
    if (who === null) return title ?? '';
    return title === null ? who : `${who}, on ${title}`;
  });
}
