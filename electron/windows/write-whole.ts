import { randomUUID } from 'node:crypto';
import { copyFile, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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

async function copyToDisk(made: string, beside: string): Promise<void> {
  await copyFile(made, beside);
  const file = await open(beside, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

const isOtherDrive = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'EXDEV';

/** Moves a file that is whole already: on its own drive by its name alone, to another one as a copy that is then whole. */
export async function moveWhole(made: string, path: string): Promise<void> {
  try {
    await rename(made, path);
  } catch (fault) {
    if (!isOtherDrive(fault)) throw fault;
    await inPlace(path, (beside) => copyToDisk(made, beside));
    await rm(made, { force: true });
  }
}
