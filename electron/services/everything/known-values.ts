import { accessLevels } from '../../../shared/domain/access/level';
import type { PlanOutcome } from '../../../shared/domain/c2-plans/plan';
import { meanings } from '../../../shared/domain/history/meanings';
import { consents } from '../../../shared/domain/stories/story';
import type { TableOfEverything } from '../../store/everything/tables-of-everything';
import type { Database } from '../../store/tables/database';

type Each<Value> = Exclude<Value, null>;
/** A column of which only some words or 0 and 1 may be; any other text or number may be anything. */
type IsFew<Value> = string extends Value ? false : number extends Value ? false : true;
type FewIn<Table> = {
  readonly [Column in keyof Table as IsFew<Each<Table[Column]>> extends true ? Column : never]: Readonly<
    Record<Each<Table[Column]> & PropertyKey, true>
  >;
};
/** Every such column of every table: the compiler asks for one that is missing, and for a word that is. */
type Known = {
  readonly [Table in TableOfEverything as keyof FewIn<Database[Table]> extends never ? never : Table]: FewIn<
    Database[Table]
  >;
};

function every<const Word extends string>(words: readonly Word[]): Readonly<Record<Word, true>> {
  // The compiler does not carry the names of a list over into those of an object.
  return Object.fromEntries(words.map((word) => [word, true])) as Record<Word, true>;
}

const bit = { 0: true, 1: true } as const;
const c2Outcome = {
  ...{
    'in-control-again': true,
    'connected-and-moving-on': true,
    'needs-c3': true,
    'hospital-or-care': true,
  },
  ...{ 'moved-away': true, died: true, other: true },
} satisfies Readonly<Record<PlanOutcome, true>>;
const itemState = { waiting: true, done: true, skipped: true } as const;

/** The words and bits that a column may hold. */
export const knownValues = {
  teams: {
    limitCountedOver: { plan: true, spend: true },
    signOffBy: { consent: true, majority: true },
    wall: { screen: true, laptop: true, shared: true },
    ...{ otherDisciplineNeeded: bit, positionsHidden: bit, authoriserNeeded: bit, sample: bit },
  },
  members: {
    role: {
      ...{ practitioner: true, 'team-lead': true, 'advanced-practitioner': true, partner: true },
      manager: true,
    },
    standing: { member: true, visitor: true },
    access: every(accessLevels),
    ...{ takesChair: bit, takesScribe: bit, champion: bit },
  },
  conversations: {
    kind: { C0: true, C1: true, C2: true, C3: true },
    how: { visit: true, phone: true, 'drop-in': true, video: true, message: true, other: true },
  },
  connections: {
    toKind: { community: true, family: true, technology: true, reablement: true, organisation: true },
    outcome: { 'not-known-yet': true, 'came-to-something': true, 'did-not': true },
  },
  c2_plans: { outcome: c2Outcome },
  c2_contacts: {
    how: { rang: true, visited: true, message: true, 'they-rang': true, 'no-answer': true },
  },
  c2_spends: { standing: { 'within-limit': true, awaiting: true, agreed: true, declined: true } },
  c2_reviews: { decision: { continue: true, change: true, end: true } },
  c2_reopenings: { outcome: c2Outcome },
  c3_rounds: { hidden: bit },
  c3_overrules: { says: { 'go-ahead': true, objects: true } },
  c3_positions: {
    position: { agree: true, reservation: true, 'not-yet': true },
    carries: { 'try-c1': true, 'try-c2': true, question: true },
  },
  c3_decisions: {
    decision: { 'signed-off': true, returned: true },
    by: { consent: true, majority: true },
  },
  c3_things_to_try: { kind: { C1: true, C2: true } },
  huddles: { kind: { weekly: true, 'ad-hoc': true } },
  agenda_items: {
    kind: {
      ...{ 'check-in': true, actions: true, spend: true, 'c2-plan': true, 'c3-proposal': true },
      ...{ presenting: true, 'good-news': true, data: true, close: true },
    },
    state: itemState,
    ...{ movedByChair: bit, carriedOver: bit },
  },
  attendance: { state: { here: true, away: true }, observing: bit },
  chart_notices: { cameOfIt: { keep: true, change: true, 'let-go': true } },
  sessions: {
    notes: { kept: true, none: true },
    presents: { one: true, nobody: true },
    promptedBy: { nothing: true, measure: true, huddle: true, records: true, dilemma: true },
  },
  session_steps: {
    speaks: {
      ...{ facilitator: true, presenter: true, group: true, 'each-in-turn': true, everyone: true },
      nobody: true,
    },
    state: itemState,
  },
  session_members: { state: { invited: true, here: true, away: true } },
  exports: {
    kind: {
      ...{ minutes: true, 'case-note': true, 'plan-to-keep': true, report: true, 'story-of-change': true },
      ...{ everything: true, chart: true, 'learning-record': true, invitation: true },
    },
    form: {
      ...{ pdf: true, docx: true, csv: true, svg: true, png: true, ics: true, zip: true },
      ...{ clipboard: true, file: true },
    },
    outside: bit,
  },
  history_meanings: { meaning: every(meanings) },
  stories: { consent: every(consents), answer: { checked: true, returned: true } },
  imports: { kind: { people: true, plans: true, weeks: true } },
  audit_entries: {
    topic: {
      ...{ team: true, people: true, conversations: true, 'c2-plans': true, 'c3-proposals': true },
      ...{ huddles: true, actions: true, measures: true, reflection: true, exports: true, imports: true },
      ...{ history: true, stories: true, reports: true, backups: true, device: true },
    },
    undoable: bit,
  },
  audit_changes: { op: { insert: true, update: true, delete: true } },
} as const satisfies Known;
