import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import type { TeamPack } from '../../../shared/domain/reflection/session';
import type { Database } from '../tables/database';

/** The team's own packs that are not put away, by name. */
export async function ownPacks(db: Kysely<Database>, teamId: string): Promise<readonly TeamPack[]> {
  return db
    .selectFrom('team_packs')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('removedAt', 'is', null)
    .orderBy('name')
    .execute();
}

export interface Held {
  readonly lastHeldOn: LocalDate;
  readonly timesHeld: number;
}

/** How often the team has held a session from each pack, and when it last did; only closed sessions were held. */
export async function heldByPack(db: Kysely<Database>, teamId: string): Promise<ReadonlyMap<string, Held>> {
  const rows = await db
    .selectFrom('sessions')
    .select(({ fn }) => ['packId', fn.max('on').as('lastHeldOn'), fn.countAll<number>().as('timesHeld')])
    .where('teamId', '=', teamId)
    .where('closedAt', 'is not', null)
    .where('packId', 'is not', null)
    .groupBy('packId')
    .execute();
  return new Map(rows.map(({ packId, lastHeldOn, timesHeld }) => [packId ?? '', { lastHeldOn, timesHeld }]));
}

/** Whether a team ever made this pack, put away or not. */
export async function findOwnPack(db: Kysely<Database>, teamId: string, packId: string): Promise<boolean> {
  const row = await db
    .selectFrom('team_packs')
    .select('id')
    .where('id', '=', packId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row !== undefined;
}
