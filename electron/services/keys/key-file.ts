import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { bringToDisk, writeTextWhole } from '../../store/to-disk';

const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]+=*$/)
  .max(10_000);

/** What a passphrase was made into a key with: what other programs of ours may have chosen, within what a computer can do. */
const scrypt = z.strictObject({
  name: z.literal('scrypt'),
  N: z
    .number()
    .int()
    .min(2 ** 14)
    .max(2 ** 20),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
  salt: base64,
});

const keyFile = z.strictObject({
  format: z.literal('golden-thread-keys'),
  version: z.literal(1),
  /** By the team's passphrase; null while it has none. */
  passphrase: z.strictObject({ by: scrypt, sealed: base64 }).nullable(),
  /** By the recovery key, which nobody has but on paper. */
  recovery: z.strictObject({
    salt: base64,
    sealed: base64,
    madeAt: z.string(),
    keptAt: z.string().nullable(),
  }),
  /** By the computer's own keychain; only there it opens. */
  system: z.strictObject({ sealed: base64 }).nullable(),
});

/** One random data key, wrapped in up to three ways. Any one of them opens it; none of it is secret by itself. */
export type KeyFile = z.infer<typeof keyFile>;
export type Scrypt = z.infer<typeof scrypt>;

/** The file of the keys stands beside the store, and in every backup of it. */
export function keyFileOf(storePath: string): string {
  return `${storePath}.keys`;
}

/** Null where there is none; `damaged` where it cannot be made out. Faults as the file system does. */
export function readKeyFile(path: string): KeyFile | 'damaged' | null {
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  try {
    return keyFile.safeParse(JSON.parse(text)).data ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

/**
 * Written whole, and its folder brought to the disk: whoever has been shown a way in may rely on it, whatever happens to
 * the computer the next moment.
 */
export function writeKeyFile(path: string, keys: KeyFile): void {
  writeTextWhole(path, `${JSON.stringify(keys, null, 2)}\n`);
  bringToDisk(dirname(path), 'folder');
}

/**
 * Keys that stand here although there is no record are those of one that is away: on another drive, or to be put back.
 * They are set aside under a name of their own before others take their place, for nothing else opens that record.
 */
export function setKeysAside(path: string, at: string): void {
  if (!existsSync(path)) return;
  renameSync(path, `${path}.of-before-${at.replace(/[:.]/g, '-')}`);
  bringToDisk(dirname(path), 'folder');
}
