import { join } from 'node:path';
import { modulesFolder, projectFolder } from './places.mjs';
import { runProgram } from './run-program.mjs';
import { StepFailed } from './say.mjs';

/** Builds main process, preload and both windows into out/. */
export async function buildProgram() {
  const electronVite = join(modulesFolder, 'electron-vite', 'bin', 'electron-vite.js');
  const built = await runProgram(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
    quiet: true,
  });
  if (built.code !== 0) {
    process.stderr.write(built.output);
    throw new StepFailed(
      'The program could not be built; the reason stands above.',
      'Mend the file named there, then run the same command again.',
    );
  }
}
