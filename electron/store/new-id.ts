import { randomFillSync } from 'node:crypto';

/** Asked of the system a few hundred ids at a time: asking costs more than an id does. */
const pool = Buffer.alloc(4096);
let used = pool.length;

function randomBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}

/** A UUID version 7 (RFC 9562 section 5.7): the moment in milliseconds, then `order` of 12 bits, then chance. */
function uuid(at: number, order: number, chance: Buffer): string {
  const time = at.toString(16).padStart(12, '0');
  const middle = (0x7000 | order).toString(16);
  chance.writeUInt8(((chance[0] ?? 0) & 0x3f) | 0x80);
  const tail = chance.toString('hex', 0, 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}

/** A new id that sorts by the moment it was made. */
export function newId(at: number = Date.now()): string {
  const chance = randomBytes(10);
  return uuid(at, chance.readUInt16BE(8) & 0xfff, chance);
}

/**
 * Makes ids of which each sorts after the one before, and all of them after `last`, whatever the clock says: what
 * was done later stands later in the audit trail even after the clock was set back.
 */
export function idsAfter(last: string | null): (at: number) => string {
  const known = last === null ? null : /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(last);
  let moment = known === null ? 0 : Number.parseInt(`${known[1]}${known[2]}`, 16) + 1;
  let order = 0;
  return (at) => {
    if (at > moment) {
      moment = at;
      order = 0;
    } else if (order === 0xfff) {
      moment += 1;
      order = 0;
    } else order += 1;
    return uuid(moment, order, randomBytes(8));
  };
}
