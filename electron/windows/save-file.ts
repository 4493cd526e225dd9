import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { FileToSave, Saved } from '../services/device/file-to-save';

const kinds: Readonly<Record<FileToSave['extension'], string>> = {
  csv: 'Comma-separated values',
  svg: 'Picture, to be scaled',
  png: 'Picture',
  pdf: 'PDF',
  ics: 'Calendar entry',
  docx: 'Word document',
  zip: 'Zip file',
};

/** A4 across, in inches; the page's own styles say what is printed and what is not. */
const printed = { pageSize: 'A4', landscape: true, printBackground: true, preferCSSPageSize: true } as const;

async function bytesOf({ content }: FileToSave, window: BrowserWindow): Promise<Buffer> {
  switch (content.kind) {
    case 'text':
      return Buffer.from(content.text, 'utf8');
    case 'base64':
      return Buffer.from(content.data, 'base64');
    case 'printed':
      return window.webContents.printToPDF(printed);
  }
}

/** Beside the file first, then in its place: whoever opens it sees the old one or the new one, never half of either. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

function whyNot(fault: unknown): 'no-room' | 'not-allowed' | 'other' {
  const code = fault instanceof Error && 'code' in fault ? fault.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no-room';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-allowed' : 'other';
}

/** Asks where to, and writes the file there, whole or not at all. What is printed is laid out before anybody is asked. */
export async function saveFile(window: BrowserWindow | null, file: FileToSave): Promise<Saved> {
  if (window === null) return { kind: 'left' };
  try {
    const bytes = await bytesOf(file, window);
    const { filePath, canceled } = await dialog.showSaveDialog(window, {
      defaultPath: `${file.name.replace(/[\\/:*?"<>|]/g, '-')}.${file.extension}`,
      filters: [{ name: kinds[file.extension], extensions: [file.extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return { kind: 'left' };
    await writeWhole(filePath, bytes);
    return { kind: 'saved', name: basename(filePath), folder: dirname(filePath) };
  } catch (fault) {
    return { kind: 'failed', why: whyNot(fault) };
  }
}
