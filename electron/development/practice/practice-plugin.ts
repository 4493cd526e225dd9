import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkPractice, filesIn } from './read-practice';

const name = 'virtual:practice';
const resolved = `\0${name}`;

/**
 * The packs and guides of resources/, as a module. They are parsed and checked while the program is built, so that a
 * file that is not as it must be ends the build, and nothing of YAML is left in the program.
 */
export function practice(projectFolder: string): Plugin {
  return {
    name: 'golden-thread-practice',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const packs = filesIn(projectFolder, 'packs');
      const guides = filesIn(projectFolder, 'guides');
      for (const { file } of [...packs, ...guides]) this.addWatchFile(join(projectFolder, file));
      // Text that is parsed when it is wanted is read faster than the same as a program.
      return `export const practice = JSON.parse(${JSON.stringify(JSON.stringify(checkPractice({ packs, guides })))});`;
    },
  };
}
