import type { LocalDate } from '../../../shared/domain/dates';
import type { AgeBand } from '../../../shared/domain/history/ages';
import type { HistoryImport, HistoryMeaning } from '../../../shared/domain/history/import';
import type { CouncilWeek } from '../../../shared/domain/history/tally';
import type { EventOutcome, EventType, Service } from '../../../shared/domain/history/terms';
import type { Stored } from './stored';

export type HistoryImportsTable = Stored<HistoryImport>;
export type HistoryMeaningsTable = Stored<HistoryMeaning>;

/**
 * Not audited: one event of a file, under keyed hashes. The same event may stand in several imports, each as its own file
 * had it; the newest counts.
 */
export interface HistoryEventsTable {
  importNo: number;
  person: string;
  event: string;
  type: EventType;
  began: LocalDate;
  ended: LocalDate | null;
  outcome: EventOutcome | null;
  service: Service | null;
  /** By its number in `history_descriptions`; null for words that are not kept. */
  description: number | null;
  weeklyPence: number | null;
  ageBand: AgeBand;
}

/** Not audited: the words of an import’s descriptions. */
export interface HistoryDescriptionsTable {
  importNo: number;
  no: number;
  words: string;
}

/** Not a record: put together of all imports of a team, after each. */
export type HistoryWeeksTable = { -readonly [Key in keyof CouncilWeek]: CouncilWeek[Key] } & {
  teamId: string;
};

/** Not a record: how many events of each week bear a description. */
export interface HistoryDescribedTable {
  teamId: string;
  words: string;
  week: LocalDate;
  events: number;
}
