import type {
  ChartNotice,
  ChartPin,
  ChartRebase,
  ChartSettings,
  EnteredWeek,
} from '../../../shared/domain/measures/on-charts';
import type { Stored } from './stored';

export type ChartPinsTable = Stored<ChartPin>;
export type ChartNoticesTable = Stored<ChartNotice>;
export type ChartRebasesTable = Stored<ChartRebase>;
export type ChartSettingsTable = Stored<ChartSettings>;
export type EnteredWeeksTable = Stored<EnteredWeek>;
