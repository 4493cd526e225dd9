/**
 * `npm run dev`: opens the program on the sample team, and builds and opens it again whenever a source file
 * changes. There is no development server: what you see has the content security policy, the app:// address
 * and the sandbox that users get.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from './build.mjs';
import { requireDisplay } from './display.mjs';
import { underNode24 } from './node-24.mjs';
import { openProgram } from './open-program.mjs';
import { projectFolder } from './places.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { runCommand, StepFailed, say } from './say.mjs';

/** Editors write a file in several steps; a build starts when they have been quiet for this long. */
const quietMs = 150;

await runCommand(async () => {
  requireDisplay('npm run dev');
  return await underNode24(fileURLToPath(import.meta.url), develop);
});

/** Ends when the last window is closed by hand. */
async function develop() {
  await prepareElectron();
  const asked = process.argv.slice(2);
  const { program, args } = openProgram(asked.length > 0 ? asked : ['--sample']);

  await new Promise((/** @type {(value: void) => void} */ finish) => {
    /** @type {import('node:child_process').ChildProcess | undefined} */
    let running;
    let building = Promise.resolve();

    const rebuild = async () => {
      try {
        await buildProgram();
      } catch (error) {
        if (!(error instanceof StepFailed)) throw error;
        say('Waiting for the next change …');
        return;
      }
      if (running !== undefined) await ended(running);
      running = spawn(program, args, { cwd: projectFolder, stdio: 'inherit' });
      running.once('exit', () => {
        for (const watcher of watchers) watcher.close();
        finish();
      });
    };

    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        building = building.then(rebuild);
      }, quietMs);
    };
    const watchers = ['electron', 'renderer', 'shared', 'resources'].map((folder) =>
      watch(join(projectFolder, folder), { recursive: true }, changed),
    );
    changed();
  });
}

/**
 * Only one program may run on the same data, so the old one must be gone before the new one starts.
 * @param {import('node:child_process').ChildProcess} program
 */
async function ended(program) {
  const gone = once(program.removeAllListeners('exit'), 'exit');
  program.kill();
  await gone;
}
