import { expect, test } from 'vitest';
import { huddles } from '../../../shared/domain/measures/huddles';
import { peopleFeedback } from '../../../shared/domain/measures/people-feedback';
import { teamPulse } from '../../../shared/domain/measures/team-pulse';
import { weekValue } from '../../../shared/domain/measures/week-part';
import { numbers, weekly } from './facts-of';

const weeks = ['2026-03-02', '2026-03-09'];

test('people are heard by the mean of what they answered; a question left out is no answer to it', () => {
  const feedback = [
    { on: '2026-03-03', listenedTo: 5, toldOnce: 2, helped: null },
    { on: '2026-03-08', listenedTo: 4, toldOnce: null, helped: null },
  ];
  const said = (chart: 'feedback-listened' | 'feedback-told-once' | 'feedback-helped') =>
    weekly(peopleFeedback, { feedback }, weeks, chart).map(weekValue);
  expect(said('feedback-listened')).toEqual([4.5, null]);
  expect(said('feedback-told-once')).toEqual([2, null]);
  expect(said('feedback-helped')).toEqual([null, null]);
});

test('how the week felt is the mean over its huddles, and not shown below four answers', () => {
  const pulses = [
    { on: '2026-03-04', sum: 9, answers: 3 },
    { on: '2026-03-06', sum: 5, answers: 1 },
    { on: '2026-03-11', sum: 12, answers: 3 },
  ];
  expect(weekly(teamPulse, { pulses }, weeks).map(weekValue)).toEqual([3.5, null]);
});

test('only weekly huddles are counted, with the mean of who was there', () => {
  const held = [
    { on: '2026-03-04', kind: 'weekly', present: 6, disciplines: 3 },
    { on: '2026-03-05', kind: 'ad-hoc', present: 2, disciplines: 1 },
    { on: '2026-03-06', kind: 'weekly', present: 5, disciplines: 3 },
  ] as const;
  expect(numbers(weekly(huddles, { huddles: held }, weeks, 'huddles-held'))).toEqual([2, 0]);
  expect(weekly(huddles, { huddles: held }, weeks, 'huddles-present').map(weekValue)).toEqual([5.5, null]);
  expect(weekly(huddles, { huddles: held }, weeks, 'huddles-disciplines').map(weekValue)).toEqual([3, null]);
});
