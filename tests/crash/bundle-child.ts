import { join, resolve } from 'node:path';
import { build } from 'vite';
import { practice } from '../../electron/development/practice/practice-plugin';

const projectFolder = resolve(import.meta.dirname, '../..');

/**
 * Makes the child one file that plain Node can run, as the program itself is made; only SQLite stays outside, because it
 * is native. Answers where the file is.
 */
export async function bundleChild(): Promise<string> {
  const outDir = join(projectFolder, 'test-results', 'crash');
  await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [practice(projectFolder)],
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
    build: {
      ssr: 'tests/crash/room-child.ts',
      outDir,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'room-child.mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, 'room-child.mjs');
}
