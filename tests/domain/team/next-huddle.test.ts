import { expect, test } from 'vitest';
import { nextHuddleOn } from '../../../shared/domain/team/next-huddle';

const wednesdays = { huddleWeekday: 3 };

test('the next huddle is today while the team has not met today', () => {
  expect(nextHuddleOn(wednesdays, '2026-03-18', '2026-03-11')).toBe('2026-03-18');
  expect(nextHuddleOn(wednesdays, '2026-03-18', null)).toBe('2026-03-18');
});

test('once today’s huddle is closed the next is in a week', () => {
  expect(nextHuddleOn(wednesdays, '2026-03-18', '2026-03-18')).toBe('2026-03-25');
});

test('a huddle held on another day does not move the weekly one', () => {
  expect(nextHuddleOn(wednesdays, '2026-03-19', '2026-03-19')).toBe('2026-03-25');
});

test('with the clock set back a week after a huddle, the next is the one after it', () => {
  expect(nextHuddleOn(wednesdays, '2026-03-12', '2026-03-18')).toBe('2026-03-25');
});
