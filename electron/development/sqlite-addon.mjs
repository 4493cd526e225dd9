import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './installed-tool.mjs';
import { node24Headers } from './node-24.mjs';
import { cacheFolder, installedVersion, modulesFolder } from './places.mjs';
import { StepFailed, say } from './say.mjs';
import { ensureCompilers } from './system-packages.mjs';

const packageFolder = join(modulesFolder, 'better-sqlite3');
const compiled = join(packageFolder, 'build', 'Release', 'better_sqlite3.node');

/**
 * better-sqlite3 carries binaries for Node-API 10. Electron 33 speaks Node-API 9 and has the few newer
 * functions only as experimental ones, so there the package's own sources are compiled to ask for those.
 */
const nodeApiFlags =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING';

/**
 * Makes sure that better-sqlite3 loads in this Electron. What is compiled is kept in the cache; the package
 * prefers build/Release over its prebuilt binary, so the program itself needs no switch.
 * @param {{ official: boolean }} electron
 */
export async function ensureSqliteAddon({ official }) {
  if (official) {
    await rm(join(packageFolder, 'build'), { recursive: true, force: true });
    return;
  }
  if (existsSync(compiled)) return;
  const key = createHash('sha256').update(nodeApiFlags).digest('hex').slice(0, 8);
  const version = installedVersion('better-sqlite3');
  const cached = join(cacheFolder, `better-sqlite3-${version}-linux-x64-${key}.node`);
  if (!existsSync(cached)) await compile(version, cached);
  await mkdir(join(packageFolder, 'build', 'Release'), { recursive: true });
  await copyFile(cached, compiled);
}

/**
 * In a copy of the package's folder, so that a broken attempt leaves nothing that would be loaded.
 * @param {string} version
 * @param {string} cached
 */
async function compile(version, cached) {
  await ensureCompilers();
  say(`Compiling better-sqlite3 ${version} for this Electron (about 80 s, once; kept in ${cacheFolder}) …`);
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
        `better-sqlite3 ${version} could not be compiled; the compiler’s last words stand above.`,
        'Check that g++, make and python3 work (g++ --version), then run the same command again.',
      );
    }
    await rename(join(work, 'build', 'Release', 'better_sqlite3.node'), cached);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
