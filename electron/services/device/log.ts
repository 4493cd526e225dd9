import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes after which the log is begun anew at the next start; the one before it is kept. */
const longest = 1024 * 1024;

/** A plain text file beside the store: when, a reference, where it happened. Never what anybody wrote. */
export function openLog(folder: string): (line: string) => void {
  const path = join(folder, 'golden-thread.log');
  if (existsSync(path) && statSync(path).size > longest) renameSync(path, `${path}.old`);
  return (line) => {
    try {
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`);
    } catch {
      process.stderr.write(`${line}\n`);
    }
  };
}

/**
 * A fault as the log may keep it: its name, its code and where it was thrown. Not its message, which may hold
 * words that somebody wrote.
 */
export function sayFault(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : '';
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${fault.name}${code}`, ...frames].join('\n');
}
