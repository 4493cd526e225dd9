import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { withNpmPackage } from './npm-package.mjs';
import { cacheFolder, installedVersion, modulesFolder } from './places.mjs';
import { runProgram } from './run-program.mjs';
import { StepFailed, say } from './say.mjs';

/**
 * Vitest, Kysely and SQLite’s module want Node 22 or newer, and that module’s prebuilt binary ends a
 * Node 20 process. The npm package `node` brings Node 24, but through an install script, which newer npm
 * versions may refuse to run; then the package that script would have fetched is fetched here.
 * @param {string} script path of the script to run again under Node 24, when this Node is too old
 * @param {() => Promise<number | void>} command what the script does
 * @returns {Promise<number | void>}
 */
export async function underNode24(script, command) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return await command();
  const program = await node24();
  const env = { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH ?? ''}` };
  return (await runProgram(program, [script, ...process.argv.slice(2)], { env })).code;
}

/** The folder of Node 24's own C headers, which come with its npm package; for compiling on this machine. */
export async function node24Headers() {
  return dirname(dirname(await platformNode()));
}

async function node24() {
  const installed = join(modulesFolder, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(installed) ? installed : await platformNode();
}

/** The Node program inside the npm package for this platform, which the package `node` only points to. */
async function platformNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${platform}-${process.arch}`;
  const version = installedVersion('node');
  const inPackage = join('bin', process.platform === 'win32' ? 'node.exe' : 'node');

  const nested = join(modulesFolder, 'node', 'node_modules', name);
  if (existsSync(join(nested, inPackage))) return join(nested, inPackage);

  const cached = join(cacheFolder, `${name}-${version}`);
  if (!existsSync(join(cached, inPackage))) {
    say(`Fetching Node ${version} from the npm registry (once; kept in ${cacheFolder}) …`);
    await mkdir(cacheFolder, { recursive: true });
    await withNpmPackage(`${name}@${version}`, undefined, (folder) => rename(folder, cached));
  }
  if (!existsSync(join(cached, inPackage))) {
    throw new StepFailed(
      `Node ${version} could not be prepared for ${platform} on ${process.arch}.`,
      'Install Node 24 from nodejs.org, then run the same command again.',
    );
  }
  return join(cached, inPackage);
}
