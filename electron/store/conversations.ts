import type { Kysely } from 'kysely';
import type {
  Connection,
  ConnectionTo,
  Conversation,
  Gap,
} from '../../shared/domain/conversations/conversation';
import type { Database } from './tables/database';
import type { RowOf } from './writing';

/** The names in a conversation's column; anything but a list of names there is a damaged store, and a fault. */
function parseNames(json: string): readonly string[] {
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value;
  throw new Error('A conversation in the store does not say who was listened to.');
}

function toConversation(row: RowOf<'conversations'>): Conversation {
  return { ...row, listenedTo: parseNames(row.listenedTo) };
}

/** A person's conversations, newest first. */
export async function conversationsOf(
  db: Kysely<Database>,
  personId: string,
): Promise<readonly Conversation[]> {
  const rows = await db
    .selectFrom('conversations')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('happenedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();
  return rows.map(toConversation);
}

/** A conversation with somebody of this team, or null. */
export async function findConversation(
  db: Kysely<Database>,
  teamId: string,
  conversationId: string,
): Promise<Conversation | null> {
  const row = await db
    .selectFrom('conversations')
    .innerJoin('people', 'people.id', 'conversations.personId')
    .selectAll('conversations')
    .where('conversations.id', '=', conversationId)
    .where('people.teamId', '=', teamId)
    .executeTakeFirst();
  return row === undefined ? null : toConversation(row);
}

/** A person's connections, newest first. */
export async function connectionsOf(db: Kysely<Database>, personId: string): Promise<readonly Connection[]> {
  return db
    .selectFrom('connections')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('madeOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** A connection of somebody of this team, or null. */
export async function findConnection(
  db: Kysely<Database>,
  teamId: string,
  connectionId: string,
): Promise<Connection | null> {
  const row = await db
    .selectFrom('connections')
    .innerJoin('people', 'people.id', 'connections.personId')
    .selectAll('connections')
    .where('connections.id', '=', connectionId)
    .where('people.teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

export interface KnownConnection {
  readonly toKind: ConnectionTo;
  readonly toWhat: string;
  readonly times: number;
}

/** What people of this team were connected with before, the most used first. */
export async function knownConnections(
  db: Kysely<Database>,
  teamId: string,
  limit: number,
): Promise<readonly KnownConnection[]> {
  return db
    .selectFrom('people')
    .innerJoin('connections', 'connections.personId', 'people.id')
    .select(({ fn }) => ['toKind', 'toWhat', fn.countAll<number>().as('times')])
    .where('people.teamId', '=', teamId)
    .groupBy(['toKind', 'toWhat'])
    .orderBy('times', 'desc')
    .orderBy('toWhat')
    .limit(limit)
    .execute();
}

/** What this team looked for and did not find, newest first; without what was about somebody who was removed. */
export async function gapsOfTeam(db: Kysely<Database>, teamId: string): Promise<readonly Gap[]> {
  return db
    .selectFrom('gaps')
    .leftJoin('people', 'people.id', 'gaps.personId')
    .selectAll('gaps')
    .where('gaps.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .orderBy('gaps.loggedOn', 'desc')
    .orderBy('gaps.id', 'desc')
    .execute();
}

export async function gapsOf(db: Kysely<Database>, personId: string): Promise<readonly Gap[]> {
  return db.selectFrom('gaps').selectAll().where('personId', '=', personId).execute();
}
