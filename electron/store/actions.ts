import type { Kysely } from 'kysely';
import type { Action } from '../../shared/domain/actions/action';
import type { LocalDate } from '../../shared/domain/dates';
import type { Database } from './tables/database';

/** Every action of a team that is neither done nor dropped. Those about somebody who was removed are left out. */
export async function openActions(db: Kysely<Database>, teamId: string): Promise<readonly Action[]> {
  return db
    .selectFrom('actions')
    .leftJoin('people', 'people.id', 'actions.personId')
    .selectAll('actions')
    .where('actions.teamId', '=', teamId)
    .where('actions.doneOn', 'is', null)
    .where('actions.droppedOn', 'is', null)
    .where('people.removedAt', 'is', null)
    .execute();
}

/** Of these plans, those that are open. */
export async function openAmong(
  db: Kysely<Database>,
  planIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (planIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('c2_plans')
    .select('id')
    .where('id', 'in', planIds)
    .where('endedOn', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The actions done or dropped since a day, newest first. */
export async function closedActions(
  db: Kysely<Database>,
  teamId: string,
  since: LocalDate,
): Promise<readonly Action[]> {
  const done = await db
    .selectFrom('actions')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('doneOn', '>=', since)
    .execute();
  const dropped = await db
    .selectFrom('actions')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('doneOn', 'is', null)
    .where('droppedOn', '>=', since)
    .execute();
  const on = (action: Action): LocalDate => action.doneOn ?? action.droppedOn ?? '';
  return [...done, ...dropped].toSorted((a, b) =>
    on(a) < on(b) || (on(a) === on(b) && a.id < b.id) ? 1 : -1,
  );
}

/** An action of this team, or null. */
export async function findAction(
  db: Kysely<Database>,
  teamId: string,
  actionId: string,
): Promise<Action | null> {
  const row = await db
    .selectFrom('actions')
    .selectAll()
    .where('id', '=', actionId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

/** Whose plan or proposal of this team it is, or null where there is none such. */
export async function personOf(
  db: Kysely<Database>,
  teamId: string,
  table: 'c2_plans' | 'c3_proposals',
  id: string,
): Promise<string | null> {
  const row = await db
    .selectFrom(table)
    .innerJoin('people', 'people.id', `${table}.personId`)
    .select('people.id')
    .where(`${table}.id`, '=', id)
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}
