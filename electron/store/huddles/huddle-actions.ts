import type { Kysely } from 'kysely';
import type { Action } from '../../../shared/domain/actions/action';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { inOrder } from '../../../shared/domain/order';
import type { Database } from '../tables/database';

type Of = Pick<Huddle, 'id' | 'teamId' | 'on'>;

/** An action that was due by a huddle, with the day it was due before the huddle carried it on. */
export interface DueAction extends Action {
  readonly wasDueOn: LocalDate | null;
}

/** Open ones that are due by the huddle, or have no day; none that was made in it. */
async function stillOpen(db: Kysely<Database>, { id, teamId, on }: Of): Promise<readonly Action[]> {
  return db
    .selectFrom('actions')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('doneOn', 'is', null)
    .where('droppedOn', 'is', null)
    .where((where) => where.or([where('dueOn', '<=', on), where('dueOn', 'is', null).and('madeOn', '<', on)]))
    .where((where) => where.or([where('huddleId', 'is', null), where('huddleId', '!=', id)]))
    .execute();
}

/** Those done or dropped since the last huddle that were due by this one. */
async function settledSince(
  db: Kysely<Database>,
  { id, teamId, on }: Of,
  since: LocalDate,
): Promise<readonly Action[]> {
  const due = (day: 'doneOn' | 'droppedOn') =>
    db
      .selectFrom('actions')
      .selectAll()
      .where('teamId', '=', teamId)
      .where(day, '>=', since)
      .where('dueOn', '<=', on)
      .where((where) => where.or([where(day, '>=', on), where('dueOn', '>', since)]))
      .where((where) => where.or([where('huddleId', 'is', null), where('huddleId', '!=', id)]));
  return [
    ...(await due('doneOn').execute()),
    ...(await due('droppedOn').where('doneOn', 'is', null).execute()),
  ];
}

/** Of a huddle that was left open for months, the newest are enough. */
const mostEntries = 2000;

/**
 * The days on which actions that were changed while the huddle ran had been due before, by action. The entries are
 * found first, by their ids, which sort by the moment they were made as the huddle's own does; then what each of
 * them changed. The trail is long.
 */
async function dueBefore(
  db: Kysely<Database>,
  { id, teamId }: Of,
): Promise<ReadonlyMap<string, LocalDate | null>> {
  const entries = await db
    .selectFrom('audit_entries')
    .select('id')
    .where('teamId', '=', teamId)
    .where('id', '>', id)
    .where('topic', '=', 'actions')
    .orderBy('id', 'desc')
    .limit(mostEntries)
    .execute();
  if (entries.length === 0) return new Map();
  const ids = entries.map((entry) => entry.id);
  const rows = await db
    .selectFrom('audit_changes')
    .select(['rowId', 'before'])
    .where('entryId', 'in', ids)
    .where('tableName', '=', 'actions')
    .where('op', '=', 'update')
    .orderBy('entryId', 'desc')
    .execute();
  const days = new Map<string, LocalDate | null>();
  for (const { rowId, before } of rows) {
    const was: unknown = JSON.parse(before ?? '{}');
    if (typeof was !== 'object' || was === null || !('dueOn' in was)) continue;
    days.set(rowId, typeof was.dueOn === 'string' ? was.dueOn : null);
  }
  return days;
}

/**
 * The actions a huddle asks about: due by its day and not made in it, those already kept or dropped since the team
 * last met included, and those it has carried on to a later day.
 */
export async function dueActions(
  db: Kysely<Database>,
  huddle: Of,
  since: LocalDate,
): Promise<readonly DueAction[]> {
  const before = await dueBefore(db, huddle);
  const due = [...(await stillOpen(db, huddle)), ...(await settledSince(db, huddle, since))];
  const known = new Set(due.map((action) => action.id));
  const moved = [...before]
    .filter(([id, on]) => !known.has(id) && on !== null && on <= huddle.on)
    .map(([id]) => id);
  const all = [...due, ...(await byIds(db, huddle.teamId, moved))];
  const openPlans = await plansOpenOn(db, all, huddle.on);
  return all
    .filter(({ planId }) => planId === null || !openPlans.has(planId))
    .map((action) => ({ ...action, wasDueOn: before.get(action.id) ?? action.dueOn }))
    .toSorted((a, b) => inOrder(order(a), order(b)));
}

/** Steps of a plan that was open when the huddle began are looked at with the plan, and asked about once. */
async function plansOpenOn(
  db: Kysely<Database>,
  actions: readonly Action[],
  on: LocalDate,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(actions.flatMap(({ planId }) => planId ?? []))];
  if (ids.length === 0) return new Set();
  const open = await db
    .selectFrom('c2_plans')
    .select('id')
    .where('id', 'in', ids)
    .where((where) => where.or([where('endedOn', 'is', null), where('endedOn', '>=', on)]))
    .execute();
  return new Set(open.map(({ id }) => id));
}

/** By the day it was due, so that answering an action does not move it; those without a day last. */
function order({ wasDueOn, madeOn, id }: DueAction): string {
  return `${wasDueOn ?? '9999'} ${madeOn} ${id}`;
}

async function byIds(
  db: Kysely<Database>,
  teamId: string,
  ids: readonly string[],
): Promise<readonly Action[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('actions').selectAll().where('teamId', '=', teamId).where('id', 'in', ids).execute();
}

/** What was undertaken in a huddle, in the order it was said. */
export async function actionsMadeIn(db: Kysely<Database>, huddleId: string): Promise<readonly Action[]> {
  return db.selectFrom('actions').selectAll().where('huddleId', '=', huddleId).orderBy('id').execute();
}

/** How many actions a huddle made, and how many of them have been done since. */
export async function countMadeIn(
  db: Kysely<Database>,
  huddleId: string,
): Promise<{ readonly made: number; readonly kept: number }> {
  const row = await db
    .selectFrom('actions')
    .select(({ fn }) => [fn.countAll<number>().as('made'), fn.count<number>('doneOn').as('kept')])
    .where('huddleId', '=', huddleId)
    .executeTakeFirst();
  return { made: Number(row?.made ?? 0), kept: Number(row?.kept ?? 0) };
}

/** How many actions were done after a day. */
export async function countDoneAfter(db: Kysely<Database>, teamId: string, day: LocalDate): Promise<number> {
  const row = await db
    .selectFrom('actions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('teamId', '=', teamId)
    .where('doneOn', '>', day)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
