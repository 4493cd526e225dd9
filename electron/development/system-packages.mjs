import { hasProgram, lastWords, runProgram } from './run-program.mjs';
import { StepFailed, say } from './say.mjs';

/**
 * What is needed from the system, by purpose: how to see that it is there, and Debian's names for the
 * package that brings it, newest release first.
 * @typedef {{ library: string, packages: readonly string[] } | { program: string, packages: readonly string[] }} Need
 * @typedef {'compile' | 'window' | 'test'} Purpose
 * @type {Record<Purpose, readonly Need[]>}
 */
const needs = {
  compile: [
    { program: 'g++', packages: ['g++'] },
    { program: 'make', packages: ['make'] },
    { program: 'python3', packages: ['python3'] },
  ],
  window: [
    { library: 'libnss3.so', packages: ['libnss3'] },
    { library: 'libatk-1.0.so.0', packages: ['libatk1.0-0t64', 'libatk1.0-0'] },
    { library: 'libatk-bridge-2.0.so.0', packages: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
    { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
    { library: 'libgbm.so.1', packages: ['libgbm1'] },
    { library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
    { library: 'libXss.so.1', packages: ['libxss1'] },
    { library: 'libdrm.so.2', packages: ['libdrm2'] },
    { library: 'libcups.so.2', packages: ['libcups2t64', 'libcups2'] },
    { library: 'libxkbcommon.so.0', packages: ['libxkbcommon0'] },
  ],
  test: [
    { program: 'Xvfb', packages: ['xvfb'] },
    { program: 'pdftotext', packages: ['poppler-utils'] },
  ],
};

/**
 * Makes sure that the system has what these purposes need: installs what is missing through apt when run as
 * root, and otherwise says what to type. Only on Linux; elsewhere nothing is asked for.
 * @param {readonly Purpose[]} purposes
 */
export async function ensureSystemPackages(...purposes) {
  if (process.platform !== 'linux') return;
  const missing = await missingNeeds(purposes);
  if (missing.length === 0) return;
  const what = missing.map((need) => ('library' in need ? need.library : need.program)).join(', ');
  if (!hasProgram('apt-get')) {
    throw new StepFailed(
      `This machine lacks ${what}.`,
      `Install them with your system’s package manager (on Debian: ${missing.map((need) => need.packages.at(-1)).join(' ')}).`,
    );
  }
  if (process.getuid?.() !== 0) {
    const names = missing.map((need) => need.packages.at(-1)).join(' ');
    throw new StepFailed(`This machine lacks ${what}.`, `sudo apt-get install ${names}`);
  }
  await install(missing);
  const still = await missingNeeds(purposes);
  if (still.length > 0) {
    throw new StepFailed(
      `After installing, this machine still lacks ${still.map((need) => need.packages.at(-1)).join(', ')}.`,
      'Run ldconfig, look at apt’s own words above, then run the same command again.',
    );
  }
}

/** @param {readonly Need[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-qq'], { quiet: true, env });
  const names = await Promise.all(missing.map((need) => availableName(need.packages)));
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
 * Debian 13 and Ubuntu 24.04 renamed some libraries; a name apt does not offer has no candidate.
 * @param {readonly string[]} packages
 */
async function availableName(packages) {
  for (const name of packages) {
    const { output } = await runProgram('apt-cache', ['policy', name], { quiet: true });
    if (/Candidate: (?!\(none\))\S/.test(output)) return name;
  }
  return packages.at(-1) ?? '';
}

/**
 * @param {readonly Purpose[]} purposes
 * @returns {Promise<Need[]>}
 */
async function missingNeeds(purposes) {
  const known = (await runProgram('/sbin/ldconfig', ['-p'], { quiet: true })).output;
  const wanted = purposes.flatMap((purpose) => needs[purpose]);
  return wanted.filter((need) =>
    'library' in need ? !known.includes(`${need.library} `) : !hasProgram(need.program),
  );
}
