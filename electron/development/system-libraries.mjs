import { runProgram } from './run-program.mjs';

/**
 * The shared libraries that a program asks for and this system does not have, as the system's own loader
 * tells. Empty where there is no such loader to ask.
 * @param {string} program
 * @returns {Promise<readonly string[]>}
 */
export async function missingLibraries(program) {
  const { output } = await runProgram('ldd', [program], { quiet: true });
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].flatMap(([, library]) => library ?? []);
}

/**
 * Debian's package for a library that Electron asks for, newest release's name first; undefined when it is
 * not one we know.
 * @param {string} library
 * @returns {readonly string[] | undefined}
 */
export function packagesOf(library) {
  return packagesByLibrary[library];
}

const nss = ['libnss3'];
const glib = ['libglib2.0-0t64', 'libglib2.0-0'];

/** @type {Readonly<Record<string, readonly string[]>>} */
const packagesByLibrary = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': glib,
  'libglib-2.0.so.0': glib,
  'libgobject-2.0.so.0': glib,
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': nss,
  'libnssutil3.so': nss,
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': nss,
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libXrandr.so.2': ['libxrandr2'],
  'libXss.so.1': ['libxss1'],
};
