import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Chance } from '../../../electron/services/sample-team/chance';
import type { LogIndex } from '../log-index';
import type { Standing } from '../told-over-pipe';

const sector = 512;
/** https://www.sqlite.org/fileformat2.html#the_write_ahead_log; what stands before pages is never encrypted. */
const logHeader = 32;
const frameHeader = 24;

/** How many bytes of each file a power cut took. */
export interface Torn {
  readonly ofLog: number;
  readonly ofStore: number;
}

/**
 * Does to a killed store what a power cut may do beyond a kill. The kernel keeps what a killed process wrote; a power cut
 * keeps only what was brought to the disk. That is known exactly: a reply is given once its commit is brought to the
 * disk, so every byte of the log after the frame it told of may be missing, be nothing, or be anything. And the pages of
 * the store that stand in the log as well may be half written, for they are only relied on once the log is begun anew.
 * Bytes beside those that were being written are not touched, and the first sector of the store is written whole: what
 * SQLite relies on itself (https://www.sqlite.org/psow.html).
 *
 * `index` is the log's as the kill left it: frames that SQLite set about to bring into the store had been brought to the
 * disk before, whether or not anybody had been told.
 */
export function cutPower(path: string, last: Standing, index: LogIndex, chance: Chance): Torn {
  if (!existsSync(`${path}-wal`)) return { ofLog: 0, ofStore: 0 };
  const log = readFileSync(`${path}-wal`);
  const page = log.length >= logHeader ? log.readUInt32BE(8) : 0;
  // A log with other salts was begun anew after that reply, once all that it held was in the store and on the disk.
  const same = log.toString('hex', 16, 24) === last.log.salt;
  const frames = Math.max(last.log.frames, index.broughtIn);
  const kept = same ? logHeader + frames * (frameHeader + page) : 0;
  const ofStore = same ? tearPages(path, pagesIn(log.subarray(0, kept), page), page, chance) : 0;
  writeFileSync(`${path}-wal`, tearEnd(log, kept, chance));
  return { ofLog: Math.max(0, log.length - kept), ofStore };
}

/** The numbers of the pages whose content stands in the log. */
function pagesIn(log: Buffer, page: number): readonly number[] {
  const numbers = new Set<number>();
  for (let at = logHeader; at + frameHeader + page <= log.length; at += frameHeader + page)
    numbers.add(log.readUInt32BE(at));
  return [...numbers];
}

function tearEnd(log: Buffer, kept: number, chance: Chance): Buffer {
  const short = chance.next() < 0.5 ? chance.between(Math.min(kept, log.length), log.length) : log.length;
  const torn = Buffer.from(log.subarray(0, short));
  for (let at = kept; at < torn.length; at += sector) tearSector(torn, at, chance);
  return torn;
}

function tearPages(path: string, numbers: readonly number[], page: number, chance: Chance): number {
  const store = readFileSync(path);
  let torn = 0;
  for (const number of numbers) {
    const begins = (number - 1) * page;
    if (begins + page > store.length || chance.next() < 0.5) continue;
    for (let at = Math.max(begins, sector); at < begins + page; at += sector) tearSector(store, at, chance);
    torn += page;
  }
  writeFileSync(path, store);
  return torn;
}

/** A sector is as it was written, or was never written, or holds anything. */
function tearSector(bytes: Buffer, at: number, chance: Chance): void {
  const end = Math.min(at + sector, bytes.length);
  const what = chance.pick(['written', 'nothing', 'anything'] as const);
  if (what === 'nothing') bytes.fill(0, at, end);
  if (what === 'anything')
    for (let byte = at; byte + 4 <= end; byte += 4) bytes.writeUInt32LE(chance.between(0, 2 ** 32 - 1), byte);
}
