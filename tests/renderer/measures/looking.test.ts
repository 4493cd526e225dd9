import { describe, expect, test } from 'vitest';
import { spanShown } from '../../../renderer/features/measures/looking';
import { spansFor } from '../../../renderer/features/measures/spans';
import type { WeeksShown } from '../../../renderer/telling/measures/drawing';

describe('how far back one looks goes with one to charts of fewer weeks', () => {
  test.each<[WeeksShown, number, WeeksShown]>([
    [26, 40, 26],
    [156, 400, 156],
    ['all', 60, 'all'],
    // Each of these charts is shown whole, and so says that it is.
    [156, 100, 'all'],
    [156, 40, 52],
    ['all', 40, 52],
    [26, 10, 52],
    [52, 0, 52],
  ])('%s weeks, of a chart that has %i: %s', (shown, weeks, expected) => {
    const spans = spansFor(weeks);
    expect(spanShown(spans, shown)).toBe(expected);
    expect(spans.map(({ value }) => value)).toContain(expected);
  });
});
