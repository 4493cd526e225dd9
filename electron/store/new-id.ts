import { randomBytes } from 'node:crypto';

/** A new id that sorts by the moment it was made (UUID version 7, RFC 9562 section 5.7). */
export function newId(at: number = Date.now()): string {
  const time = at.toString(16).padStart(12, '0');
  const random = randomBytes(10);
  random[0] = ((random[0] ?? 0) & 0x0f) | 0x70;
  random[2] = ((random[2] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`;
}
