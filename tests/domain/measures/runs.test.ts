import { expect, test } from 'vitest';
import { runOf } from '../../../shared/domain/measures/runs';
import { xmr } from '../../../shared/domain/measures/xmr';
import { again } from './a-chart';

const low = again([9, 1], 6);

test('a run goes back to the first week on its side of the usual', () => {
  expect(runOf(xmr([...low, 8, 9, 8, 9, 8, 9, 8]))).toEqual({ from: 12, to: 18, weeks: 7, side: 'high' });
});

test('a run below the usual is one of low weeks', () => {
  const high = again([1, 9], 6);
  expect(runOf(xmr([...high, 2, 1, 2, 1, 2, 1, 2]))).toEqual({ from: 12, to: 18, weeks: 7, side: 'low' });
});

test('weeks without a value neither break a run nor lengthen it', () => {
  const run = runOf(xmr([...low, 8, 9, null, 8, 9, null, 8, 9, 8, null]));
  expect(run).toEqual({ from: 12, to: 20, weeks: 7, side: 'high' });
});

test('a trend goes back to where it began to rise, whatever the side', () => {
  const noise = again([5, 9, 4, 8], 3);
  expect(runOf(xmr([...noise, 3, 4, 5, 6, 7, 8, 9]))).toEqual({ from: 12, to: 18, weeks: 7, side: 'high' });
});

test('a trend that falls is one of low weeks, even above the usual', () => {
  const noise = again([5, 9, 4, 8], 3);
  expect(runOf(xmr([...noise, 9, 8, 7, 6, 5, 4, 3]))).toMatchObject({ from: 12, weeks: 7, side: 'low' });
});

test('two equal weeks are no part of a trend', () => {
  const noise = again([5, 9, 4, 8], 3);
  expect(runOf(xmr([...noise, 3, 3, 4, 5, 6, 7, 8, 9]))).toMatchObject({ from: 13, weeks: 7 });
});

test('a run does not go back beyond where the team began anew', () => {
  const values = [...again([9, 1], 6), ...again([8, 9], 4), ...again([4, 1], 6), ...again([8, 9], 4)];
  expect(runOf(xmr(values, { rebaseAt: [20] }))).toMatchObject({ from: 32, weeks: 8 });
  expect(runOf(xmr([...again([9, 8], 8), 9, 8], { rebaseAt: [17] }))).toMatchObject({ weeks: 1 });
});

test('a week that stands out alone is a run of one', () => {
  expect(runOf(xmr([...again([7, 5], 9), 20]))).toEqual({ from: 18, to: 18, weeks: 1, side: 'high' });
});

test.each([
  ['no week', []],
  ['no week with a value', [null, null]],
])('%s is a run of none', (_, values) => {
  expect(runOf(xmr(values)).weeks).toBe(0);
});
