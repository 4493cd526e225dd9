/**
 * `npm start`: sets up what is missing, builds, and opens the program on the sample team.
 * `npm start -- --user-data=FOLDER` opens it on data of your own instead.
 */
import { fileURLToPath } from 'node:url';
import { buildProgram } from './build.mjs';
import { requireDisplay } from './display.mjs';
import { underNode24 } from './node-24.mjs';
import { openProgram } from './open-program.mjs';
import { projectFolder } from './places.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { runProgram } from './run-program.mjs';
import { runCommand, say } from './say.mjs';

await runCommand(async () => {
  requireDisplay('npm start');
  return await underNode24(fileURLToPath(import.meta.url), async () => {
    const { version } = await prepareElectron();
    say('Building …');
    await buildProgram();
    const asked = process.argv.slice(2);
    const { program, args } = openProgram(asked.length > 0 ? asked : ['--sample']);
    say(`Opening Golden Thread on Electron ${version}${asked.length > 0 ? '' : ', with the sample team'}.`);
    return (await runProgram(program, args, { cwd: projectFolder })).code;
  });
});
