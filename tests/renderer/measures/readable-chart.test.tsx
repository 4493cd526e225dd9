import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ReadableChart, stepOf } from '../../../renderer/components/charts/readable-chart';

describe('the keys go through the weeks as through a slider: up and right are later', () => {
  test.each([
    ['ArrowRight', 5, 6],
    ['ArrowUp', 5, 6],
    ['PageUp', 5, 9],
    ['ArrowLeft', 5, 4],
    ['ArrowDown', 5, 4],
    ['PageDown', 5, 1],
    ['Home', 5, 0],
    ['End', 5, 11],
  ])('%s from %i to %i', (key, at, to) => expect(stepOf(key, at, 11)).toBe(to));

  test('no further than the first and the last', () => {
    expect(stepOf('ArrowDown', 0, 11)).toBe(0);
    expect(stepOf('PageUp', 9, 11)).toBe(11);
  });

  test('and leave every other key alone', () => {
    for (const key of ['f', '1', 'Tab', 'Escape']) expect(stepOf(key, 5, 11)).toBeNull();
  });
});

test('a chart without weeks says so, and is no stop for the keys', () => {
  const drawing = { points: [], spans: [], ticks: [], sayTick: String, words: {} };
  const chart = renderToStaticMarkup(
    <ReadableChart drawing={drawing} label="What it shows." sayPoint={() => ''} />,
  );
  expect(chart).toContain('No weeks yet.');
  expect(chart).not.toMatch(/slider|tabindex|aria-hidden/);
});
