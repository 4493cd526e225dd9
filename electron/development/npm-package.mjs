import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './places.mjs';
import { lastWords, runProgram } from './run-program.mjs';
import { StepFailed } from './say.mjs';

/**
 * Fetches one exact package version from the npm registry, with the user's own npm and its settings,
 * unpacks it into a temporary folder in the cache, and removes that folder when `use` is done with it.
 * @template T
 * @param {string} spec `name@version`
 * @param {string | undefined} integrity the `sha512-…` it must have; undefined leaves the check to npm
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withNpmPackage(spec, integrity, use) {
  await mkdir(cacheFolder, { recursive: true });
  const folder = await mkdtemp(join(cacheFolder, 'fetching-'));
  try {
    const packed = await runProgram('npm', ['pack', spec, '--pack-destination', folder, '--loglevel=error'], {
      quiet: true,
    });
    const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
    if (packed.code !== 0 || tarball === undefined) {
      throw new StepFailed(
        `npm could not fetch ${spec}: ${lastWords(packed.output)}`,
        'Check that npm reaches its registry (npm ping), then run the same command again.',
      );
    }
    if (integrity !== undefined && (await integrityOf(join(folder, tarball))) !== integrity) {
      throw new StepFailed(
        `What npm fetched as ${spec} is not the file this project expects, so it was thrown away.`,
        'Ask who runs your npm registry or proxy why it changes packages; nothing was installed.',
      );
    }
    const unpacked = await runProgram('tar', ['-xzf', tarball], { cwd: folder, quiet: true });
    if (unpacked.code !== 0) {
      throw new StepFailed(
        `${spec} could not be unpacked: ${lastWords(unpacked.output)}`,
        `Check that the disk holding ${cacheFolder} has 1.5 GB free, then run the same command again.`,
      );
    }
    return await use(join(folder, 'package'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}
