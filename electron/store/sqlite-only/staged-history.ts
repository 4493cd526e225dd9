import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Database } from '../tables/database';
import type { HistoryEventsTable } from '../tables/history';
import { keyForAttach, openSqlite, type StoreKey } from './open-sqlite';

/** Nobody waits for this file, and nobody misses it: it is gone after the import, or at the next start. */
const pragmas = ['journal_mode = OFF', 'synchronous = OFF', 'cache_size = -16384'];

const columns = [
  ...(['person', 'event', 'type', 'began', 'ended', 'outcome', 'service'] as const),
  ...(['description', 'weeklyPence', 'ageBand'] as const),
];
const typed = `person text, event text, type text, began text, ended text, outcome text, service text,
  description integer, weeklyPence integer, ageBand text`;

/** Hashes are base64url, whose signs are these and no others, from the first to the last. */
const parts = [
  ['', 'A'],
  ['A', 'Q'],
  ['Q', 'f'],
  ['f', 'r'],
  ['r', '{'],
] as const;

/** Staged events have no import yet. */
export const stagedNo = 0;

export type StagedEvent = Omit<HistoryEventsTable, 'importNo'>;

/** A file beside the store in which the events of a file are gathered before they are taken in. */
export interface Staging {
  readonly add: (events: readonly StagedEvent[]) => void;
  /**
   * Ends the file: puts the events in the order of their key, of two with the same key the later one, and keeps these
   * descriptions and no others.
   */
  readonly finish: (kept: readonly { readonly no: number; readonly words: string }[]) => void;
  readonly count: <Row>(query: string) => readonly Row[];
  readonly close: () => void;
}

/** It is encrypted with the key of the store whose it is to be. */
export function createStaging(path: string, key: StoreKey): Staging {
  const db = openSqlite(path, key);
  for (const pragma of pragmas) db.pragma(pragma);
  db.exec(`
    create table as_read (${typed});
    create table history_descriptions (importNo integer, no integer, words text, primary key (importNo, no)) without rowid;
    create table history_events (importNo integer, ${typed}, primary key (importNo, person, event)) without rowid;`);
  const insert = db.prepare(`insert into as_read values (${columns.map(() => '?').join(', ')})`);
  const describe = db.prepare('insert into history_descriptions values (?, ?, ?)');
  // One transaction from beginning to end: nobody else looks, and each page is written once.
  db.exec('begin');
  return {
    add: (events) => {
      // Half a million times: a list made for each row would be half a million lists.
      for (const it of events)
        insert.run(
          it.person,
          it.event,
          it.type,
          it.began,
          it.ended,
          it.outcome,
          it.service,
          it.description,
          it.weeklyPence,
          it.ageBand,
        );
    },
    finish: (kept) => {
      for (const { no, words } of kept) describe.run(stagedNo, no, words);
      // Events come in no order; to sort them once takes half the time of putting each in its place. A part of them at a
      // time, by how their people's hashes begin: what is sorted stays in memory, where nobody can read it.
      for (const [from, to] of parts)
        db.prepare(
          `insert or replace into history_events
        select ${stagedNo}, person, event, type, began, ended, outcome, service,
          (select no from history_descriptions as d where d.importNo = ${stagedNo} and d.no = as_read.description), weeklyPence, ageBand
        from as_read where person >= ? and person < ? order by person, event, rowid`,
        ).run(from, to);
      db.exec('commit');
    },
    count: <Row>(query: string) => db.prepare<[], Row>(query).all(),
    close: () => void db.close(),
  };
}

/** Opens a store, or a staged file, only to read the events in it, beside whoever writes in it. */
export function readOnly(path: string, key: StoreKey): Kysely<Database> {
  const database = openSqlite(path, key, { readonly: true, fileMustExist: true });
  return new Kysely<Database>({ dialect: new SqliteDialect({ database }) });
}

/** Does something while a staged file is at hand under the name `staged`; it is let go of whatever happens. */
export async function withStaged<Value>(
  db: Kysely<Database>,
  { path, key }: { readonly path: string; readonly key: StoreKey },
  work: () => Promise<Value>,
): Promise<Value> {
  await sql`attach database ${path} as staged key ${keyForAttach(key)}`.execute(db);
  try {
    return await work();
  } finally {
    await sql`detach database staged`.execute(db);
  }
}

/** Takes everything that is staged over, as one import: SQLite does it by itself, in the order of the key. */
export async function takeStagedOver(db: Kysely<Database>, importNo: number): Promise<void> {
  const taken = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into history_descriptions ("importNo", no, words)
    select ${importNo}, no, words from staged.history_descriptions`.execute(db);
  await sql`insert into history_events ("importNo", ${taken})
    select ${importNo}, ${taken} from staged.history_events where "importNo" = ${stagedNo} order by person, event`.execute(
    db,
  );
}
