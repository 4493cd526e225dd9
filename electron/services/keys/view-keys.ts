import type { Locked, WaysIn } from '../../../shared/contract/keys';
import type { Lock, Program } from '../device/program';

/** What the lock says of itself: why, since when, and what opens it. */
export function sayLocked(program: Pick<Program, 'keys'>, lock: Lock): Locked {
  const hasPassphrase = (program.keys.read()?.passphrase ?? null) !== null;
  return {
    ...lock,
    hasPassphrase,
    keychainLost: program.keys.keychainLost,
    freely: mayOpenFreely(program, lock),
  };
}

/** Where nobody set a passphrase there is nothing to ask for, as long as the record itself is open. */
export function mayOpenFreely({ keys }: Pick<Program, 'keys'>, { why }: Lock): boolean {
  return why !== 'not-opened' && (keys.read()?.passphrase ?? null) === null;
}

/** In what ways the team's record can be opened. */
export async function readWaysIn({ keys, lockAfter }: Pick<Program, 'keys' | 'lockAfter'>): Promise<WaysIn> {
  const file = keys.read();
  return {
    hasPassphrase: (file?.passphrase ?? null) !== null,
    opensByItself: (file?.system ?? null) !== null,
    hasKeychain: await keys.hasKeychain(),
    recovery: file === null ? null : { madeAt: file.recovery.madeAt, keptAt: file.recovery.keptAt },
    lockAfter: lockAfter(),
  };
}
