import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openFile } from '../../own-record';

function foundIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  const read = ['utf8', 'utf16le'] as const;
  const texts = read.map((as) => bytes.toString(as).toLowerCase());
  // The beginning of a word may stand in the search's index only once for several words; its end is always its own.
  return words.filter((word) => texts.some((text) => text.includes(word.slice(2).toLowerCase())));
}

/** Which of these words stand in which files of the folder, by what a file is called; those named are left out. */
export async function wordsInFiles(
  folder: string,
  words: readonly string[],
  but: (name: string) => boolean,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !but(entry.name));
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, foundIn(await readFile(path), words)] as const;
    }),
  );
  return Object.fromEntries(found.filter(([, hits]) => hits.length > 0));
}

/** Which tables of a team's file hold which of these words, the program being closed. */
export async function tablesWith(
  path: string,
  words: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const store = await openFile(path);
  const { rows: tables } = await sql<{ readonly name: string }>`
    select name from sqlite_schema where type = 'table'`.execute(store.db);
  const found: [string, readonly string[]][] = [];
  for (const { name } of tables) {
    const { rows } = await sql<Readonly<Record<string, unknown>>>`select * from ${sql.table(name)}`.execute(
      store.db,
    );
    const cells = rows.flatMap((row) => Object.values(row));
    const bytes = cells.map((cell) => (Buffer.isBuffer(cell) ? cell : Buffer.from(`${cell}\n`)));
    const hits = foundIn(Buffer.concat(bytes), words);
    if (hits.length > 0) found.push([name, hits]);
  }
  await store.close();
  return Object.fromEntries(found);
}

/** Takes a table's rows out of a team's file and packs it anew; answers which words are still in its bytes. */
export async function leftWithout(
  path: string,
  table: 'session_words',
  words: readonly string[],
): Promise<readonly string[]> {
  const store = await openFile(path);
  await store.db.deleteFrom(table).execute();
  await sql`vacuum`.execute(store.db);
  await store.close();
  return foundIn(await readFile(path), words);
}

/** How many texts of its sessions a team's file holds. */
export async function countSessionWords(path: string): Promise<number> {
  const store = await openFile(path);
  const rows = await store.db.selectFrom('session_words').select('id').execute();
  await store.close();
  return rows.length;
}
