import { z } from 'zod';
import type { DescribedEvents, FoundInFile } from '../domain/history/found';
import type { HistoryImport } from '../domain/history/import';
import { meanings } from '../domain/history/meanings';
import type { FileRefusal } from '../domain/history/refusals';
import type { ChartId } from '../domain/measures/all-measures';
import { type Done, read, write } from './call';
import { name, nothing } from './fields';

/** The file that is being taken in, and how far it is. The window knows it by its name. */
export type HistoryAtHand =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'reading';
      readonly fileName: string;
      /** Bytes, of how many. */
      readonly read: number;
      readonly of: number;
      readonly rows: number;
    }
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: FileRefusal }
  | { readonly kind: 'found' | 'keeping'; readonly fileName: string; readonly found: FoundInFile };

export interface ImportView
  extends Pick<
    HistoryImport,
    'id' | 'fileName' | 'takenInAt' | 'events' | 'people' | 'leftOut' | 'notRecognised'
  > {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  /** The entry by which it is taken out again. */
  readonly entryId: string;
}

/** A chart that says something now, and how many of its first weeks would make a baseline of the time before. */
export interface HistoryChart {
  readonly chartId: ChartId;
  readonly weeks: number;
  readonly baselineWeeks: number | null;
  /** Null while there are too few weeks, or where the team has fixed one. */
  readonly suggested: number | null;
  readonly target: number | null;
}

/** Of how many whole weeks the council's own files tell; 0 while nothing was taken in. */
export interface HistoryTold {
  readonly weeks: number;
  readonly firstWeek: string | null;
  readonly lastWeek: string | null;
}

export interface HistoryView {
  /** The newest first. */
  readonly imports: readonly ImportView[];
  readonly told: HistoryTold;
  /** What the council calls its events, in all that was taken in and in what is at hand. */
  readonly described: readonly DescribedEvents[];
  readonly charts: readonly HistoryChart[];
}

export const historyCalls = {
  'history.told': read<HistoryTold>()(nothing),
  'history.read': read<HistoryView>()(nothing),
  /** Polled while a file is read or taken in. */
  'history.at-hand': read<HistoryAtHand>()(nothing),
  /** Asks somebody for a file and begins to read it; `false` when nobody chose one. */
  'history.choose': write<boolean>()(nothing),
  /** Stops what is under way, and forgets the file. */
  'history.leave': write<null>()(nothing),
  /** Takes in what was found: all of it, or nothing. */
  'history.take-in': write<Done>()(nothing),
  /** What the council's words for an event mean; those that are not named stay as they are. */
  'history.say-meanings': write<Done>()(
    z.strictObject({
      meanings: z
        .array(z.strictObject({ words: name, meaning: z.enum(meanings) }))
        .min(1, 'says nothing yet')
        .max(400),
    }),
  ),
} as const;
