import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesFolder } from './places.mjs';
import { sandboxSwitches } from './sandbox.mjs';

/**
 * How to open the built program on this machine's Electron.
 * @param {readonly string[]} args for the program itself
 * @returns {{ program: string, args: readonly string[] }}
 */
export function openProgram(args) {
  const electron = join(modulesFolder, 'electron');
  return {
    program: join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8')),
    args: ['.', ...sandboxSwitches(), ...args],
  };
}
