import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { practice } from '../../electron/development/practice/practice-plugin';

const projectFolder = resolve(import.meta.dirname, '../..');

/**
 * What the benches need of the product's own build: a part that runs the program itself has its packs and guides, and the
 * library that Node would not take by the names it is asked for.
 */
export default {
  root: projectFolder,
  plugins: [practice(projectFolder)],
  ssr: { noExternal: ['papaparse'] },
} satisfies UserConfig;
