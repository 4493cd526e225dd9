import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const projectFolder = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export const modulesFolder = join(projectFolder, 'node_modules');

/** What is dear to fetch or compile, kept outside node_modules so that a second install costs nothing. */
export const cacheFolder = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'golden-thread-development',
);

/**
 * The version of an installed package, as its own package.json says.
 * @param {string} name
 * @returns {string}
 */
export function installedVersion(name) {
  return JSON.parse(readFileSync(join(modulesFolder, name, 'package.json'), 'utf8')).version;
}
