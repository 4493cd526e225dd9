import { expect, test } from 'vitest';
import {
  chooseSince,
  type SinceEvent,
  wordEnding,
  wordHuddle,
} from '../../../shared/domain/home/since-events';

function event(kind: SinceEvent['kind'], on: string): SinceEvent {
  return { kind, on, title: kind, words: '' };
}

test('what happened is told in the order it happened, the huddle first on its day', () => {
  const events = [
    event('plan-opened', '2026-03-16'),
    event('spend-awaiting', '2026-03-11'),
    event('huddle', '2026-03-11'),
  ];
  expect(chooseSince(events).map(({ kind }) => kind)).toEqual(['huddle', 'spend-awaiting', 'plan-opened']);
});

test('at most five are told: the most telling ones, the newest of equals', () => {
  const events = [
    event('huddle', '2026-03-11'),
    ...['12', '13', '14', '15', '16', '17'].map((day) => event('plan-opened', `2026-03-${day}`)),
    event('told', '2026-03-17'),
    event('spend-awaiting', '2026-03-12'),
  ];
  expect(chooseSince(events).map(({ kind, on }) => `${kind} ${on.slice(-2)}`)).toEqual([
    'huddle 11',
    'spend-awaiting 12',
    'plan-opened 15',
    'plan-opened 16',
    'plan-opened 17',
  ]);
});

test('a huddle is told by what it came to', () => {
  expect(wordHuddle(['continue', 'end', 'signed-off', null, 'agreed'])).toBe('Two plans, one sign-off');
  expect(wordHuddle([null])).toBe('Nothing to decide');
});

test('an ending is told in one breath, the first day counted', () => {
  const plan = { openedOn: '2026-02-09', endedOn: '2026-03-14', outcomeWords: null };
  expect(wordEnding({ ...plan, outcome: 'in-control-again' })).toBe('In control again after 34 days');
  expect(wordEnding({ ...plan, outcome: 'died' })).toBe('Died');
  expect(wordEnding({ ...plan, outcome: 'other', outcomeWords: 'Back to sea' })).toBe('Back to sea');
});
