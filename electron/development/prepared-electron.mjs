import { electronProgram, ensureElectron } from './electron-program.mjs';
import { ensureSqliteAddon } from './sqlite-addon.mjs';
import { ensureElectronRuns } from './system-packages.mjs';

/**
 * An Electron that starts, its system libraries, and an SQLite that loads in it.
 * @param {{ tests?: boolean }} [wanted] `tests`: what the tests need of the system as well
 * @returns {Promise<{ version: string, official: boolean }>}
 */
export async function prepareElectron({ tests = false } = {}) {
  const electron = await ensureElectron();
  await ensureElectronRuns(electronProgram(), { tests });
  await ensureSqliteAddon(electron);
  return electron;
}
