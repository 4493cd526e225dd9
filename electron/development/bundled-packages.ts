import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A package's own folder in a module's path, the innermost where they lie in one another. */
const inPackage = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/**
 * Leaves beside each part of the build a list of the packages that anything of is in it, so that the bill of materials
 * tells what is there and not what was asked for.
 */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_options, bundle) {
      const found = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        for (const module of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const [, folder, name] = inPackage.exec(module.replaceAll('\\', '/').replaceAll('\0', '')) ?? [];
          if (folder !== undefined && name !== undefined) found.add(`${name}@${versionIn(folder)}`);
        }
      }
      this.emitFile({
        type: 'asset',
        fileName: 'bundled-packages.json',
        source: `${JSON.stringify([...found].sort(), null, 2)}\n`,
      });
    },
  };
}

function versionIn(folder: string): string {
  const text: unknown = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (typeof text === 'object' && text !== null && 'version' in text) return String(text.version);
  throw new Error(`${folder} does not say its version.`);
}
