import { stat } from 'node:fs/promises';
import { shell } from 'electron';

/** On macOS a program is a folder, and opening it begins it. */
const isProgram = (path: string): boolean => process.platform === 'darwin' && /\.app\/?$/i.test(path);

/** On Windows two strokes begin another computer's name, and to look there is to sign in there. */
const isElsewhere = (path: string): boolean => process.platform === 'win32' && /^[\\/]{2}/.test(path);

/** Folders that somebody chose here since the program began. */
const chosenHere = new Set<string>();

/** Remembers that a file was saved here by hand, so that its folder may be shown wherever it is. */
export function choseFolder(path: string): void {
  chosenHere.add(path);
}

/**
 * Opens a folder in the computer's own window for files, and answers whether it could be. Only ever a folder: where a
 * file was written may come from another computer's record, and a path that leads to a program must not begin it, nor one
 * that leads to a computer elsewhere tell it who is signed in here, unless somebody chose it.
 */
export async function showFolder(path: string): Promise<boolean> {
  try {
    if (isElsewhere(path) && !chosenHere.has(path)) return false;
    if (isProgram(path) || !(await stat(path)).isDirectory()) return false;
    return (await shell.openPath(path)) === '';
  } catch {
    // Not there, or not ours to look at: either way it cannot be shown, which is all that is asked.
    return false;
  }
}
