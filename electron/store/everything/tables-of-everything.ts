import { type AuditedTable, auditedTables, type Database } from '../tables/database';

type Trail = 'audit_entries' | 'audit_changes';
/** What was put together of files that do not leave with it, and could not be put together again. */
type PutTogether = 'history_weeks' | 'history_described';
export type TableOfEverything = AuditedTable | Trail | PutTogether;

/** What is kept and does not leave with everything else, and why; a table that is not audited must stand here. */
export const leftOut = {
  counted_weeks: 'is counted again from the rows',
  drafts: 'is no record yet, and may be anybody’s half a sentence',
  history_descriptions: 'belongs to the events of the council’s files, whose weeks leave instead',
  history_events: 'are the council’s, under hashes; what they come to each week leaves instead',
  import_layouts: 'is how a spreadsheet was read, and is said again with the first one',
  learning_records: 'is a member’s own, and theirs alone to take out',
  schema_versions: 'tells of the file, not of the team',
  session_words: 'is what was said in a session, and stays in it',
} satisfies Record<Exclude<keyof Database, TableOfEverything>, string>;

/** Every table that leaves with everything: all records, and the trail of them. */
export const tablesOfEverything: readonly TableOfEverything[] = [
  ...auditedTables,
  'history_weeks',
  'history_described',
  'audit_entries',
  'audit_changes',
];
