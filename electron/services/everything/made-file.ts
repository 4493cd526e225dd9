import { type Cipheriv, createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto';

/**
 * A file that is made before somebody has said where it goes lies beside the record for as long as they take. Meanwhile it
 * is hidden: AES-256 in counter mode, under a key that is used for this one file and is nowhere but in memory. What is read
 * again is what was written a moment before, so nothing is signed.
 */
const algorithm = 'aes-256-ctr';
const beginning = Buffer.alloc(16);

export function hiding(key: Uint8Array): Cipheriv {
  return createCipheriv(algorithm, key, beginning);
}

export function showing(key: Uint8Array): Decipheriv {
  return createDecipheriv(algorithm, key, beginning);
}
