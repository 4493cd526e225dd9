import type { Appearance, StoreTrouble } from '../../../shared/contract/device';
import type { Topic } from '../../../shared/domain/audit/entry';
import type { Instant } from '../../../shared/domain/dates';
import type { LockAfter, LockReason } from '../../../shared/domain/keys/locking';
import type { KeysRefusal } from '../../../shared/domain/keys/refusals';
import type { Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { PutOnWall } from '../../../shared/domain/wall/presented';
import type { Acting } from '../acting';
import type { Copies } from '../backups/copies';
import type { TeamKeys } from '../keys/team-keys';
import type { Chosen, FileToChoose } from './file-to-choose';
import type { FileToSave, Saved } from './file-to-save';
import type { TeamToMake } from './make-team-file';

/** Since when the program shows nothing of anybody, and why. */
export interface Lock {
  readonly why: LockReason;
  /** Null where nothing has opened the record since the program began. */
  readonly at: Instant | null;
}

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
  /** Copies of the team's own record. */
  readonly copies: Copies;
  /** Whether the team's own record is open, and not the sample team. */
  isOwnTeamOpen(): boolean;
  /** Closes the team's own record, puts another in its place, and opens that. */
  exchangeOwnTeam(exchange: () => void): Promise<void>;
  /** While it is not null, nothing is answered but what opens it. */
  lock(): Lock | null;
  lockNow(): void;
  /** Opens it again where it was; the record too, once its keys are open. */
  unlock(): Promise<void>;
  lockAfter(): LockAfter;
  setLockAfter(minutes: LockAfter): void;
  /** The keys of the team's own record. */
  readonly keys: TeamKeys;
  /** Whether keys may be made anew: no record that others open would be lost by it. */
  mayMakeKeys(): boolean;
  /** Whether a record can be made: its keys are at hand, and the recovery key is on paper. */
  hasKeys(): boolean;
  /** Whether the team's own record is of an earlier version and is to be encrypted before it is opened. */
  isNotEncrypted(): boolean;
  /** Encrypts it with keys that are open, and opens it. */
  encryptRecord(): Promise<Outcome<null, KeysRefusal>>;
  openSample(rebuild: boolean): Promise<void>;
  openOwnTeam(): Promise<void>;
  /** Opens again what could not be opened. */
  tryAgain(): Promise<void>;
  /**
   * Makes the team's own, still empty, store and opens it; null when there is a team in it already or when it
   * cannot be made, which the windows are then told.
   */
  beginOwnTeam(): Promise<Pick<Acting, 'store' | 'now' | 'today' | 'newId'> | null>;
  /**
   * Makes the team's own store from what is brought in, and puts it in its place once it is whole; refused where there
   * is a team already, where there is no room, or as `fill` refuses. Nothing is left of one that was not made.
   */
  makeOwnTeam<Made>(from: TeamToMake<Made>): Promise<Outcome<Made, Refusal>>;
  /** Once a team stands in the open store. */
  teamIs(teamId: string, memberId: string | null): Promise<void>;
  leaveTeam(): Promise<void>;
  /** False when the team has no such member. */
  actAs(memberId: string): Promise<boolean>;
  appearance(): Appearance;
  setAppearance(appearance: Appearance): Promise<void>;
  /** Whether our own window may be seen where a screen is shared or recorded. */
  mayBeShared(): boolean;
  letBeShared(mayBe: boolean): void;
  displays(): number;
  wall(): WallState;
  showWall(): void;
  hideWall(): void;
  /** Blanks the wall, or shows it again: pressed twice it is as it was, however soon. */
  turnWall(): void;
  /** What somebody put on the wall by hand; null for nothing. Not remembered from one start to the next. */
  presented(): PutOnWall | null;
  present(put: PutOnWall | null): void;
  showDataFolder(): Promise<boolean>;
  /** False where it is not on this computer, or cannot be opened. */
  showFolder(path: string): Promise<boolean>;
  copyText(text: string): void;
  save(file: FileToSave): Promise<Saved>;
  /** Saves what this computer logged where somebody says. */
  saveLog(): Promise<Saved>;
  choose(what: FileToChoose): Promise<Chosen>;
  announce(topics: readonly Topic[]): void;
}
