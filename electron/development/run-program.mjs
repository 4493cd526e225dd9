import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Finished
 * @property {number} code the exit code; 1 when it was ended by a signal or ran out of time
 * @property {string} output what it wrote to both streams, when it was asked for quietly
 */

/**
 * Runs a program to its end without a shell.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, limitMs?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function runProgram(program, args, { cwd, env, quiet = false, limitMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd,
      env: env ?? process.env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: limitMs,
      // npm and other .cmd files start on Windows only through its shell.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The last line of a program's output that says something, for a one-line reason.
 * @param {string} output
 */
export function lastWords(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line !== '') ?? 'it said nothing';
}

/**
 * Whether a program of this name stands on the PATH.
 * @param {string} name
 */
export function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
