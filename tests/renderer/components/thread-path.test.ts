import { describe, expect, it } from 'vitest';
import { roundedPath, runsBetween } from '../../../renderer/components/thread/thread-path';

describe('the thread', () => {
  it('goes on in one run while its kind stays the same', () => {
    const runs = runsBetween([
      { at: [0, 0], kind: 'gold' },
      { at: [10, 0], kind: 'gold' },
      { at: [20, 0], kind: 'loose' },
    ]);
    expect(runs).toEqual([
      {
        kind: 'gold',
        points: [
          [0, 0],
          [10, 0],
        ],
      },
      {
        kind: 'loose',
        points: [
          [10, 0],
          [20, 0],
        ],
      },
    ]);
  });

  it('breaks where the gold bar carries it', () => {
    const runs = runsBetween([
      { at: [0, 0], kind: 'gold' },
      { at: [0, 50], kind: 'gold' },
      { at: [100, 50], kind: 'none' },
      { at: [200, 50], kind: 'gold' },
    ]);
    expect(runs.map(({ points }) => points)).toEqual([
      [
        [0, 0],
        [0, 50],
      ],
      [
        [100, 50],
        [200, 50],
      ],
    ]);
  });

  it('turns half way across the gutter', () => {
    const [run] = runsBetween([
      { at: [0, 0], kind: 'gold' },
      { at: [40, 30], kind: 'gold', turn: 'turn' },
    ]);
    expect(run?.points).toEqual([
      [0, 0],
      [20, 0],
      [20, 30],
      [40, 30],
    ]);
  });

  it('rounds its corners, and no further than half of a side', () => {
    expect(
      roundedPath(
        [
          [0, 0],
          [100, 0],
          [100, 100],
        ],
        20,
      ),
    ).toBe('M0 0L80 0Q100 0 100 20L100 100');
    expect(
      roundedPath(
        [
          [0, 0],
          [10, 0],
          [10, 100],
        ],
        20,
      ),
    ).toBe('M0 0L5 0Q10 0 10 5L10 100');
  });

  it('does not stumble over two marks at the same place', () => {
    expect(
      roundedPath(
        [
          [0, 0],
          [0, 0],
          [10, 0],
        ],
        20,
      ),
    ).toBe('M0 0L10 0');
  });

  it('is nothing for one mark or none', () => {
    expect(runsBetween([])).toEqual([]);
    expect(runsBetween([{ at: [0, 0], kind: 'gold' }])).toEqual([]);
  });
});
