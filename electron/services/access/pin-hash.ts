import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { pinAsKept } from '../../../shared/domain/access/pin';
import type { MemberPinsTable } from '../../store/tables/access';

type Kept = Pick<MemberPinsTable, 'salt' | 'hash' | 'cost' | 'blockSize' | 'parallel'>;
type Parameters = Pick<Kept, 'cost' | 'blockSize' | 'parallel'>;

const hashBytes = 32;
/** 32 MiB and some 50–100 ms for each try, on a laptop of these years: kept with each PIN, so that they can grow. */
const now: Parameters = { cost: 2 ** 15, blockSize: 8, parallel: 1 };

/** In a thread of Node's own pool: whatever else the windows ask is answered meanwhile. */
function derive(pin: string, salt: Buffer, { cost, blockSize, parallel }: Parameters): Promise<Buffer> {
  const options = { cost, blockSize, parallelization: parallel, maxmem: 2 * 128 * cost * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(pinAsKept(pin), salt, hashBytes, options, (fault, key) => (fault ? reject(fault) : resolve(key)));
  });
}

export async function hashPin(pin: string): Promise<Kept> {
  const salt = randomBytes(16);
  return { salt: salt.toString('hex'), hash: (await derive(pin, salt, now)).toString('hex'), ...now };
}

/** Compared in a time that does not tell how much of it was right. */
export async function isPin(kept: Kept, pin: string): Promise<boolean> {
  const hash = Buffer.from(kept.hash, 'hex');
  const derived = await derive(pin, Buffer.from(kept.salt, 'hex'), kept);
  return hash.length === derived.length && timingSafeEqual(hash, derived);
}
