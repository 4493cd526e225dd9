import type Sqlite from 'better-sqlite3-multiple-ciphers';

/** What the measures read, and what that refers to; a table stands after those it refers to. */
const tables = [
  ...['teams', 'members', 'people', 'lead_worker_changes', 'rests', 'conversations', 'connections', 'gaps'],
  ...['c2_plans', 'huddles', 'c2_contacts', 'c2_spends', 'c2_reviews', 'c2_reopenings'],
  ...['c3_proposals', 'agenda_items', 'c3_rounds', 'c3_decisions', 'attendance', 'pulse', 'audit_entries'],
];

/** Of the agenda what a decision leads back to, of the trail the newest entry: the rest of them is measured nowhere. */
const onlyOf: Readonly<Record<string, string>> = {
  agenda_items: 'where "id" in (select "itemId" from one.c3_rounds)',
  audit_entries: 'where "id" = (select max("id") from one.audit_entries)',
};

/** The first team's days are as they were told; every other team's lie whole weeks earlier, a year at most. */
const earlier = `'-' || (7 * (team.number * 7 % 52)) || ' days'`;

function moved(moment: string): string {
  return `date(substr(${moment}, 1, 10), ${earlier}) || substr(${moment}, 11)`;
}

/** A column as another team has it: its own ids (`Ledger.newId` says where the team stands in them), its own days. */
function asOfTeam(table: string, column: string): string {
  const value = `"${column}"`;
  if (table === 'teams' && column === 'name') return `'Team ' || (team.number + 1)`;
  if (column === 'id' || column.endsWith('Id'))
    return `substr(${value}, 1, 15) || printf('%03x', team.number) || substr(${value}, 19)`;
  if (/^(on|at)$|(On|At|From|Until)$/.test(column)) return moved(value);
  if (column === 'consideration')
    return `json_replace(${value}, '$.readyAt', ${moved(`(${value} ->> '$.readyAt')`)})`;
  return value;
}

/**
 * Fills an empty store with the team of another file, told of many: one after another, as `generateTeams` tells them and
 * as teams' files would be brought together. Only what is kept by ids, which begin with the moment, is all of theirs mixed.
 */
export function copyTeams(sqlite: Sqlite.Database, fromPath: string, teams: number): void {
  sqlite.prepare('attach ? as one').run(fromPath);
  sqlite.exec('create temp table team (number integer primary key)');
  const add = sqlite.prepare('insert into team values (?)');
  for (let number = 0; number < teams; number += 1) add.run(number);
  for (const table of tables) copyTable(sqlite, table);
  sqlite.exec('drop table team; detach one');
}

function copyTable(sqlite: Sqlite.Database, table: string): void {
  const columns = sqlite
    .prepare<[string], string>('select name from pragma_table_info(?)')
    .pluck()
    .all(table) as string[];
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => asOfTeam(table, column)).join(', ');
  // A cross join keeps its order: all of one team's rows, then all of the next one's.
  sqlite.exec(
    `insert into main."${table}" (${names}) select ${values}
      from team cross join (select * from one."${table}" ${onlyOf[table] ?? ''}) as told`,
  );
}
