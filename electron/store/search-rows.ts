import type { Kysely } from 'kysely';
import type { ConversationKind } from '../../shared/domain/conversations/conversation';
import type { Database } from './tables/database';

/** What a row that was found leads to, beyond its person: the plan it stands on, the huddle, the session, the conversation's kind. */
export interface FoundRow {
  readonly planId?: string;
  readonly huddleId?: string;
  readonly sessionId?: string;
  readonly conversationKind?: ConversationKind;
}

type Found = ReadonlyMap<string, FoundRow>;

const readers = {
  conversations: (db, ids) =>
    db
      .selectFrom('conversations')
      .select(['id', 'kind as conversationKind'])
      .where('id', 'in', ids)
      .execute(),
  c2_contacts: (db, ids) =>
    db.selectFrom('c2_contacts').select(['id', 'planId']).where('id', 'in', ids).execute(),
  c2_spends: (db, ids) =>
    db.selectFrom('c2_spends').select(['id', 'planId']).where('id', 'in', ids).execute(),
  c2_reviews: (db, ids) =>
    db.selectFrom('c2_reviews').select(['id', 'planId']).where('id', 'in', ids).execute(),
  learning_points: (db, ids) =>
    db.selectFrom('learning_points').select(['id', 'sessionId']).where('id', 'in', ids).execute(),
  minutes: (db, ids) => db.selectFrom('minutes').select(['id', 'huddleId']).where('id', 'in', ids).execute(),
  amendments: (db, ids) =>
    db.selectFrom('amendments').select(['id', 'huddleId']).where('id', 'in', ids).execute(),
} satisfies Readonly<
  Record<
    string,
    (db: Kysely<Database>, ids: readonly string[]) => Promise<readonly (FoundRow & { id: string })[]>
  >
>;

/** Where rows that were found lead, by their id; one query for each kind that needs one. */
export async function readFoundRows(
  db: Kysely<Database>,
  matches: readonly { readonly kind: string; readonly rowId: string }[],
): Promise<Found> {
  const found = new Map<string, FoundRow>();
  for (const [kind, read] of Object.entries(readers)) {
    const ids = matches.filter((match) => match.kind === kind).map((match) => match.rowId);
    if (ids.length === 0) continue;
    for (const { id, ...row } of await read(db, ids)) found.set(id, row);
  }
  return found;
}
