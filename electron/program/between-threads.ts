import type { Theme } from '../../shared/contract/device';
import type { Topic } from '../../shared/domain/audit/entry';
import type { WindowPlace } from '../services/device/memory';
import type { WallState } from '../services/device/program';

export type OurWindow = 'facilitator' | 'wall';

/** What the program knows of the displays and of the window on the wall. */
export interface Desk {
  readonly displays: number;
  readonly wall: WallState;
}

/** What the program's thread begins with. */
export interface Begun {
  readonly folder: string;
  readonly version: string;
  /** Opens the sample team, whatever was open last. */
  readonly sample: boolean;
  /** A moment that stands still, for tests and pictures. */
  readonly fixedNow: string | null;
}

/** Said by the main thread. Both sides hear what is said in the order in which it was said. */
export type ToProgram =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly window: OurWindow;
      readonly name: unknown;
      readonly input: unknown;
    }
  | { readonly kind: 'desk'; readonly desk: Desk }
  | { readonly kind: 'closed-at'; readonly place: WindowPlace }
  | { readonly kind: 'stop' };

/** Said by the program's thread: an answer, or something to do to the windows and the computer. */
export type FromProgram =
  /** The reply as text; null where the window may not ask that. */
  | { readonly kind: 'answer'; readonly id: number; readonly reply: string | null }
  | { readonly kind: 'changed'; readonly topics: readonly Topic[] }
  | { readonly kind: 'wear'; readonly theme: Theme }
  | { readonly kind: 'show-wall' }
  | { readonly kind: 'hide-wall' }
  | { readonly kind: 'blank-wall'; readonly blank: boolean }
  | { readonly kind: 'show-folder'; readonly path: string }
  | { readonly kind: 'copy'; readonly text: string };
