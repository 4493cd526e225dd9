import { closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs';

/** A copy that is wholly on the disk, as a team's file is: what is written later does not wait for its gigabytes. */
export function placeCopy(path: string, target: string): void {
  copyFileSync(path, target);
  const file = openSync(target, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
