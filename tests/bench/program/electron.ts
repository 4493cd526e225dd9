import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The Electron that `npm start` uses. In Node its package answers where the program is. */
export function electronProgram(): string {
  const program: unknown = createRequire(join(process.cwd(), 'package.json'))('electron');
  if (typeof program !== 'string') throw new Error('The electron package does not say where Electron is.');
  return program;
}

/** Root may not use Chromium's sandbox. */
export const sandboxSwitches: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
