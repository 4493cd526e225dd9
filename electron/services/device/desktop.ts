import type { Theme } from '../../../shared/contract/device';
import type { Topic } from '../../../shared/domain/audit/entry';
import type { WallState } from './program';

/** A file to be taken out; `printed` is the page as it is laid out for print. */
export interface FileToSave {
  readonly name: string;
  readonly extension: 'csv' | 'svg' | 'png' | 'pdf';
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'base64'; readonly data: string }
    | { readonly kind: 'printed' };
}

/** What became of it; `left`: nobody chose where to. */
export type Saved =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'failed'; readonly why: 'no-room' | 'not-allowed' | 'other' };

/** What the running program asks of the windows and of the computer it runs on. */
export interface Desktop {
  readonly version: string;
  displays(): number;
  wallState(): WallState;
  /** What becomes of the wall is told to every window by whoever holds it, once it is so. */
  showWall(): void;
  hideWall(): void;
  blankWall(blank: boolean): void;
  wear(theme: Theme): void;
  /** Tells every window what has changed. */
  announce(topics: readonly Topic[]): void;
  copyText(text: string): void;
  /** Asks somebody where to, and writes a file there, whole or not at all. */
  save(file: FileToSave): Promise<Saved>;
  showFolder(path: string): void;
}
