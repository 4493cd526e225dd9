import type { MemberPinsTable, PeopleAlongsideTable } from './access';
import type { ActionsTable } from './actions';
import type { AuditChangesTable, AuditEntriesTable, AuditLinksTable, DraftsTable } from './audit';
import type {
  C2ContactsTable,
  C2PlansTable,
  C2ReopeningsTable,
  C2ReviewsTable,
  C2SpendsTable,
} from './c2-plans';
import type {
  C3AlternativesTable,
  C3DecisionsTable,
  C3LinksTable,
  C3OutcomesTable,
  C3OverrulesTable,
  C3PositionsTable,
  C3ProposalsTable,
  C3RoundsTable,
  C3ThingsToTryTable,
} from './c3-proposals';
import type { ConnectionsTable, ConversationsTable, GapsTable } from './conversations';
import type { ExportsTable } from './exports';
import type {
  HistoryDescribedTable,
  HistoryDescriptionsTable,
  HistoryEventsTable,
  HistoryImportsTable,
  HistoryMeaningsTable,
  HistoryWeeksTable,
} from './history';
import type {
  AgendaItemsTable,
  AmendmentsTable,
  AttendanceTable,
  HuddlesTable,
  MinutesTable,
  PresentationsTable,
  PulseTable,
} from './huddles';
import type { ImportLayoutsTable, ImportsTable } from './imports';
import type {
  ChartNoticesTable,
  ChartPinsTable,
  ChartRebasesTable,
  ChartSettingsTable,
  CountedWeeksTable,
  EnteredWeeksTable,
} from './measures';
import type { LeadWorkerChangesTable, PeopleTable, RestsTable } from './people';
import type {
  LearningPointsTable,
  LearningRecordsTable,
  SessionMembersTable,
  SessionStepsTable,
  SessionsTable,
  SessionWordsTable,
  TeamPacksTable,
} from './reflection';
import type { StoriesTable } from './stories';
import type { MembersTable, TeamsTable } from './team';

/** Every table, by its name in the store. Columns bear the domain's names; booleans are 0 and 1. */
export interface Database {
  teams: TeamsTable;
  members: MembersTable;
  member_pins: MemberPinsTable;
  people: PeopleTable;
  people_alongside: PeopleAlongsideTable;
  lead_worker_changes: LeadWorkerChangesTable;
  rests: RestsTable;
  conversations: ConversationsTable;
  connections: ConnectionsTable;
  gaps: GapsTable;
  c2_plans: C2PlansTable;
  c2_contacts: C2ContactsTable;
  c2_spends: C2SpendsTable;
  c2_reviews: C2ReviewsTable;
  c2_reopenings: C2ReopeningsTable;
  c3_proposals: C3ProposalsTable;
  c3_alternatives: C3AlternativesTable;
  c3_outcomes: C3OutcomesTable;
  c3_links: C3LinksTable;
  c3_rounds: C3RoundsTable;
  c3_overrules: C3OverrulesTable;
  c3_positions: C3PositionsTable;
  c3_decisions: C3DecisionsTable;
  c3_things_to_try: C3ThingsToTryTable;
  huddles: HuddlesTable;
  agenda_items: AgendaItemsTable;
  attendance: AttendanceTable;
  pulse: PulseTable;
  presentations: PresentationsTable;
  minutes: MinutesTable;
  amendments: AmendmentsTable;
  actions: ActionsTable;
  chart_pins: ChartPinsTable;
  chart_notices: ChartNoticesTable;
  chart_rebases: ChartRebasesTable;
  chart_settings: ChartSettingsTable;
  entered_weeks: EnteredWeeksTable;
  counted_weeks: CountedWeeksTable;
  sessions: SessionsTable;
  session_steps: SessionStepsTable;
  session_members: SessionMembersTable;
  session_words: SessionWordsTable;
  learning_points: LearningPointsTable;
  learning_records: LearningRecordsTable;
  team_packs: TeamPacksTable;
  exports: ExportsTable;
  imports: ImportsTable;
  import_layouts: ImportLayoutsTable;
  history_imports: HistoryImportsTable;
  history_meanings: HistoryMeaningsTable;
  history_events: HistoryEventsTable;
  history_descriptions: HistoryDescriptionsTable;
  history_weeks: HistoryWeeksTable;
  history_described: HistoryDescribedTable;
  stories: StoriesTable;
  drafts: DraftsTable;
  audit_entries: AuditEntriesTable;
  audit_changes: AuditChangesTable;
  audit_links: AuditLinksTable;
  schema_versions: SchemaVersionsTable;
}

/** Which version of the program first brought a store to a schema, so that an older one can name it. */
export interface SchemaVersionsTable {
  version: number;
  program: string;
}

/**
 * Tables whose every change is audited: all but the trail itself, what is only typed, counted or confidential, PINs, how files
 * are read, and the schema. The events of a council's history are not either: half a million rows would say nothing that
 * the entry of their import does not, and the trail, which is for good, would hold what taking the import back takes out.
 */
export type AuditedTable = Exclude<
  keyof Database,
  | 'audit_entries'
  | 'audit_changes'
  | 'audit_links'
  | 'counted_weeks'
  | 'drafts'
  | 'import_layouts'
  | 'history_described'
  | 'history_descriptions'
  | 'history_events'
  | 'history_weeks'
  | 'learning_records'
  | 'member_pins'
  | 'schema_versions'
  | 'session_words'
>;

const named = {
  ...{
    teams: true,
    members: true,
    people: true,
    people_alongside: true,
    lead_worker_changes: true,
    conversations: true,
    connections: true,
  },
  ...{
    gaps: true,
    c2_plans: true,
    c2_contacts: true,
    c2_spends: true,
    c2_reviews: true,
    c2_reopenings: true,
  },
  ...{ c3_proposals: true, c3_alternatives: true, c3_outcomes: true, c3_links: true, c3_rounds: true },
  ...{ c3_overrules: true, c3_positions: true, c3_decisions: true, c3_things_to_try: true, huddles: true },
  ...{ agenda_items: true, attendance: true, pulse: true, minutes: true, amendments: true, actions: true },
  ...{ presentations: true, rests: true, sessions: true, session_steps: true, session_members: true },
  ...{ learning_points: true, team_packs: true, exports: true, imports: true, stories: true },
  ...{
    chart_pins: true,
    chart_notices: true,
    chart_rebases: true,
    chart_settings: true,
    entered_weeks: true,
    history_imports: true,
    history_meanings: true,
  },
} satisfies Readonly<Record<AuditedTable, true>>;

/** Whether a name in the trail is that of a table. */
export function isAuditedTable(name: string): name is AuditedTable {
  return Object.hasOwn(named, name);
}

export const auditedTables: readonly AuditedTable[] = Object.keys(named).filter(isAuditedTable);
