import { describe, expect, it } from 'vitest';
import { windowOfRows } from '../../../renderer/components/lists/window-of-rows';

describe('a list of thousands', () => {
  it('builds the rows in view and a few beyond each edge', () => {
    expect(windowOfRows(10_000, 40, 4000, 400, 5)).toEqual({ first: 95, last: 115, inView: [100, 110] });
  });

  it('builds no row that is not there', () => {
    expect(windowOfRows(3, 40, 0, 400, 5)).toEqual({ first: 0, last: 3, inView: [0, 3] });
    expect(windowOfRows(0, 40, 0, 400, 5)).toEqual({ first: 0, last: 0, inView: [0, 0] });
  });

  it('holds when the list has become shorter than where it was scrolled to', () => {
    expect(windowOfRows(10, 40, 4000, 400, 5)).toEqual({ first: 5, last: 10, inView: [10, 10] });
  });
});
