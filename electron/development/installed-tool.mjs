import { join } from 'node:path';
import { modulesFolder, projectFolder } from './places.mjs';
import { runProgram } from './run-program.mjs';

/** The programs of development packages, by the file that npm would link into node_modules/.bin. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  'electron-builder': 'electron-builder/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  knip: 'knip/bin/knip.js',
  'node-gyp': 'node-gyp/bin/node-gyp.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs a tool of this project under the Node that runs us, in the project's folder unless told otherwise.
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export function runTool(tool, args, options) {
  return runProgram(process.execPath, [join(modulesFolder, tools[tool]), ...args], {
    cwd: projectFolder,
    ...options,
  });
}
