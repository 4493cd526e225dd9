/** `npm run prepare-electron`: everything the program needs to start on this machine, and nothing more. */
import { fileURLToPath } from 'node:url';
import { underNode24 } from './node-24.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { runCommand, say } from './say.mjs';

await runCommand(() =>
  underNode24(fileURLToPath(import.meta.url), async () => {
    const { version } = await prepareElectron();
    say(`Electron ${version} is ready.`);
  }),
);
