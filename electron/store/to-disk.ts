import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Brings a file, or the names in a folder, to the disk. Windows has no such thing for folders and needs none. */
export function bringToDisk(path: string, kind: 'file' | 'folder'): void {
  if (kind === 'folder' && process.platform === 'win32') return;
  const handle = openSync(path, kind === 'folder' ? 'r' : 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Written beside, brought to the disk and renamed: after a power cut the old text or the new one, and nothing between. */
export function writeTextWhole(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}
