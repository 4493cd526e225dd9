import { z } from 'zod';
import { wordColumn } from '../../../shared/domain/audit/change-words';
import { isLocalDate } from '../../../shared/domain/dates';
import type { StoredColumn, StoredTable } from '../../store/sqlite-only/store-shape';
import { keptJson } from './kept-json';
import { knownValues } from './known-values';

/** By how a column is called; a few are dates or moments without saying so. */
const isDate = /^(on|week|dateOfBirth|awayFrom|awayUntil)$|[a-z]On$/;
const isInstant = /^at$|[a-z]At$/;
const isId = /^id$|[a-z]Id$/;

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date')
  .refine(isLocalDate, 'is not a date');
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'is not a moment')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'is not a moment');
const id = z.string().regex(/^[0-9A-Za-z_-]{1,100}$/, 'is not an id');
// SQLite ends a text at a zero in many of its functions, and cannot keep half a character.
const text = z.string().refine((value) => !value.includes('\0') && value.isWellFormed(), 'is not whole text');
const whole = z.int('is not a whole number');

function parses(parse: (json: string) => unknown): (json: string) => boolean {
  return (json) => {
    try {
      parse(json);
      return true;
    } catch {
      // Whatever it says of it, it is not what is kept there.
      return false;
    }
  };
}

function named<Value>(of: object, name: string): Value | undefined {
  return Object.entries(of).find(([key]) => key === name)?.[1];
}

/** Ids that are words of the program's own or of what is named, and may hold anything a text may. */
function valueIn(table: string, { name, type, refersTo }: StoredColumn): z.ZodType {
  const few = named<Readonly<Record<string, true>>>(named<object>(knownValues, table) ?? {}, name);
  if (type === 'integer') return few === undefined ? whole : z.literal([0, 1], 'is neither 0 nor 1');
  if (few !== undefined) return z.enum(Object.keys(few), 'is not one of the words that may stand there');
  const parse = named<(json: string) => unknown>(named<object>(keptJson, table) ?? {}, name);
  if (parse !== undefined) {
    return text
      .refine(parses(parse), 'does not hold what is kept there')
      .meta({ contentMediaType: 'application/json' });
  }
  if (refersTo !== null || isId.test(name)) return id;
  if (isInstant.test(name)) return instant;
  return isDate.test(name) ? date : text;
}

/** What a column is, in plain words, for whoever reads the file without the program. */
function wordsOf({ name, type, optional, refersTo }: StoredColumn): string {
  const said = wordColumn(name);
  const kind = name.endsWith('Pence') ? ', in pence' : type === 'integer' ? ', a whole number' : '';
  const leads = refersTo === null ? '' : `: the id of a row of ${refersTo}`;
  return `${said}${kind}${leads}${optional ? '; null where there is none' : ''}`;
}

/** What a row of a table must be: every column of the store, each as the store keeps it, and nothing else. */
export function rowSchema({ name, columns }: StoredTable): z.ZodType<Readonly<Record<string, unknown>>> {
  return z.strictObject(
    Object.fromEntries(
      columns.map((column) => {
        const value = valueIn(name, column);
        return [column.name, (column.optional ? value.nullable() : value).describe(wordsOf(column))];
      }),
    ),
  );
}
