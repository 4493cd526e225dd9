import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * One import of one file. `to` is a file of ours (path from the project's top, slashes forward) or, with
 * `ours` false, a package's name or `node:…`.
 * @typedef {{ from: string, to: string, ours: boolean, typeOnly: boolean }} Import
 */

/**
 * Reads every import of the given source files. TypeScript 7 has no parser to lend to other tools, so this
 * leans on the one Vite builds with.
 * @param {string} folder the project's top
 * @param {readonly string[]} files paths from there
 * @returns {Promise<readonly Import[]>}
 */
export async function readImports(folder, files) {
  const known = new Set(files);
  const read = await Promise.all(
    files.map(async (from) =>
      importsOf(from, await readFile(join(folder, from), 'utf8')).map(({ specifier, typeOnly }) => {
        if (!specifier.startsWith('.')) return { from, to: packageName(specifier), ours: false, typeOnly };
        return { from, to: resolveWithin(known, from, specifier), ours: true, typeOnly };
      }),
    ),
  );
  return read.flat();
}

/**
 * All TypeScript of the product: what is tried and what sets up machines is not part of it.
 * @param {string} folder
 */
export async function productFiles(folder) {
  const rooms = ['electron', 'renderer', 'resources', 'shared'];
  const listed = await Promise.all(
    rooms.map(async (room) => {
      const names = await readdir(join(folder, room), { recursive: true });
      return names.map((name) => `${room}/${name.replaceAll('\\', '/')}`);
    }),
  );
  return listed
    .flat()
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('electron/development/'))
    .sort();
}

/**
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} could not be read: ${errors[0]?.message}`);
  const fromImports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const fromExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
  }));
  return [...fromImports, ...fromExports, ...dynamic];
}

/**
 * @param {ReadonlySet<string>} known
 * @param {string} from
 * @param {string} specifier
 */
function resolveWithin(known, from, specifier) {
  const path = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? path;
}

/** @param {string} specifier */
function packageName(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
