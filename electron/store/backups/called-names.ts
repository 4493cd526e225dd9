import type Sqlite from 'better-sqlite3-multiple-ciphers';

/** What the room calls its members, by their ids. */
export function readCalledNames(sqlite: Sqlite.Database): ReadonlyMap<string, string> {
  const rows = sqlite.prepare('select id, "calledName" from members').raw().all();
  return new Map(
    rows.map((row) => {
      const [id, name] = row as [string, string];
      return [id, name];
    }),
  );
}
