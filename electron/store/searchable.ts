import { type Expression, type Kysely, sql } from 'kysely';
import type { SearchEntry } from './sqlite-only/full-text';
import type { AuditedTable, Database } from './tables/database';

type Db = Kysely<Database>;

/** Several texts as one, those that are not there left out. */
function lines(...parts: readonly Expression<string | null>[]) {
  return sql<string>`concat_ws(char(10), ${sql.join(parts)})`;
}

/** `O’Brien` is found as "obrien" too. */
function withoutApostrophes(name: Expression<string>) {
  return sql<string>`replace(replace(${name}, '''', ''), '’', '')`;
}

/** The label both as it stands and in one word: `D.H.` is found as "dh" too. */
function knownAs(label: Expression<string>) {
  return sql<string>`concat_ws(' ', ${label}, replace(${label}, '.', ''))`;
}

/** What was written on a plan is found under what needs to change, and leads to its person. */
const onPlan = [
  'c.id as rowId',
  'p.teamId',
  'plan.personId',
  'c.on',
  'plan.whatNeedsToChange as title',
] as const;

/** By table, what search finds its rows by: selected the same for one row as it is written and for a whole store. */
export const searchable = {
  people: (db) =>
    db
      .selectFrom('people')
      .where('removedAt', 'is', null)
      .where('mergedIntoId', 'is', null)
      .select(({ ref }) => [
        ...([
          'id as rowId',
          'teamId',
          'id as personId',
          'firstContactOn as on',
          'fullName as title',
        ] as const),
        lines(
          knownAs(ref('knownAs')),
          ref('recordNumber'),
          ref('address'),
          ref('phone'),
          withoutApostrophes(ref('fullName')),
        ).as('body'),
      ]),
  conversations: (db) =>
    db
      .selectFrom('conversations as c')
      .innerJoin('people as p', 'p.id', 'c.personId')
      .select(({ ref }) => [
        ...([
          'c.id as rowId',
          'p.teamId',
          'c.personId',
          'c.happenedOn as on',
          'c.whatMatters as title',
        ] as const),
        lines(ref('c.strengths'), ref('c.whatHappened')).as('body'),
      ]),
  connections: (db) =>
    db
      .selectFrom('connections as c')
      .innerJoin('people as p', 'p.id', 'c.personId')
      .select(({ ref }) => [
        ...(['c.id as rowId', 'p.teamId', 'c.personId', 'c.madeOn as on', 'c.toWhat as title'] as const),
        lines(ref('c.outcomeNote')).as('body'),
      ]),
  gaps: (db) =>
    db
      .selectFrom('gaps')
      .select([
        ...(['id as rowId', 'teamId', 'personId', 'loggedOn as on', 'lookedFor as title'] as const),
        sql<string>`''`.as('body'),
      ]),
  c2_plans: (db) =>
    db
      .selectFrom('c2_plans as c')
      .innerJoin('people as p', 'p.id', 'c.personId')
      .select(({ ref }) => [
        ...([
          'c.id as rowId',
          'p.teamId',
          'c.personId',
          'c.openedOn as on',
          'c.whatNeedsToChange as title',
        ] as const),
        lines(
          ref('c.ownWords'),
          ref('c.strengths'),
          ref('c.emergencyPlan'),
          ref('c.whatMadeTheDifference'),
        ).as('body'),
      ]),
  c2_contacts: (db) =>
    db
      .selectFrom('c2_contacts as c')
      .innerJoin('c2_plans as plan', 'plan.id', 'c.planId')
      .innerJoin('people as p', 'p.id', 'plan.personId')
      .where('c.note', '!=', '')
      .select([...onPlan, 'c.note as body']),
  c2_spends: (db) =>
    db
      .selectFrom('c2_spends as c')
      .innerJoin('c2_plans as plan', 'plan.id', 'c.planId')
      .innerJoin('people as p', 'p.id', 'plan.personId')
      .select(({ ref }) => [...onPlan, lines(ref('c.what'), ref('c.instead')).as('body')]),
  c2_reviews: (db) =>
    db
      .selectFrom('c2_reviews as c')
      .innerJoin('c2_plans as plan', 'plan.id', 'c.planId')
      .innerJoin('people as p', 'p.id', 'plan.personId')
      .select(({ ref }) => [...onPlan, lines(ref('c.whatChanged'), ref('c.nextStep')).as('body')]),
  c3_proposals: (db) =>
    db
      .selectFrom('c3_proposals as c')
      .innerJoin('people as p', 'p.id', 'c.personId')
      .select(({ ref }) => [
        ...(['c.id as rowId', 'p.teamId', 'c.personId', 'c.begunOn as on', 'c.goodLife as title'] as const),
        lines(
          ref('c.whatMatters'),
          ref('c.strengths'),
          ref('c.triedC1'),
          ref('c.triedC1NotEnough'),
          ref('c.triedC2'),
          ref('c.triedC2NotEnough'),
          ref('c.whyOnly'),
          ref('c.involved'),
          ref('c.toldAnswer'),
        ).as('body'),
      ]),
  actions: (db) =>
    db
      .selectFrom('actions')
      .select([
        'id as rowId',
        'teamId',
        'personId',
        'madeOn as on',
        'what as title',
        sql<string>`''`.as('body'),
      ]),
  /** What the group released, and nothing else of its session: what was said there is in no index. */
  learning_points: (db) =>
    db
      .selectFrom('learning_points')
      .select(({ val }) => [
        ...(['id as rowId', 'teamId', 'releasedOn as on', 'name as title', 'words as body'] as const),
        val(null).as('personId'),
      ]),
  members: (db) =>
    db
      .selectFrom('members')
      .where('leftOn', 'is', null)
      .select(({ val }) => [
        ...(['id as rowId', 'teamId', 'name as title', 'discipline as body'] as const),
        ...[val(null).as('personId'), val(null).as('on')],
      ]),
  minutes: (db) =>
    db
      .selectFrom('minutes as m')
      .innerJoin('huddles as h', 'h.id', 'm.huddleId')
      .select(({ val }) => [
        ...(['m.id as rowId', 'h.teamId', 'h.on', 'm.text as body'] as const),
        ...[val(null).as('personId'), val('').as('title')],
      ]),
  amendments: (db) =>
    db
      .selectFrom('amendments as a')
      .innerJoin('huddles as h', 'h.id', 'a.huddleId')
      .select(({ val }) => [
        ...(['a.id as rowId', 'h.teamId', 'h.on', 'a.words as body'] as const),
        ...[val(null).as('personId'), val('').as('title')],
      ]),
} satisfies Partial<Record<AuditedTable, (db: Db) => Expression<SearchEntry>>>;

export type SearchableTable = keyof typeof searchable;

export function isSearchable(table: string): table is SearchableTable {
  return Object.hasOwn(searchable, table);
}
