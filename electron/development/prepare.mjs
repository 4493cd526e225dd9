/** `npm run prepare-electron`: everything the program needs to start on this machine, and nothing more. */
import { fileURLToPath } from 'node:url';
import { ensureElectron } from './electron-program.mjs';
import { underNode24 } from './node-24.mjs';
import { runCommand, say } from './say.mjs';
import { ensureSqliteAddon } from './sqlite-addon.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** @returns {Promise<{ version: string, official: boolean }>} */
export async function prepareElectron() {
  await ensureSystemPackages('window');
  const electron = await ensureElectron();
  await ensureSqliteAddon(electron);
  return electron;
}

const thisFile = fileURLToPath(import.meta.url);
if (process.argv[1] === thisFile) {
  await runCommand(() =>
    underNode24(thisFile, async () => {
      const { version } = await prepareElectron();
      say(`Electron ${version} is ready.`);
    }),
  );
}
