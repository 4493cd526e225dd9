import { z } from 'zod';
import type { BackupFacts, BackupReason, Holds } from '../domain/backups/backup';
import type { NotCopied } from '../domain/backups/refusals';
import type { SavedTable } from '../domain/backups/salvage';
import type { CopiesTrouble } from '../domain/backups/standing';
import type { Instant } from '../domain/dates';
import { read, write } from './call';
import { id, nothing } from './fields';

export interface CopyView {
  readonly id: string;
  /** On this computer, in the second place only, or in a folder that somebody chose. */
  readonly where: 'here' | 'second' | 'other';
  readonly madeAt: Instant;
  readonly reason: BackupReason;
  readonly bytes: number;
  readonly holds: Holds;
}

/** What was here before something took its place; going back to it takes that back. */
export interface KeptView {
  readonly id: string;
  readonly at: Instant;
  readonly by: 'copy' | 'copy-and-since' | 'saved';
  readonly copyMadeAt: Instant | null;
  readonly damaged: boolean;
  readonly added: number;
  readonly notAdded: number;
  readonly tables: readonly SavedTable[];
}

export interface BackupsView {
  /** Copies are made of the team's own record only; false while the sample team is open. */
  readonly ofOwnTeam: boolean;
  /** Newest first. */
  readonly copies: readonly CopyView[];
  /** Those in a folder that somebody chose; null while nobody has. */
  readonly other: readonly CopyView[] | null;
  readonly kept: readonly KeptView[];
  readonly second: {
    readonly folder: string;
    readonly awaySince: Instant | null;
    readonly broughtAt: Instant | null;
  } | null;
  readonly lastFailed: NotCopied | null;
}

export interface DamageView {
  /** The newest copy that is whole; null where there is none. */
  readonly newest: (BackupFacts & { readonly holds: Holds }) | null;
  /** What was written after it and can be added, oldest first; members as the room calls them. */
  readonly since: readonly { readonly at: Instant; readonly verb: string; readonly member: string | null }[];
  /** How much more can be read and not be added. */
  readonly after: number;
  /** False where something may have been written since that nobody can read. */
  readonly complete: boolean;
  readonly canSave: boolean;
}

/** What was set aside, by its id: restoring it takes the step back. */
interface PutInPlace {
  readonly keptId: string;
}

const copy = z.strictObject({ copyId: id });

export const backupCalls = {
  'backups.list': read<BackupsView>()(nothing),
  /** What is so wrong that it is told on the first page. */
  'backups.standing': read<readonly CopiesTrouble[]>()(nothing),
  'backups.make': write<null>()(nothing),
  /** Opens a copy, reads all of it, and answers what is in it. */
  'backups.look': read<Holds>()(copy),
  'backups.restore': write<PutInPlace>()(copy),
  /** Asks for a second folder for copies; false when nobody chose one. */
  'backups.choose-second': write<boolean>()(nothing),
  'backups.forget-second': write<null>()(nothing),
  /** Asks for a folder to find copies in; false when nobody chose one. */
  'backups.choose-other': write<boolean>()(nothing),
  /** What there is to choose from when the record is damaged. */
  'backups.damage': read<DamageView>()(nothing),
  'backups.mend': write<PutInPlace>()(z.strictObject({ way: z.enum(['newest', 'save']) })),
} as const;
