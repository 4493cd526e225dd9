import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../shared/domain/gatherings/pacing';
import { wordPacing } from '../../../shared/domain/gatherings/pacing-words';
import { itemKinds } from '../../../shared/domain/huddles/huddle';
import { wordGently } from '../../../shared/domain/huddles/pacing-words';

const huddle = { startedAt: '2026-03-18T09:31:00.000Z', plannedMinutes: 75 };

function waiting(count: number) {
  return Array.from({ length: count }, () => ({ state: 'waiting' as const }));
}

describe('pacing', () => {
  it('shares what is left among what is to go', () => {
    const pace = paceOf(
      huddle,
      [...waiting(14), { state: 'done' }, { state: 'skipped' }],
      '2026-03-18T09:53:00.000Z',
    );
    expect(pace).toEqual({ minutesLeft: 53, minutesOver: 0, toGo: 14, minutesEach: 4 });
    expect(wordPacing(pace)).toBe('53 minutes left, 14 to go.');
    expect(wordGently(pace, 'c2-plan')).toBe('About four minutes each.');
  });

  it('says by how much we are over, and never hurries', () => {
    const pace = paceOf(huddle, waiting(3), '2026-03-18T10:51:00.000Z');
    expect(wordPacing(pace)).toBe('Over by 5 minutes, 3 to go.');
    expect(wordGently(pace, 'c2-plan')).toBe('What we do not reach carries over.');
  });

  it('stops counting for a huddle that was left open over midnight', () => {
    expect(wordPacing(paceOf(huddle, waiting(3), '2026-03-19T08:00:00.000Z'))).toBe(
      'Past its planned end, 3 to go.',
    );
  });

  it('takes a clock that was set back a week as no time gone', () => {
    expect(paceOf(huddle, waiting(1), '2026-03-11T09:31:00.000Z').minutesLeft).toBe(75);
  });

  it('counts real minutes on the nights the clocks change', () => {
    const started = { startedAt: '2026-03-29T00:30:00.000Z', plannedMinutes: 75 };
    expect(paceOf(started, waiting(1), '2026-03-29T01:30:00.000Z').minutesLeft).toBe(15);
  });

  it('is never negative, and always says something', () => {
    const minutes = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(minutes, fc.nat({ max: 30 }), fc.constantFrom(...itemKinds, null), (later, count, kind) => {
        const now = new Date(Date.parse(huddle.startedAt) + later * 60_000).toISOString();
        const pace = paceOf(huddle, waiting(count), now);
        expect(Math.min(...Object.values(pace))).toBeGreaterThanOrEqual(0);
        expect(wordPacing(pace)).not.toMatch(/-|−|NaN/);
        expect(wordGently(pace, kind)).not.toMatch(/-|−|NaN/);
      }),
    );
  });
});
