import { type AuditedTable, auditedTables, type Database } from '../tables/database';

type Trail = 'audit_entries' | 'audit_changes' | 'audit_links';
/** What was put together of files that do not leave with it, and could not be put together again. */
const putTogether = ['history_weeks', 'history_described'] as const;
export type TableOfEverything = AuditedTable | Trail | (typeof putTogether)[number];

/** What is kept and does not leave with everything else, and why; a table that is not audited must stand here or above. */
export const leftOut = {
  counted_weeks: 'is counted again from the rows',
  drafts: 'is no record yet, and may be anybody’s half a sentence',
  history_descriptions: 'is the words of events that stay',
  history_events:
    'is of a council’s people, under a key of this computer: elsewhere the same people would be others',
  import_layouts: 'is how a spreadsheet was read, and is said again with the first one',
  learning_records: 'is a member’s own, and theirs alone to take out',
  member_pins: 'opens nothing but this store, and is set anew where the team is brought back',
  schema_versions: 'tells of the file, not of the team',
  session_words: 'is what was said in a session, and stays in it',
} satisfies Record<Exclude<keyof Database, TableOfEverything>, string>;

/** Every table that leaves with everything: all records, and the trail of them. */
export const tablesOfEverything: readonly TableOfEverything[] = [
  ...auditedTables,
  ...putTogether,
  'audit_entries',
  'audit_changes',
  'audit_links',
];
