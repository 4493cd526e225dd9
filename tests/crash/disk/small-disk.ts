import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { mountSmall, newFolder } from '../../services/device/team-folder';

/** A small disk of its own over a folder; null where only root may mount, and this user is not, or may not either. */
export function smallDisk(size: string): string | null {
  const folder = newFolder();
  return mountSmall(folder, size) ? folder : null;
}

/** Takes all the room there is on a small disk but so many bytes. */
export function fillBut(folder: string, left: number): void {
  const filler = join(folder, 'filler');
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeFileSync(filler, block, { flag: 'a' });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOSPC')) throw fault;
  }
  truncateSync(filler, Math.max(0, readFileSync(filler).length - left));
}

export function makeRoom(folder: string): void {
  rmSync(join(folder, 'filler'));
}

/** A disk that the system can be made to find fault with. */
export interface FailingDisk {
  readonly folder: string;
  /** The system finds an error on it and lets nobody write any more, while files on it are open. */
  fail(): void;
  /** As after a restart and a check of the disk. */
  mend(): void;
}

/** An ext4 disk in a file; null where this user may not mount one. */
export function failingDisk(): FailingDisk | null {
  const folder = newFolder();
  const image = join(newFolder(), 'disk');
  const unmount = (): void => run('umount', '-l', folder);
  const mount = (): void => run('mount', '-o', 'loop,errors=remount-ro', image, folder);
  try {
    writeFileSync(image, '');
    truncateSync(image, 32 * 1024 * 1024);
    run('mkfs.ext4', '-q', image);
    mount();
  } catch {
    return null;
  }
  onTestFinished(unmount);
  return {
    folder,
    fail: () => writeFileSync(join('/sys/fs/ext4', loopOf(image), 'trigger_fs_error'), 'a test'),
    mend: () => {
      run('umount', folder);
      check(image);
      mount();
    },
  };
}

function loopOf(image: string): string {
  const name = readdirSync('/sys/block').find((block) => {
    try {
      return readFileSync(join('/sys/block', block, 'loop/backing_file'), 'utf8').trim() === image;
    } catch {
      return false;
    }
  });
  if (name === undefined) throw new Error('The disk in a file is not there.');
  return name;
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'ignore' });
}

/** It answers 1 where it found something and mended it (e2fsck(8)). */
function check(image: string): void {
  const { status } = spawnSync('e2fsck', ['-p', '-f', image], { stdio: 'ignore' });
  if (status !== 0 && status !== 1) throw new Error(`The disk was not mended: ${status}`);
}
