import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Chosen, FileToChoose } from '../services/device/file-to-choose';

/** Asks somebody for one file, or one folder, that is there. */
export async function chooseFile(
  window: BrowserWindow | null,
  { title, kinds }: FileToChoose,
): Promise<Chosen> {
  if (window === null) return { kind: 'left' };
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    title,
    ...(kinds === 'folder'
      ? { properties: ['openDirectory', 'createDirectory'] }
      : {
          filters: kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] })),
          properties: ['openFile'],
        }),
  });
  const [path = ''] = filePaths;
  return canceled || path === '' ? { kind: 'left' } : { kind: 'chosen', path, name: basename(path) };
}
