import { z } from 'zod';
import { wordChangedRow } from '../../../shared/domain/audit/change-words';
import type { Snapshot } from '../../store/everything/snapshot';
import type { StoredTable } from '../../store/sqlite-only/store-shape';
import { rowSchema } from './row-schema';

/** The names of the parts of the file. */
export const documentName = 'golden-thread.json';
export const schemaName = 'schema.json';
export const readmeName = 'README.txt';

/** Counted up when the document itself is laid out anew; its tables follow the store's `schema`. */
export const formatVersion = 1;

const counts = z.record(z.string(), z.int().min(0));

/** What stands above the rows. */
export const headSchema = z.object({
  format: z.literal('golden-thread').describe('Whose document this is'),
  version: z.int().min(1).describe('How the document is laid out'),
  schema: z
    .int()
    .min(1)
    .describe('Which tables and columns there are: the number of the store’s newest change'),
  program: z.string().max(50).describe('The version of Golden Thread that made it'),
  madeAt: z.string().describe('When it was made, ISO 8601 in UTC'),
  counts: counts.describe('How many rows each table holds'),
});
export type Head = z.output<typeof headSchema>;

/** JSON Schema (draft 2020-12) of golden-thread.json with these tables. */
export function schemaOfDocument(tables: readonly StoredTable[]): string {
  const document = headSchema
    .extend({
      version: z.literal(formatVersion),
      tables: z
        .strictObject(
          Object.fromEntries(
            tables.map((table) => [
              table.name,
              z.array(rowSchema(table)).describe(`Each row: ${wordChangedRow(table.name).toLowerCase()}`),
            ]),
          ),
        )
        .describe('Every row of every table, in the order in which they were written'),
    })
    .describe('All of one team’s data, taken out of Golden Thread');
  return `${JSON.stringify(z.toJSONSchema(document), null, 2)}\n`;
}

/** Texts are handed on in portions of about this many characters. */
const portion = 64 * 1024;

/** The document as text, a row a line, as its rows are read; `advance` is told after every portion. */
export async function* documentText(
  { tables, rowsOf }: Snapshot,
  head: Head,
  advance: (rows: number) => Promise<void>,
): AsyncGenerator<string> {
  let text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "tables": {`;
  let rows = 0;
  for (const [index, table] of tables.entries()) {
    text += `${index === 0 ? '' : ','}\n    ${JSON.stringify(table.name)}: [`;
    let before = '\n';
    for await (const row of rowsOf(table)) {
      text += `${before}${JSON.stringify(row)}`;
      before = ',\n';
      rows += 1;
      if (text.length > portion) {
        yield text;
        await advance(rows);
        text = '';
        rows = 0;
      }
    }
    text += '\n    ]';
  }
  yield `${text}\n  }\n}\n`;
  await advance(rows);
}
