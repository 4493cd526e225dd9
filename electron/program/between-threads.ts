import type { Theme } from '../../shared/contract/device';
import type { Topic } from '../../shared/domain/audit/entry';
import type { OurWindow } from '../ipc/answer';
import type { Chosen, FileToChoose } from '../services/device/file-to-choose';
import type { FileToSave, LogToSave, Saved } from '../services/device/file-to-save';
import type { WindowPlace } from '../services/device/memory';
import type { WallState } from '../services/device/program';

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

/** A window asks something; the number is its answer's too. */
export interface Asked {
  readonly kind: 'call';
  readonly id: number;
  readonly window: OurWindow;
  readonly name: unknown;
  readonly input: unknown;
}

/** What the main thread lets the program know. */
export type Told =
  | { readonly kind: 'desk'; readonly desk: Desk }
  | { readonly kind: 'closed-at'; readonly place: WindowPlace }
  | { readonly kind: 'saved'; readonly id: number; readonly saved: Saved }
  | { readonly kind: 'chosen'; readonly id: number; readonly chosen: Chosen }
  | { readonly kind: 'folder-shown'; readonly id: number; readonly shown: boolean }
  /** What the keychain made of it; null where there is none to rely on, or it does not open this. */
  | { readonly kind: 'keychain'; readonly id: number; readonly text: string | null }
  /** The computer was locked, put to sleep, or its lid was closed. */
  | { readonly kind: 'computer-left' }
  /** For how many seconds nobody has touched the computer. */
  | { readonly kind: 'quiet-for'; readonly seconds: number };

/** Said by the main thread. Both sides hear what is said in the order in which it was said. */
export type ToProgram = Asked | Told | { readonly kind: 'stop' };

/** The reply as text; null where the window may not ask that. */
export interface Answered {
  readonly kind: 'answer';
  readonly id: number;
  readonly reply: string | null;
}

/** Something to do to the windows and the computer. */
export type ToDo =
  | { readonly kind: 'changed'; readonly topics: readonly Topic[] }
  | { readonly kind: 'wear'; readonly theme: Theme }
  /** Whether our own window may be seen where a screen is shared or recorded. */
  | { readonly kind: 'let-be-shared'; readonly mayBe: boolean }
  | { readonly kind: 'show-wall' }
  | { readonly kind: 'hide-wall' }
  | { readonly kind: 'turn-wall' }
  | { readonly kind: 'blank-wall' }
  /** Answered by `keychain` with the same number. */
  | {
      readonly kind: 'keychain';
      readonly id: number;
      readonly what: 'protect' | 'reveal';
      readonly text: string;
    }
  /** Answered by `folder-shown` with the same number. */
  | { readonly kind: 'show-folder'; readonly id: number; readonly path: string }
  | { readonly kind: 'copy'; readonly text: string }
  /** Answered by `saved` with the same number. */
  | { readonly kind: 'save'; readonly id: number; readonly file: FileToSave | LogToSave }
  /** Answered by `chosen` with the same number. */
  | { readonly kind: 'choose'; readonly id: number; readonly what: FileToChoose };

/** Said by the program's thread. */
export type FromProgram = Answered | ToDo;
