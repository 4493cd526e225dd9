import { electronProgram } from './electron-program.mjs';
import { sandboxSwitches } from './sandbox.mjs';

/**
 * How to open the built program on this machine's Electron.
 * @param {readonly string[]} args for the program itself
 * @returns {{ program: string, args: readonly string[] }}
 */
export function openProgram(args) {
  return {
    program: electronProgram(),
    args: ['.', ...sandboxSwitches(), ...args],
  };
}
