import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const name = /^history-staging-.*\.sqlite(?:-journal|-wal|-shm)?$/;

/** Where the events of a file are gathered before they are taken in: beside the store, on the same disk. */
export function stagingPath(folder: string, id: string): string {
  return join(folder, `history-staging-${id}.sqlite`);
}

/** Removes a file; one that something still holds stays until the next start, and has nobody's name in it. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : '';
    if (code !== 'EBUSY' && code !== 'EPERM') throw fault;
  }
}

export function removeStaging(path: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) remove(`${path}${end}`);
}

/** Removes what was left behind when the program ended in the middle of it. */
export function sweepStaging(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (name.test(file)) remove(join(folder, file));
}
