import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { parse } from 'yaml';
import { projectFolder } from './places.mjs';
import { StepFailed } from './say.mjs';

/** Where electron-builder leaves the program of an unpacked build, by the folder's name. */
const programs = {
  'linux-unpacked': 'golden-thread',
  'win-unpacked': 'Golden Thread.exe',
  mac: 'Golden Thread.app',
  'mac-arm64': 'Golden Thread.app',
};

/** @param {string} name as electron-builder.yml has it */
const asOption = (name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/**
 * How each fuse of a program stands, by the names that electron-builder.yml gives them.
 * @param {string} program
 * @returns {Promise<Readonly<Record<string, boolean>>>}
 */
async function fusesOf(program) {
  const wire = await getCurrentFuseWire(program);
  const { electronFuses } = parse(await readFile(join(projectFolder, 'electron-builder.yml'), 'utf8'));
  return Object.fromEntries(
    Object.keys(electronFuses).map((name) => {
      const at = FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (asOption(name))];
      return [name, wire[at] === FuseState.ENABLE];
    }),
  );
}

/**
 * Reads the fuses of every program that was packaged into `folder`, and stops where one is not as electron-builder.yml
 * wants it; `asked` are those that the command line set otherwise, for a build that is only tried.
 * @param {string} folder
 * @param {readonly string[]} asked
 */
export async function checkFuses(folder, asked) {
  const { electronFuses } = parse(await readFile(join(projectFolder, 'electron-builder.yml'), 'utf8'));
  const otherwise = Object.fromEntries(
    asked.flatMap((word) => {
      const [, name, value] = /^-c\.electronFuses\.(\w+)=(true|false)$/.exec(word) ?? [];
      return name === undefined ? [] : [[name, value === 'true']];
    }),
  );
  const wanted = { ...electronFuses, ...otherwise };
  const there = (await readdir(folder)).flatMap((name) => {
    const program = programs[/** @type {keyof typeof programs} */ (name)];
    return program === undefined ? [] : [join(folder, name, program)];
  });
  if (!there.some((program) => existsSync(program))) {
    throw new StepFailed(
      `No packaged program was found in ${folder}.`,
      'Look at what electron-builder said above, then run the same command again.',
    );
  }
  for (const program of there) {
    const fuses = await fusesOf(program);
    const wrong = Object.keys(wanted).filter((name) => fuses[name] !== wanted[name]);
    if (wrong.length > 0) {
      throw new StepFailed(
        `${program} has fuses that are not as electron-builder.yml wants them: ${wrong.join(', ')}.`,
        'Do not give it to anybody. Run npm run package again, and look at what electron-builder says of fuses.',
      );
    }
  }
}
