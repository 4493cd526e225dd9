import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts something small with a key of 32 bytes, as base64: AES-256-GCM with a random nonce (NIST SP 800-38D). `about`
 * is not in it, but must be said again to open it, so that one sealed thing cannot be put in another's place.
 */
export function seal(key: Uint8Array, content: Uint8Array, about: string): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  );
}

/** Null where the key is another, or what was sealed has been changed. */
export function unseal(key: Uint8Array, sealed: string, about: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < nonceLength + tagLength) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()]);
  } catch {
    // What does not open is a value here, told to whoever typed it: Node has no other way to say it.
    return null;
  }
}

/** A key of 32 bytes for one purpose, out of one that is random itself (HKDF, RFC 5869, with SHA-256). */
export function keyFor(purpose: string, from: Uint8Array, salt: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.from(hkdfSync('sha256', from, salt, `golden-thread ${purpose}`, 32));
}
