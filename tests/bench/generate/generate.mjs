/**
 * Makes a store with teams of many years, for measuring:
 * `node tests/bench/generate/generate.mjs --years 10 --teams 1 --to .bench/teams.sqlite`.
 * The generator is TypeScript that imports the product's own files, so it is bundled as the product is.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { underNode24 } from '../../../electron/development/node-24.mjs';
import { projectFolder } from '../../../electron/development/places.mjs';
import { runCommand } from '../../../electron/development/say.mjs';

await runCommand(() => underNode24(fileURLToPath(import.meta.url), generate));

async function generate() {
  const outDir = join(projectFolder, '.bench');
  await mkdir(outDir, { recursive: true });
  const { build } = await import('vite');
  await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'tests/bench/generate/run.ts',
      outDir,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'generate.mjs', codeSplitting: false } },
    },
  });
  await import(pathToFileURL(join(outDir, 'generate.mjs')).href);
}
