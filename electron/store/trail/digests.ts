import { hash, randomBytes } from 'node:crypto';
import type { Digest } from '../../../shared/domain/audit/trail-link';

export const sha256: Digest = (text) => hash('sha256', text, 'hex');

/** 128 bits of the system's own chance (RFC 9901 section 9.3), as hexadecimal digits. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}
