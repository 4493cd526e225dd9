import { type Cipheriv, createCipheriv, randomBytes } from 'node:crypto';

/**
 * A file that is made before somebody has said where it goes lies beside the record for as long as they take. Meanwhile it
 * is hidden, under a key that is used for this one file and is nowhere but in memory. What is read again is what was
 * written a moment before, so nothing is signed.
 */
export interface Hidden {
  readonly algorithm: 'aes-256-ctr';
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
}

export function newlyHidden(): Hidden {
  return { algorithm: 'aes-256-ctr', key: randomBytes(32), iv: randomBytes(16) };
}

export function hiding({ algorithm, key, iv }: Hidden): Cipheriv {
  return createCipheriv(algorithm, key, iv);
}
