import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../places.mjs';
import { failedToRun, resultOf } from './result.mjs';

/** @typedef {import('./result.mjs').Result} Result */

/**
 * Gives a runner a file for its JSON report and reads the result from there; what the runner prints for
 * people is never parsed.
 * @param {string} runner
 * @param {(report: string) => Promise<{ code: number }>} run
 * @param {(report: unknown, code: number) => Result} read
 * @returns {Promise<Result>}
 */
export async function withReport(runner, run, read) {
  const folder = join(projectFolder, 'test-results', 'reports');
  const report = join(folder, `${runner.replaceAll(/\W+/g, '-')}.json`);
  await mkdir(folder, { recursive: true });
  await rm(report, { force: true });
  const { code } = await run(report);
  let text;
  try {
    text = await readFile(report, 'utf8');
  } catch {
    return failedToRun(runner, `wrote no report and ended with exit code ${code}`);
  }
  return read(JSON.parse(text), code);
}

/**
 * Vitest's json reporter. A file that could not be loaded has no tests to count: it counts as one failure.
 * @param {any} report
 * @param {number} code
 */
export function vitestResult(report, code) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return resultOf('vitest', {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    code,
    note: skipped > 0 ? `${skipped} skipped` : '',
  });
}

/**
 * Playwright's json reporter; `errors` holds what went wrong outside any test.
 * @param {any} report
 * @param {number} code
 */
export function playwrightResult(report, code) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return resultOf('playwright', {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    code,
    note: skipped > 0 ? `${skipped} skipped` : '',
  });
}

/**
 * Biome's json reporter: one check, passed when it read at least one file and found nothing.
 * @param {any} report
 * @param {number} code
 */
export function biomeResult(report, code) {
  const { changed, unchanged, errors, warnings } = report.summary;
  const files = changed + unchanged;
  return resultOf('format and lint', {
    passed: files > 0 && errors + warnings === 0 ? 1 : 0,
    failed: errors + warnings > 0 ? 1 : 0,
    code,
    note: `${files} files${errors + warnings > 0 ? `, ${errors + warnings} findings` : ''}`,
  });
}
