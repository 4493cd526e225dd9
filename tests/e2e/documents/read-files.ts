import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { extractRawText } from 'mammoth';

const run = promisify(execFile);

/** Words on one line, so that they can be looked for whatever the lines are. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a PDF, in the order they are read. */
export async function wordsOfPdf(path: string): Promise<string> {
  return flat((await run('pdftotext', [path, '-'])).stdout);
}

export async function pagesOfPdf(path: string): Promise<number> {
  return Number(/Pages:\s+(\d+)/.exec((await run('pdfinfo', [path])).stdout)?.[1]);
}

/** The words of a Word file. */
export async function wordsOfWord(path: string): Promise<string> {
  return flat((await extractRawText({ path })).value);
}
