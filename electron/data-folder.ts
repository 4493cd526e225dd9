import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

/**
 * Finds where the team's data lives, and gives Chromium a folder of its own. On Windows it is the local, not the
 * roaming folder, which many councils keep on a network share. Where the folder cannot be made or written in, the
 * program still starts, from a temporary folder, to tell so.
 */
export function settleFolders(app: App): string {
  const asked = app.commandLine.getSwitchValue('user-data');
  const folder = asked === '' ? usualFolder(app) : asked;
  const own = isOurs(folder) ? folder : mkdtempSync(join(app.getPath('temp'), 'golden-thread-'));
  app.setPath('userData', own);
  app.setPath('sessionData', join(own, 'browser'));
  return folder;
}

function usualFolder(app: App): string {
  const local = process.platform === 'win32' ? process.env.LOCALAPPDATA : undefined;
  return local === undefined ? app.getPath('userData') : join(local, app.getName());
}

function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
