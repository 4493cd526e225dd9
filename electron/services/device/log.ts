import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LogToSave } from './file-to-save';

/** Bytes after which the log is begun anew; the one before it is kept, so that both together are never much more than twice this. */
const longest = 1024 * 1024;
/** Characters of one line, however deep what failed was. */
const longestLine = 8 * 1024;

const fileName = 'golden-thread.log';

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * A plain text file beside the store: when, a reference, where it happened. Never what anybody wrote. The main thread
 * and the program's write into the same one, so its size is asked of the disk.
 */
export function openLog(folder: string): (line: string) => void {
  const path = join(folder, fileName);
  return (line) => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(path, `${path}.old`);
      appendFileSync(path, `${new Date().toISOString()} ${line.slice(0, longestLine)}\n`);
    } catch {
      process.stderr.write(`${line}\n`);
    }
  };
}

/** Both logs as one text, oldest first, for whoever helps with the program; they leave only where somebody saves them. */
export function logToSave(folder: string): LogToSave {
  const path = join(folder, fileName);
  const text = [`${path}.old`, path]
    .filter(isThere)
    .map((each) => readFileSync(each, 'utf8'))
    .join('');
  const nothing = 'Nothing has gone wrong on this computer since the log was begun.\n';
  return {
    name: 'Golden Thread',
    extension: 'log',
    content: { kind: 'text', text: text === '' ? nothing : text },
  };
}

/** `name (folders/file.js:12:5)` of a stack: the folders before the last are the computer's, and may name who uses it. */
const frame = /^\s+at (?:([\w$.<># [\]]{1,80}) \()?(?:[^()]*?[\\/])?([\w$.-]{1,80}:\d{1,7}:\d{1,7})\)?$/;
const word = /^\w{1,40}$/;

/**
 * A fault as the log may keep it: its name, its code and where it was thrown. Not its message, which may hold
 * words that somebody wrote, even where it goes on over several lines or stands in front of the stack.
 */
export function sayFault(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const name = word.test(fault.name) ? fault.name : 'Error';
  const code =
    'code' in fault && typeof fault.code === 'string' && word.test(fault.code) ? ` ${fault.code}` : '';
  const frames = stackBelow(fault).flatMap((line) => {
    const [, of, at] = frame.exec(line) ?? [];
    return at === undefined ? [] : [`    at ${of === undefined ? at : `${of} (${at})`}`];
  });
  return [`${name}${code}`, ...frames].join('\n');
}

/** The lines of a stack below what was said; none where it cannot be told which they are. */
function stackBelow({ stack = '', message }: Error): readonly string[] {
  const at = stack.indexOf(message);
  return at < 0 ? [] : stack.slice(at + message.length).split('\n');
}
