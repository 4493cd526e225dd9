import { expect, test } from 'vitest';
import { isCopyDue } from '../../../shared/domain/backups/due';
import { copiesTroubles } from '../../../shared/domain/backups/standing';
import { sayCopiesTrouble, sayHolds, sayLost } from '../../../shared/domain/backups/words';

const now = '2026-03-18T09:31:00.000Z';

test('a copy is due a quarter of an hour after the last one, where something has changed', () => {
  expect(isCopyDue({ changedAt: null, lastAt: null, now })).toBe(false);
  expect(isCopyDue({ changedAt: now, lastAt: null, now })).toBe(false);
  expect(isCopyDue({ changedAt: '2026-03-18T09:16:00.000Z', lastAt: null, now })).toBe(true);
  expect(isCopyDue({ changedAt: '2026-03-18T09:30:00.000Z', lastAt: '2026-03-18T09:16:00.000Z', now })).toBe(
    true,
  );
  expect(isCopyDue({ changedAt: '2026-03-18T09:30:00.000Z', lastAt: '2026-03-18T09:17:00.000Z', now })).toBe(
    false,
  );
});

test('a clock that was set back puts no copy off', () => {
  expect(isCopyDue({ changedAt: now, lastAt: '2026-03-20T09:00:00.000Z', now })).toBe(true);
});

test('nothing is told while all is well, nor of a drive that went home for the weekend', () => {
  const today = '2026-03-18';
  expect(copiesTroubles({ today, uncopiedSince: null, secondAwaySince: null })).toEqual([]);
  expect(
    copiesTroubles({
      today,
      uncopiedSince: '2026-03-17T16:00:00.000Z',
      secondAwaySince: '2026-03-13T17:00:00.000Z',
    }),
  ).toEqual([]);
});

test('two days without a good copy, and a second place away for a week, are told in words', () => {
  const troubles = copiesTroubles({
    today: '2026-03-18',
    uncopiedSince: '2026-03-15T10:00:00.000Z',
    secondAwaySince: '2026-03-11T10:00:00.000Z',
  });
  expect(troubles.map(sayCopiesTrouble)).toEqual([
    'For three days nothing we wrote has been copied.',
    'The second place for copies has been away for seven days.',
  ]);
});

test('what a copy holds is said in one sentence', () => {
  expect(
    sayHolds({ people: 1, openPlans: 3, lastHuddleOn: '2026-03-17', lastChangeAt: null }, '2026-03-18'),
  ).toBe('One person, three open C2 plans, last huddle yesterday.');
  expect(sayHolds({ people: 71, openPlans: 0, lastHuddleOn: null, lastChangeAt: null }, '2026-03-18')).toBe(
    '71 people, no open C2 plans, no huddle yet.',
  );
});

test('what could not be read is told by what it is, and where nobody can count it, so', () => {
  expect(
    sayLost([
      { table: 'people', saved: 71, lost: 0 },
      { table: 'c2_contacts', saved: 1200, lost: 12 },
      { table: 'gaps', saved: 3, lost: null },
    ]),
  ).toEqual(['12 contacts of 1,212', 'Some gaps; nobody can say how many. 3 gaps could be read.']);
});
