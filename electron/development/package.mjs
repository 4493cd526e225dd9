/**
 * `npm run package`: what users install, for the system this runs on. `-- --dir` stops at the unpacked
 * program, and is the one thing that may be built on the fallback Electron, for trying and for tests only;
 * The fuses of what was packed are read, and its bill of materials is put beside it.
 * `--as-built` packs what out/ already holds; whatever else is given goes to electron-builder.
 */
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBillOfMaterials } from './bill-of-materials.mjs';
import { buildProgram } from './build.mjs';
import { electronProgram } from './electron-program.mjs';
import { runTool } from './installed-tool.mjs';
import { underNode24 } from './node-24.mjs';
import { checkFuses } from './packaged-fuses.mjs';
import { projectFolder } from './places.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { runCommand, StepFailed, say } from './say.mjs';

/** How electron-builder is told to put the release somewhere else than dist/. */
const output = '-c.directories.output=';

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
  if (code !== 0) return code;
  const folder = resolve(
    projectFolder,
    asked.find((word) => word.startsWith(output))?.slice(output.length) ?? 'dist',
  );
  await checkFuses(folder, asked);
  say(`What is in it: ${await writeBillOfMaterials(folder, electron.version)}`);
  return 0;
}

/**
 * Given on the command line only, so that no setting left in a file can reach users. The module compiled for
 * this Electron is packed in place of the prebuilt one.
 * @param {string} version
 */
function fallbackSettings(version) {
  return [`-c.electronVersion=${version}`, `-c.electronDist=${dirname(realpathSync(electronProgram()))}`];
}
