import type { Theme } from '../../../shared/contract/device';
import type { Topic } from '../../../shared/domain/audit/entry';
import type { Keychain } from '../keys/wrapping';
import type { Chosen, FileToChoose } from './file-to-choose';
import type { FileToSave, LogToSave, Saved } from './file-to-save';
import type { WallState } from './program';

/** What the running program asks of the windows and of the computer it runs on. */
export interface Desktop {
  readonly version: string;
  displays(): number;
  wallState(): WallState;
  /** What becomes of the wall is told to every window by whoever holds it, once it is so. */
  showWall(): void;
  hideWall(): void;
  turnWall(): void;
  /** Blanks it, whatever it shows. */
  blankWall(): void;
  /** Where this computer keeps secrets for whoever is signed in. */
  readonly keychain: Keychain;
  wear(theme: Theme): void;
  /** Whether our own window may be seen where a screen is shared or recorded. */
  letBeShared(mayBe: boolean): void;
  /** Tells every window what has changed. */
  announce(topics: readonly Topic[]): void;
  copyText(text: string): void;
  /** Asks somebody where to, and writes a file there, whole or not at all. */
  save(file: FileToSave | LogToSave): Promise<Saved>;
  /** Asks somebody for a file to be taken in. */
  choose(what: FileToChoose): Promise<Chosen>;
  /** False where there is no such folder on this computer, or it cannot be opened. */
  showFolder(path: string): Promise<boolean>;
}
