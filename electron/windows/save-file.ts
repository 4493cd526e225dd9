import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog, type PrintToPDFOptions } from 'electron';
import type { FileToSave, Foot, Saved } from '../services/device/file-to-save';

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

const inHtml: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Of standing A4, in inches: 22 mm at the sides, where a file is punched, and room for the foot. */
const margins = { top: 0.79, bottom: 0.87, left: 0.87, right: 0.87 } as const;

/**
 * The printer writes the foot itself, in a page of its own that knows none of our styles. Where it does, it asks the
 * styles neither for the sheet's size nor for its margins.
 */
function withFoot({ words: said, print }: Foot): PrintToPDFOptions {
  const words = said.replace(/[&<>"]/g, (sign) => inHtml[sign] ?? sign);
  const size = print === 'large' ? '14pt' : '9pt';
  const style = `width:100%;margin:0 22mm;display:flex;gap:8mm;justify-content:space-between;font:${size} sans-serif;color:#38505b`;
  const page = '<span class="pageNumber"></span> of <span class="totalPages"></span>';
  return {
    ...{ pageSize: 'A4', landscape: false, printBackground: true, preferCSSPageSize: false, margins },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${style}"><span dir="auto">${words}</span><span style="white-space:nowrap">${page}</span></div>`,
  };
}

/** The margins of a sheet have the window's own ground: while it is printed that is white, under all that is shown. */
async function print(window: BrowserWindow, options: PrintToPDFOptions): Promise<Buffer> {
  const ground = window.getBackgroundColor();
  window.setBackgroundColor('#ffffff');
  try {
    return await window.webContents.printToPDF(options);
  } finally {
    window.setBackgroundColor(ground);
  }
}

async function bytesOf({ content }: FileToSave, window: BrowserWindow): Promise<Buffer> {
  switch (content.kind) {
    case 'text':
      return Buffer.from(content.text, 'utf8');
    case 'base64':
      return Buffer.from(content.data, 'base64');
    case 'printed':
      return print(window, content.foot === undefined ? printed : withFoot(content.foot));
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
