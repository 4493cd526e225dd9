import { basename, dirname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { firstWords } from '../../shared/domain/text';
import type { FileToSave, LogToSave, Saved } from '../services/device/file-to-save';
import { printPdf } from './print-pdf';
import { choseFolder } from './show-folder';
import { putWhole, writeWhole } from './write-whole';

const kinds: Readonly<Record<(FileToSave | LogToSave)['extension'], string>> = {
  csv: 'Comma-separated values',
  svg: 'Picture, to be scaled',
  png: 'Picture',
  pdf: 'PDF',
  ics: 'Calendar entry',
  docx: 'Word document',
  zip: 'Zip file',
  log: 'Log',
};

/** Of a title, no more than every file system has room for. */
function nameFor({ name }: Pick<FileToSave, 'name'>): string {
  return firstWords(name.replace(/[\\/:*?"<>|]/g, '-'), 100);
}

/** What puts a file's content in its place. What is printed is laid out now. */
async function writerOf(
  { content }: FileToSave | LogToSave,
  window: BrowserWindow,
): Promise<(path: string) => Promise<void>> {
  switch (content.kind) {
    case 'text':
      return (path) => writeWhole(path, Buffer.from(content.text, 'utf8'));
    case 'base64':
      return (path) => writeWhole(path, Buffer.from(content.data, 'base64'));
    case 'made':
      return (path) => putWhole(content, path);
    case 'printed': {
      const bytes = await printPdf(window, content.foot);
      return (path) => writeWhole(path, bytes);
    }
  }
}

function whyNot(fault: unknown): 'no-room' | 'not-allowed' | 'other' {
  const code = fault instanceof Error && 'code' in fault ? fault.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no-room';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-allowed' : 'other';
}

/** Asks where to, and writes the file there, whole or not at all. What is printed is laid out before anybody is asked. */
export async function saveFile(window: BrowserWindow | null, file: FileToSave | LogToSave): Promise<Saved> {
  if (window === null) return { kind: 'left' };
  try {
    const write = await writerOf(file, window);
    const { filePath, canceled } = await dialog.showSaveDialog(window, {
      defaultPath: `${nameFor(file)}.${file.extension}`,
      filters: [{ name: kinds[file.extension], extensions: [file.extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return { kind: 'left' };
    await write(filePath);
    choseFolder(dirname(filePath));
    return { kind: 'saved', name: basename(filePath), folder: dirname(filePath) };
  } catch (fault) {
    return { kind: 'failed', why: whyNot(fault) };
  }
}
