import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../places.mjs';

/**
 * Where docs/dependencies.md and package.json differ: every direct dependency has its row with a reason, and no row
 * tells of one that is gone.
 * @returns {Promise<readonly string[]>}
 */
export async function unlistedDependencies() {
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(join(projectFolder, 'package.json'), 'utf8'),
  );
  const page = await readFile(join(projectFolder, 'docs/dependencies.md'), 'utf8');
  const listed = new Set([...page.matchAll(/^\| `([^`]+)` *\|(?:[^|\n]+\|){3}$/gm)].map(([, name]) => name));
  const direct = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  return [
    ...[...direct]
      .filter((name) => !listed.has(name))
      .map((name) => `${name} is not in docs/dependencies.md`),
    ...[...listed]
      .filter((name) => name !== undefined && !direct.has(name))
      .map((name) => `docs/dependencies.md tells of ${name}, which is not in package.json`),
  ];
}
