/**
 * `npm run bench`: measures what tests/bench/run.ts measures, on the built program, and leaves the figures
 * in .bench/. Benches are TypeScript that imports the product's own files, so they are bundled as the
 * product is, and run under Node 24 with a display, in the project's folder (process.cwd()).
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from './build.mjs';
import { withDisplay } from './display.mjs';
import { underNode24 } from './node-24.mjs';
import { projectFolder } from './places.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { runProgram } from './run-program.mjs';
import { runCommand } from './say.mjs';

await runCommand(() => underNode24(fileURLToPath(import.meta.url), measure));

async function measure() {
  await prepareElectron({ tests: true });
  await buildProgram();
  const bundle = await bundleBenches();
  return await withDisplay(
    async (env) =>
      (await runProgram(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: projectFolder, env }))
        .code,
  );
}

/** @returns {Promise<string>} the file to run; packages from node_modules stay outside it */
async function bundleBenches() {
  const { build } = await import('vite');
  const outDir = join(projectFolder, '.bench');
  await build({
    root: projectFolder,
    configFile: join(projectFolder, 'tests/bench/vite.config.ts'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'tests/bench/run.ts',
      outDir,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'run.mjs', codeSplitting: false } },
    },
  });
  return join(outDir, 'run.mjs');
}
