import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedVersion, projectFolder } from '../places.mjs';
import { productFiles, readImports } from './import-graph.mjs';

/**
 * A package that is, or could be, in what users get: what the product imports, and all that comes with it.
 * @typedef {{ name: string, version: string, license: string }} ShippedPackage
 * @typedef {{ version: string, license?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Locked
 */

/** Licences that ask no more than to be named and not to be blamed; fonts may be shipped with a program, not sold alone. */
const permissive = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib', 'Unlicense', 'CC0-1.0'],
  ...['BlueOak-1.0.0', 'OFL-1.1', 'Python-2.0'],
]);

/**
 * Licences as their packages word them wrongly, read by a person: `name@version` → what its licence file says.
 * @type {Readonly<Record<string, string>>}
 */
const read = { 'duck@0.1.12': 'BSD-2-Clause' };

/** Electron's own package fetches the program and is not in it; what is in the program is Electron itself. */
const electron = { name: 'electron', license: 'MIT' };

/**
 * By the lock file alone, so that no network and no build is needed: more than what is bundled, never less.
 * @returns {Promise<readonly ShippedPackage[]>}
 */
export async function shippedPackages() {
  const { packages } = /** @type {{ packages: Record<string, Locked> }} */ (
    JSON.parse(await readFile(join(projectFolder, 'package-lock.json'), 'utf8'))
  );
  /** @type {Map<string, ShippedPackage>} */
  const shipped = new Map();
  /** @param {string} path */
  const take = (path) => {
    const locked = packages[path];
    if (locked === undefined || shipped.has(path)) return;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    shipped.set(path, { name, version: locked.version, license: licenceOf(name, locked) });
    for (const needed of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) {
      const at = pathOf(packages, path, needed);
      if (at !== null) take(at);
    }
  };
  for (const name of await importedPackages()) take(`node_modules/${name}`);
  return [
    { ...electron, version: installedVersion('electron') },
    ...[...shipped.values()].sort((a, b) => a.name.localeCompare(b.name)),
  ];
}

/** @returns {Promise<readonly string[]>} */
async function importedPackages() {
  const imports = await readImports(projectFolder, await productFiles(projectFolder));
  const named = imports.filter(({ ours, typeOnly }) => !ours && !typeOnly).map(({ to }) => to);
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(join(projectFolder, 'package.json'), 'utf8'),
  );
  // Typefaces are imported by style sheets.
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'));
  return [...new Set([...named, ...fonts, ...Object.keys(dependencies)])].filter(
    (name) => !/^(?:node|virtual):|^electron$/.test(name),
  );
}

/**
 * Where Node would find `needed` from a package: beside it, or higher up.
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} needed
 * @returns {string | null}
 */
function pathOf(packages, from, needed) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const path = at === '' ? `node_modules/${needed}` : `${at}/node_modules/${needed}`;
    if (packages[path] !== undefined) return path;
    if (at === '') return null;
  }
}

/**
 * @param {string} name
 * @param {Locked} locked
 */
function licenceOf(name, { version, license }) {
  return read[`${name}@${version}`] ?? license ?? '';
}

/**
 * Whether a licence lets a program be given on: of `A OR B` one that does, of `A AND B` both.
 * @param {string} license an SPDX expression
 * @returns {boolean}
 */
export function isPermissive(license) {
  const plain = license.replace(/[()]/g, '').trim();
  if (/ OR /.test(plain)) return plain.split(' OR ').some(isPermissive);
  return plain.split(' AND ').every((part) => permissive.has(part.trim()));
}

/**
 * @param {readonly ShippedPackage[]} packages
 * @returns {readonly string[]}
 */
export function licenceTroubles(packages) {
  return packages
    .filter(({ license }) => !isPermissive(license))
    .map(
      ({ name, version, license }) =>
        `${name}@${version} is shipped under ${license === '' ? 'no licence that is told' : license}`,
    );
}
