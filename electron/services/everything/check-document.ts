import { z } from 'zod';
import type { DoesNotFit } from '../../../shared/domain/exports/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { RowsOfTable } from '../../store/everything/put-everything';
import type { PlainRow } from '../../store/everything/snapshot';
import { latestVersion } from '../../store/migrations';
import type { StoredTable } from '../../store/sqlite-only/store-shape';
import { formatVersion, type Head, headSchema } from './document';
import { rowSchema } from './row-schema';

const documentSchema = headSchema.extend({ tables: z.record(z.string(), z.array(z.unknown())) });
export type Document = z.output<typeof documentSchema>;

/** Enough to know another program's document, or a newer version's, whatever else is in it. */
const anyVersion = z.object({
  format: headSchema.shape.format,
  version: headSchema.shape.version,
  schema: headSchema.shape.schema,
  program: headSchema.shape.program.nullable().catch(null),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what a document is, of which version, and that it has the tables it says it has. */
export function readDocument(text: string): Outcome<Document, Refusal> {
  const value = parsed(text);
  if (value === undefined) return refuse({ kind: 'not-a-teams-file', why: 'damaged' });
  const any = anyVersion.safeParse(value);
  if (!any.success) return refuse({ kind: 'not-a-teams-file', why: 'not-ours' });
  const { version, schema, program } = any.data;
  if (version > formatVersion || schema > latestVersion) return refuse({ kind: 'made-by-newer', program });
  const document = documentSchema.safeParse(value);
  return document.success
    ? accept(document.data)
    : refuse({ kind: 'not-a-teams-file', why: 'parts-missing' });
}

/** Whether as many rows of each table are there as were taken out, and no other tables. */
export function isWhole(
  { counts, tables }: Pick<Head, 'counts'> & Pick<Document, 'tables'>,
  shape: readonly StoredTable[],
): boolean {
  const names = new Set(shape.map(({ name }) => name));
  if (Object.keys(tables).some((name) => !names.has(name))) return false;
  return [...names].every((name) => tables[name]?.length === counts[name]);
}

function keyOf({ key }: StoredTable, row: PlainRow): string {
  return JSON.stringify(key.map((column) => row[column]));
}

const none = '';

/** Every row by the rules of its columns, and no two with one id. Answers the first that does not fit. */
export async function checkRows(
  table: StoredTable,
  rows: readonly unknown[],
  advance: (rows: number) => Promise<void>,
): Promise<Outcome<RowsOfTable, DoesNotFit>> {
  const schema = rowSchema(table);
  const seen = new Set<string>();
  const fitting: PlainRow[] = [];
  for (const [index, value] of rows.entries()) {
    const where = { table: table.name, row: index + 1 };
    const row = schema.safeParse(value);
    if (!row.success) {
      const [issue] = row.error.issues;
      const [column = none] = issue?.path ?? [];
      return refuse({ ...where, ...wordIssue(String(column), issue) });
    }
    // The schema is made of texts, whole numbers and nulls only.
    const plain = row.data as PlainRow;
    const key = keyOf(table, plain);
    if (seen.has(key))
      return refuse({ ...where, column: table.key.join(' and '), problem: 'is there twice' });
    seen.add(key);
    fitting.push(plain);
    if (fitting.length % 500 === 0) await advance(500);
  }
  await advance(fitting.length % 500);
  return accept({ table: table.name, rows: fitting });
}

/** zod's own words are for programmers: what we did not word is said as plainly as what we did. */
function wordIssue(
  column: string,
  issue: z.core.$ZodIssue | undefined,
): Pick<DoesNotFit, 'column' | 'problem'> {
  if (column === none) return { column: 'what stands there', problem: 'is not a row of this table' };
  const ours = issue !== undefined && /^(is|does) /.test(issue.message);
  return { column, problem: ours ? issue.message : 'is missing or of another kind' };
}
