import { hasProgram, lastWords, runProgram } from './run-program.mjs';
import { StepFailed, say } from './say.mjs';
import { missingLibraries, packagesOf } from './system-libraries.mjs';

/**
 * A program or library of the system, and Debian's package for it (the newest release's name first).
 * @typedef {{ what: string, packages: readonly string[] | undefined }} Need
 */

/** @type {readonly Need[]} */
const compilers = ['g++', 'make', 'python3'].map((name) => ({ what: name, packages: [name] }));

/** A virtual screen, and a reader for the PDFs that tests make. @type {readonly Need[]} */
const testPrograms = [
  { what: 'Xvfb', packages: ['xvfb'] },
  { what: 'pdftotext', packages: ['poppler-utils'] },
];

/** Makes sure that a native module can be compiled. */
export function ensureCompilers() {
  return ensure(async () => missingPrograms(compilers));
}

/**
 * Makes sure that Electron finds its libraries, and with `tests` that the tests find their programs.
 * @param {string} electron the program
 * @param {{ tests: boolean }} wanted
 */
export function ensureElectronRuns(electron, { tests }) {
  return ensure(async () => [
    ...(await missingLibraries(electron)).map((what) => ({ what, packages: packagesOf(what) })),
    ...(tests ? missingPrograms(testPrograms) : []),
  ]);
}

/** @param {readonly Need[]} needs */
function missingPrograms(needs) {
  return needs.filter(({ what }) => !hasProgram(what));
}

/**
 * Installs what is missing through apt when run as root, and otherwise says what to type. Only Linux is
 * ever asked: elsewhere Electron brings all it needs.
 * @param {() => Promise<readonly Need[]>} findMissing
 */
async function ensure(findMissing) {
  if (process.platform !== 'linux') return;
  const missing = await findMissing();
  if (missing.length === 0) return;
  const lacks = `This machine lacks ${missing.map(({ what }) => what).join(', ')}.`;
  if (!hasProgram('apt-get') || missing.some(({ packages }) => packages === undefined)) {
    throw new StepFailed(lacks, 'Install the packages that hold them with your system’s package manager.');
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await runProgram('apt-get', ['update', '-qq'], { quiet: true });
  const names = [...new Set(await Promise.all(missing.map(({ packages }) => availableName(packages ?? []))))];
  if (!isRoot) throw new StepFailed(lacks, `sudo apt-get install ${names.join(' ')}`);
  await install(names);
  const still = await findMissing();
  if (still.length > 0) {
    throw new StepFailed(
      `After installing ${names.join(' ')}, ${still.map(({ what }) => what).join(', ')} cannot be found yet.`,
      'Run ldconfig, look at apt’s own words with apt-get check, then run the same command again.',
    );
  }
}

/** @param {readonly string[]} names */
async function install(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`Installing ${names.join(' ')} through apt …`);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  const installed = await runProgram('apt-get', args, { quiet: true, env });
  if (installed.code !== 0) {
    throw new StepFailed(
      `apt could not install ${names.join(' ')}: ${lastWords(installed.output)}`,
      `apt-get update && apt-get install ${names.join(' ')}`,
    );
  }
}

/**
 * Debian 13 and Ubuntu 24.04 renamed some libraries; a name that apt does not offer has no candidate.
 * @param {readonly string[]} names
 * @returns {Promise<string>}
 */
async function availableName(names) {
  for (const name of names) {
    const { output } = await runProgram('apt-cache', ['policy', name], { quiet: true });
    if (/Candidate: (?!\(none\))\S/.test(output)) return name;
  }
  return names.at(-1) ?? '';
}
