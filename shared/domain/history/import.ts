import type { Instant } from '../dates';
import type { Period } from './coverage';
import type { Meaning } from './meanings';

/** One file of council history that was taken in. Of its rows nobody can be told. */
export interface HistoryImport {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string;
  /** Counted up: of an event that stands in two imports, the later one counts. */
  readonly no: number;
  readonly fileName: string;
  /** As ISO 8601 intervals, parted by commas: `2024-07-01/2024-09-30`. */
  readonly periods: string;
  readonly takenInAt: Instant;
  readonly events: number;
  readonly people: number;
  readonly requests: number;
  readonly assessments: number;
  readonly services: number;
  readonly reviews: number;
  /** Rows that were left out, and terms that no list knows. */
  readonly leftOut: number;
  readonly notRecognised: number;
}

/** What the council’s words for an event mean to the team. */
export interface HistoryMeaning {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string;
  readonly words: string;
  readonly meaning: Meaning;
  readonly saidAt: Instant;
}

export function writePeriods(periods: readonly Period[]): string {
  return periods.map(({ from, to }) => `${from}/${to}`).join(',');
}

export function readPeriods(text: string): readonly Period[] {
  return text.split(',').flatMap((interval) => {
    const [from, to] = interval.split('/');
    return from && to ? [{ from, to }] : [];
  });
}
