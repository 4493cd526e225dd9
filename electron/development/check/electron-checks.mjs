/**
 * Doyensec's electronegativity over our own source. It is a tool of many old packages, so it is none of ours: its
 * exact tree (electronegativity/package-lock.json, with each package's checksum) is put into the cache outside
 * node_modules, without running any script of it. It reads JavaScript of its day: the source is put into that first.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, installedVersion, projectFolder } from '../places.mjs';
import { lastWords, runProgram } from '../run-program.mjs';
import { StepFailed } from '../say.mjs';

const pinned = fileURLToPath(new URL('electronegativity', import.meta.url));

/** @typedef {{ check: string, file: string }} Finding */

/**
 * What it finds in the given files, and which of them it could not read.
 * @param {readonly string[]} files paths from the project's top
 * @returns {Promise<{ findings: readonly Finding[], unread: readonly string[] }>}
 */
export async function electronFindings(files) {
  const tool = await fetchedTool();
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-check-'));
  try {
    for (const file of files) await putAsJavaScript(file, folder);
    const { code, output } = await runProgram(
      process.execPath,
      [join(pinned, 'run.cjs'), tool, join(folder, 'source'), installedVersion('electron')],
      { quiet: true, limitMs: 120_000 },
    );
    if (code !== 0) throw new Error(`electronegativity did not finish: ${lastWords(output)}`);
    return JSON.parse(lastWords(output));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<string>} the folder that the tool is installed in */
async function fetchedTool() {
  const lock = await readFile(join(pinned, 'package-lock.json'));
  const key = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(cacheFolder, `electronegativity-${key}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const fetching = await mkdtemp(join(cacheFolder, 'fetching-'));
  try {
    await cp(pinned, fetching, { recursive: true });
    const { code, output } = await runProgram(
      'npm',
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: fetching, quiet: true },
    );
    if (code !== 0) {
      throw new StepFailed(
        `npm could not fetch electronegativity: ${lastWords(output)}`,
        'Check that npm reaches its registry (npm ping), then run the same command again.',
      );
    }
    // Another check may have put it there meanwhile: theirs is the same.
    if (!existsSync(folder)) await rename(fetching, folder);
    return folder;
  } finally {
    await rm(fetching, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @param {string} folder
 */
async function putAsJavaScript(file, folder) {
  const { transformWithOxc } = await import('vite');
  const text = await readFile(join(projectFolder, file), 'utf8');
  const isScript = /\.tsx?$/.test(file);
  const { code } = isScript
    ? await transformWithOxc(text, file, { target: 'es2018', sourcemap: false, tsconfig: false })
    : { code: text };
  // It would take `import.meta` for a mistake; to what it looks for, it is nothing.
  const read = code.replaceAll('import.meta', 'importMeta');
  const path = join(folder, 'source', file.replace(/\.tsx?$/, '.js'));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, read);
}
