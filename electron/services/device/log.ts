import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plain text file beside the store: when, a reference, where it happened. Never what anybody wrote. */
export function openLog(folder: string): (line: string) => void {
  const path = join(folder, 'golden-thread.log');
  return (line) => {
    try {
      appendFileSync(path, `${new Date().toISOString()} ${line}\n`);
    } catch {
      process.stderr.write(`${line}\n`);
    }
  };
}
