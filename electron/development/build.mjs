import { runTool } from './installed-tool.mjs';
import { StepFailed } from './say.mjs';

/** Builds main process, preload and both windows into out/. */
export async function buildProgram() {
  const built = await runTool('electron-vite', ['build', '--logLevel', 'warn'], { quiet: true });
  if (built.code !== 0) {
    process.stderr.write(built.output);
    throw new StepFailed(
      'The program could not be built; the reason stands above.',
      'Mend the file named there, then run the same command again.',
    );
  }
}
