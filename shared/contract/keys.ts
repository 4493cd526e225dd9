import { z } from 'zod';
import { type LockReason, lockAfterChoices } from '../domain/keys/locking';
import { longestPassphrase } from '../domain/keys/passphrase';
import { read, write } from './call';
import { nothing } from './fields';

/** Taken as it is typed: spaces within it count, and nothing is said of which signs it may hold. */
const passphrase = z
  .string()
  .max(longestPassphrase)
  .refine((words) => words.isWellFormed());
const typedKey = z.string().max(200);

/** The program is there and shows nothing of anybody. */
export interface Locked {
  readonly why: LockReason;
  /** Since when; null where nothing has opened it yet. */
  readonly at: string | null;
  readonly hasPassphrase: boolean;
  /** The record would have opened by itself, and this computer's keychain does not do it any more. */
  readonly keychainLost: boolean;
  /** Nobody set a passphrase or a PIN, so whoever is at the computer may open it again. */
  readonly freely: boolean;
}

/** In what ways the team's record can be opened. */
export interface WaysIn {
  readonly hasPassphrase: boolean;
  readonly opensByItself: boolean;
  /** Whether this computer has a keychain to rely on. */
  readonly hasKeychain: boolean;
  readonly recovery: { readonly madeAt: string; readonly keptAt: string | null } | null;
  readonly lockAfter: number;
}

/** The recovery key, once: eight groups of five signs. */
export interface RecoveryKeyShown {
  readonly recoveryKey: string;
}

export const keysCalls = {
  'keys.read': read<WaysIn>()(nothing),
  /** Makes the keys of a record that is to be set up, brought back, or encrypted. */
  'keys.make': write<RecoveryKeyShown>()(z.strictObject({ passphrase: passphrase.nullable() })),
  /** Somebody says that the recovery key is on paper or in a safe place. */
  'keys.recovery-kept': write<null>()(nothing),
  /** Saves the sheet with the recovery key as it is laid out for print; false where nobody chose where to. */
  'keys.save-recovery': write<{ readonly saved: boolean }>()(nothing),
  'keys.new-recovery': write<RecoveryKeyShown>()(nothing),
  'keys.set-passphrase': write<null>()(z.strictObject({ passphrase: passphrase.nullable() })),
  'keys.set-opens-by-itself': write<null>()(z.strictObject({ on: z.boolean() })),
  'keys.set-lock-after': write<null>()(z.strictObject({ minutes: z.literal(lockAfterChoices) })),
  /** Encrypts the record that an earlier version left as it was. */
  'keys.encrypt': write<null>()(nothing),
  'keys.lock': write<null>()(nothing),
  'keys.unlock': write<null>()(
    z.strictObject({
      by: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('passphrase'), words: passphrase }),
        z.strictObject({ kind: z.literal('recovery-key'), typed: typedKey }),
        z.strictObject({ kind: z.literal('nothing') }),
      ]),
    }),
  ),
} as const;
