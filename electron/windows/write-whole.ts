import { createDecipheriv, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileToSave } from '../services/device/file-to-save';

/**
 * Beside the file first, then in its place: whoever opens it sees the old one or the new one, never half of either. The
 * one beside has a short name of its own, for a name that just fits has no room for more.
 */
async function inPlace(path: string, write: (beside: string) => Promise<void>): Promise<void> {
  const beside = join(dirname(path), `.golden-thread.${randomUUID().slice(0, 8)}`);
  try {
    await write(beside);
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

export async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  // On the disk before it takes the other's place, so that a power cut leaves one of the two.
  await inPlace(path, (beside) => writeFile(beside, bytes, { flag: 'wx', flush: true }));
}

/** Puts a file of the program's own in its place as it is to be read, and removes what it was made in. */
export async function putWhole(
  { path: made, hidden }: Extract<FileToSave['content'], { kind: 'made' }>,
  path: string,
): Promise<void> {
  await inPlace(path, (beside) =>
    pipeline(
      createReadStream(made),
      createDecipheriv(hidden.algorithm, hidden.key, hidden.iv),
      createWriteStream(beside, { flags: 'wx', mode: 0o600, flush: true }),
    ),
  );
  await rm(made, { force: true });
}
