import { stat } from 'node:fs/promises';
import { shell } from 'electron';

/** On macOS a program is a folder, and opening it begins it. */
const isProgram = (path: string): boolean => process.platform === 'darwin' && /\.app\/?$/i.test(path);

/**
 * Opens a folder in the computer's own window for files, and answers whether it could be. Only ever a folder: where a
 * file was written may come from another computer's record, and a path that leads to a program must not begin it.
 */
export async function showFolder(path: string): Promise<boolean> {
  try {
    if (isProgram(path) || !(await stat(path)).isDirectory()) return false;
    return (await shell.openPath(path)) === '';
  } catch {
    // Not there, or not ours to look at: either way it cannot be shown, which is all that is asked.
    return false;
  }
}
