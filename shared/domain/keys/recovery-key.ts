import { accept, type Outcome, refuse } from '../outcome';

/** Crockford's Base32: no I, L, O or U, which are read as other signs. https://www.crockford.com/base32.html */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 160 bits, so that it can be tried out by nobody. */
export const recoveryKeyBytes = 20;
const groups = 8;
const signsOfGroup = 4;

export type RecoveryKeyRefusal =
  /** How many signs there are of how many. */
  | { readonly kind: 'recovery-key-length'; readonly signs: number; readonly of: number }
  /** Groups, from 1, in which a sign is wrong or which stand in another's place. */
  | { readonly kind: 'recovery-key-slip'; readonly groups: readonly number[] };

/** Multiplies by x in GF(32), of the polynomial x⁵ + x² + 1, which is primitive. */
function timesX(value: number): number {
  return value >= 16 ? (value * 2) ^ 0b100101 : value * 2;
}

/**
 * The sign that closes a group: each of its signs counts with another power of x (a Reed–Solomon check over GF(32)), so
 * that one wrong sign or two that changed places are always found; the group's own number is in it, so that groups that
 * changed places are found too.
 */
function checkOf(values: readonly number[], group: number): number {
  return values.reduce((sum, value) => timesX(sum ^ value), group);
}

/** A recovery key as it is printed: eight groups of five signs, the last of each a check of the others. */
export function writeRecoveryKey(bytes: Uint8Array): string {
  if (bytes.length !== recoveryKeyBytes) throw new Error('A recovery key has 20 bytes.');
  const values = fivesOf(bytes);
  return Array.from({ length: groups }, (_, group) => {
    const own = values.slice(group * signsOfGroup, (group + 1) * signsOfGroup);
    return [...own, checkOf(own, group)].map((value) => signs[value]).join('');
  }).join('-');
}

/** Reads a recovery key as somebody typed it: spaces, dashes and small letters are as good, and signs that look alike. */
export function readRecoveryKey(typed: string): Outcome<Uint8Array, RecoveryKeyRefusal> {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  const length = groups * (signsOfGroup + 1);
  if (plain.length !== length)
    return refuse({ kind: 'recovery-key-length', signs: plain.length, of: length });
  const read = Array.from({ length: groups }, (_, group) =>
    Array.from(plain.slice(group * 5, group * 5 + 5), (sign) => signs.indexOf(sign)),
  );
  const wrong = read.flatMap((values, group) => {
    const own = values.slice(0, signsOfGroup);
    return values.includes(-1) || checkOf(own, group) !== values[signsOfGroup] ? [group + 1] : [];
  });
  if (wrong.length > 0) return refuse({ kind: 'recovery-key-slip', groups: wrong });
  return accept(bytesOf(read.flatMap((values) => values.slice(0, signsOfGroup))));
}

/** Eight bits at a time into five at a time: 20 bytes are 32 fives exactly. */
function fivesOf(bytes: Uint8Array): readonly number[] {
  const fives: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      fives.push((held >> bits) & 31);
      held &= (1 << bits) - 1;
    }
  }
  return fives;
}

function bytesOf(fives: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const five of fives) {
    held = (held << 5) | five;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(bytes);
}
