/**
 * `npm test`: sets up what is missing, then every check and every test there is. The last line sums them up;
 * the exit code is 0 only when nothing failed and every runner ran something.
 */
import { fileURLToPath } from 'node:url';
import { buildProgram } from './build.mjs';
import { runChecks } from './check/checks.mjs';
import { withDisplay } from './display.mjs';
import { runTool } from './installed-tool.mjs';
import { underNode24 } from './node-24.mjs';
import { prepareElectron } from './prepared-electron.mjs';
import { playwrightResult, vitestResult, withReport } from './results/reports.mjs';
import { failedToRun, summaryOf } from './results/result.mjs';
import { runCommand, StepFailed, say } from './say.mjs';

await runCommand(() => underNode24(fileURLToPath(import.meta.url), runEverything));

async function runEverything() {
  const started = Date.now();
  const { version } = await prepareElectron({ tests: true });
  say(`\nChecking the source …`);
  const checks = await runChecks();
  say('\nTesting the rules and the services …');
  const units = await testUnits();
  say(`\nTesting the program on Electron ${version} …`);
  const program = await testProgram();
  const { text, failed } = summaryOf([...checks, units, program]);
  say(`\nIn ${Math.round((Date.now() - started) / 1000)} s:\n${text}`);
  return failed > 0 ? 1 : 0;
}

function testUnits() {
  const run = (/** @type {string} */ report) =>
    runTool('vitest', [
      ...['run', '--config', 'tests/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
  return withReport('vitest', run, vitestResult);
}

async function testProgram() {
  try {
    await buildProgram();
  } catch (error) {
    if (error instanceof StepFailed) return failedToRun('playwright', 'the program could not be built');
    throw error;
  }
  return await withDisplay((env) =>
    withReport(
      'playwright',
      (report) =>
        runTool(
          'playwright',
          ['test', '--config', 'tests/e2e/playwright.config.ts', '--project=program', '--reporter=list,json'],
          {
            env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
          },
        ),
      playwrightResult,
    ),
  );
}
