import type {
  ChartNotice,
  ChartPin,
  ChartRebase,
  ChartSettings,
  EnteredWeek,
} from '../../../shared/domain/measures/on-charts';
import type { Stored } from './stored';

/** Not a record: what was counted of a chart, `parts` as JSON, as of a team's newest entry in the trail. */
export interface CountedWeeksTable {
  teamId: string;
  chartId: string;
  asOf: string;
  parts: string;
}

export type ChartPinsTable = Stored<ChartPin>;
export type ChartNoticesTable = Stored<ChartNotice>;
export type ChartRebasesTable = Stored<ChartRebase>;
export type ChartSettingsTable = Stored<ChartSettings>;
export type EnteredWeeksTable = Stored<EnteredWeek>;
