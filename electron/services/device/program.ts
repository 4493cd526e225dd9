import type { Appearance, StoreTrouble } from '../../../shared/contract/device';
import type { Topic } from '../../../shared/domain/audit/entry';
import type { PutOnWall } from '../../../shared/domain/wall/presented';
import type { Acting } from '../acting';
import type { Chosen, FileToChoose } from './file-to-choose';
import type { FileToSave, Saved } from './file-to-save';

export type WallState = 'closed' | 'shown' | 'blank';

/** What the calls may ask of the running program: which team is open, who acts, what the windows show. */
export interface Program {
  readonly version: string;
  now(): string;
  /** The open team with its acting member, as of now; null while none is open. */
  acting(): Acting | null;
  trouble(): StoreTrouble | null;
  /** Takes up a fault that the file or the disk caused: the store is closed and the windows are told. */
  meetFault(fault: unknown): Promise<void>;
  hasOwnTeam(): boolean;
  openSample(rebuild: boolean): Promise<void>;
  openOwnTeam(): Promise<void>;
  /** Opens again what could not be opened. */
  tryAgain(): Promise<void>;
  /**
   * Makes the team's own, still empty, store and opens it; null when there is a team in it already or when it
   * cannot be made, which the windows are then told.
   */
  beginOwnTeam(): Promise<Pick<Acting, 'store' | 'now' | 'today' | 'newId'> | null>;
  /** Once a team stands in the open store. */
  teamIs(teamId: string, memberId: string | null): Promise<void>;
  leaveTeam(): Promise<void>;
  /** False when the team has no such member. */
  actAs(memberId: string): Promise<boolean>;
  appearance(): Appearance;
  setAppearance(appearance: Appearance): Promise<void>;
  displays(): number;
  wall(): WallState;
  showWall(): void;
  hideWall(): void;
  /** Blanks the wall, or shows it again: pressed twice it is as it was, however soon. */
  turnWall(): void;
  /** What somebody put on the wall by hand; null for nothing. Not remembered from one start to the next. */
  presented(): PutOnWall | null;
  present(put: PutOnWall | null): void;
  showDataFolder(): void;
  showFolder(path: string): void;
  copyText(text: string): void;
  save(file: FileToSave): Promise<Saved>;
  choose(what: FileToChoose): Promise<Chosen>;
  announce(topics: readonly Topic[]): void;
}
