import { describe, expect, it } from 'vitest';
import { playwrightResult, vitestResult } from '../../electron/development/results/reports.mjs';
import { resultOf, summaryOf } from '../../electron/development/results/result.mjs';

describe('the last line of the test command', () => {
  it('sums up every runner', () => {
    const results = [
      resultOf('one', { passed: 3, failed: 0, code: 0 }),
      resultOf('two', { passed: 2, failed: 1, code: 1 }),
    ];
    expect(summaryOf(results).text.split('\n').at(-1)).toBe('5 passed, 1 failed');
  });

  it('counts a runner that ran nothing as a failure', () => {
    expect(resultOf('idle', { passed: 0, failed: 0, code: 0 }).failed).toBe(1);
  });

  it('counts a runner that failed without naming a test as a failure', () => {
    expect(resultOf('fallen', { passed: 9, failed: 0, code: 1 }).failed).toBe(1);
  });
});

describe('a Vitest report', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };

  it('counts a file that could not be loaded as one failure', () => {
    expect(vitestResult(report, 1)).toMatchObject({ passed: 4, failed: 2 });
  });
});

describe('a Playwright report', () => {
  it('counts what passed only at the second try, and what failed outside any test, as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(playwrightResult(report, 1)).toMatchObject({ passed: 5, failed: 3 });
  });
});
