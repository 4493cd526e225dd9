import type { AgeBand } from './ages';
import type { Period } from './coverage';
import type { Meaning } from './meanings';
import type { LeftOut } from './read-event';
import type { EventType } from './terms';

/** Terms that are in no list of the national specification, with how often they stand there. */
export interface NotRecognised {
  readonly field: string;
  readonly words: string;
  readonly count: number;
}

/** What stands in a file, once it was read to its end: shown before anything is taken in. */
export interface FoundInFile {
  readonly periods: readonly Period[];
  readonly events: Readonly<Record<EventType, number>>;
  /** Rows that are the same event as another of the file. */
  readonly repeated: number;
  readonly people: number;
  readonly ages: Readonly<Record<AgeBand, number>>;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly dropped: readonly string[];
  readonly unknownHeadings: readonly string[];
  readonly notRecognised: readonly NotRecognised[];
  /** How many terms are not in `notRecognised`, because there are too many. */
  readonly notListed: number;
  readonly descriptions: readonly { readonly words: string; readonly count: number }[];
  /** Events whose description is not kept: too rare to be the name of a kind of event. */
  readonly rareDescriptions: number;
}

/** A description with what the team says it means, or what its words suggest as long as nobody said. */
export interface DescribedEvents {
  readonly words: string;
  readonly count: number;
  readonly meaning: Meaning;
  readonly isGuess: boolean;
}
