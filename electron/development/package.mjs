/**
 * `npm run package`: what users install, for the system this runs on. `-- --dir` stops at the unpacked
 * program, and is the one thing that may be built on the fallback Electron, for trying and for tests only;
 * `--as-built` packs what out/ already holds; whatever else is given goes to electron-builder.
 */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from './build.mjs';
import { electronProgram } from './electron-program.mjs';
import { runTool } from './installed-tool.mjs';
import { underNode24 } from './node-24.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { runCommand, StepFailed, say } from './say.mjs';

await runCommand(() => underNode24(fileURLToPath(import.meta.url), packageProgram));

async function packageProgram() {
  const asked = process.argv.slice(2);
  const electron = await prepareElectron();
  if (!electron.official && !asked.includes('--dir')) {
    throw new StepFailed(
      `Only Electron ${electron.version} is here, which is too old for people to work with.`,
      'Run npm run package where github.com can be reached. To try the unpacked program here: npm run package -- --dir',
    );
  }
  if (!asked.includes('--as-built')) {
    say('Building …');
    await buildProgram();
  }
  const { code } = await runTool('electron-builder', [
    ...asked.filter((word) => word !== '--as-built'),
    ...(electron.official ? [] : fallbackSettings(electron.version)),
    '--publish=never',
  ]);
  return code;
}

/**
 * Given on the command line only, so that no setting left in a file can reach users. The module compiled for
 * this Electron is packed in place of the prebuilt one.
 * @param {string} version
 */
function fallbackSettings(version) {
  return [`-c.electronVersion=${version}`, `-c.electronDist=${dirname(realpathSync(electronProgram()))}`];
}
