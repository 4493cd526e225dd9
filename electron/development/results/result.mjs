/**
 * What one runner did. A runner that ran nothing has failed: an empty green run says nothing.
 * @typedef {{ runner: string, passed: number, failed: number, note: string }} Result
 */

/**
 * @param {string} runner
 * @param {{ passed: number, failed: number, code: number, note?: string }} counts `code` is the runner's own
 *   exit code: it counts as one failure when the runner names none itself
 * @returns {Result}
 */
export function resultOf(runner, { passed, failed, code, note = '' }) {
  if (failed > 0) return { runner, passed, failed, note };
  if (code !== 0) return { runner, passed, failed: 1, note: note || `ended with exit code ${code}` };
  if (passed === 0) return { runner, passed, failed: 1, note: note || 'ran nothing' };
  return { runner, passed, failed, note };
}

/**
 * A runner that could not be started, or whose report could not be read.
 * @param {string} runner
 * @param {string} note
 * @returns {Result}
 */
export function failedToRun(runner, note) {
  return { runner, passed: 0, failed: 1, note };
}

/**
 * A table of the runners, and as the very last line the sum of all of them.
 * @param {readonly Result[]} results
 * @returns {{ text: string, failed: number }}
 */
export function summaryOf(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const rows = results.map(
    (result) =>
      `${result.failed > 0 ? '✗' : '✓'} ${result.runner.padEnd(20)} ${String(result.passed).padStart(6)} passed ` +
      `${String(result.failed).padStart(4)} failed${result.note === '' ? '' : `  (${result.note})`}`,
  );
  return { text: `${rows.join('\n')}\n\n${passed} passed, ${failed} failed`, failed };
}
