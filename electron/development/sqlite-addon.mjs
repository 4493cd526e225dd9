import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './installed-tool.mjs';
import { node24Headers } from './node-24.mjs';
import { cacheFolder, installedVersion, modulesFolder } from './places.mjs';
import { StepFailed, say } from './say.mjs';
import { ensureCompilers } from './system-packages.mjs';

const name = 'better-sqlite3-multiple-ciphers';
const packageFolder = join(modulesFolder, name);
const loaded = join(packageFolder, 'prebuilds', 'linux-x64.node');
const asPublished = join(packageFolder, 'prebuilds', 'linux-x64.node.as-published');

/**
 * The package carries binaries for Node-API 10. Electron 33 speaks Node-API 9 and has the few newer
 * functions only as experimental ones, so there the package's own sources are compiled to ask for those.
 */
const nodeApiFlags =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING';

/**
 * Makes sure that SQLite loads in this Electron. The package prefers its prebuilt binary, so what is compiled (and
 * kept in the cache) takes that one's place; the one that was published is kept beside it, and put back for an
 * official Electron.
 * @param {{ official: boolean }} electron
 */
export async function ensureSqliteAddon({ official }) {
  if (official) {
    if (existsSync(asPublished)) await rename(asPublished, loaded);
    return;
  }
  const key = createHash('sha256').update(nodeApiFlags).digest('hex').slice(0, 8);
  const version = installedVersion(name);
  const cached = join(cacheFolder, `${name}-${version}-linux-x64-${key}.node`);
  if (!existsSync(cached)) await compile(version, cached);
  if (await isSame(cached, loaded)) return;
  if (!existsSync(asPublished)) await rename(loaded, asPublished);
  // Put there whole: a copy that is cut off must not be what the next start loads.
  await copyFile(cached, `${loaded}.new`);
  await rename(`${loaded}.new`, loaded);
}

/**
 * @param {string} one
 * @param {string} other
 */
async function isSame(one, other) {
  if (!existsSync(other)) return false;
  return (await readFile(one)).equals(await readFile(other));
}

/**
 * In a copy of the package's folder, so that a broken attempt leaves nothing that would be loaded.
 * @param {string} version
 * @param {string} cached
 */
async function compile(version, cached) {
  await ensureCompilers();
  say(`Compiling ${name} ${version} for this Electron (about 90 s, once; kept in ${cacheFolder}) …`);
  await mkdir(cacheFolder, { recursive: true });
  const work = await mkdtemp(join(cacheFolder, 'compiling-'));
  try {
    await cp(packageFolder, work, { recursive: true });
    await symlink(modulesFolder, join(work, 'node_modules'), 'dir');
    const built = await runTool('node-gyp', ['rebuild', '--release', '--force_build=1'], {
      cwd: work,
      quiet: true,
      env: { ...process.env, CXXFLAGS: nodeApiFlags, JOBS: 'max', npm_config_nodedir: await node24Headers() },
    });
    if (built.code !== 0) {
      process.stderr.write(built.output.split('\n').slice(-40).join('\n'));
      throw new StepFailed(
        `${name} ${version} could not be compiled; the compiler’s last words stand above.`,
        'Check that g++, make and python3 work (g++ --version), then run the same command again.',
      );
    }
    await rename(join(work, 'build', 'Release', 'better_sqlite3.node'), cached);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
