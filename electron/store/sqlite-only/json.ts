import { type Expression, sql } from 'kysely';

/** A text that stands in a JSON column under a name; null where there is none. */
export function textIn(json: Expression<string>, name: string) {
  return sql<string | null>`${json} ->> ${sql.lit(`$.${name}`)}`;
}
