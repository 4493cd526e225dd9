import { expect, test } from 'vitest';
import { inContactWeeks, wholeWeeks } from '../../../shared/domain/measures/in-contact';

const plan = { openedOn: '2026-02-25', endedOn: null, contactRhythmDays: 2 };

test('weeks are whole ones before today, oldest first', () => {
  expect(wholeWeeks('2026-03-18', 2)).toEqual(['2026-03-02', '2026-03-09']);
});

test('a plan counts in each week it was open on Sunday night, in contact while the last was within its rhythm', () => {
  const contacts = [
    { on: '2026-02-28', how: 'visited' as const },
    { on: '2026-03-05', how: 'rang' as const },
    { on: '2026-03-15', how: 'no-answer' as const },
  ];
  const weeks = inContactWeeks([{ plan, contacts, reopenings: [] }], wholeWeeks('2026-03-18', 4));
  expect(weeks).toEqual([
    { week: '2026-02-23', open: 1, inContact: 1 },
    { week: '2026-03-02', open: 1, inContact: 0 },
    { week: '2026-03-09', open: 1, inContact: 0 },
  ]);
});

test('an ended plan does not count after it ended, nor while it was ended before it was reopened', () => {
  const ended = { ...plan, endedOn: '2026-03-08' };
  expect(
    inContactWeeks([{ plan: ended, contacts: [], reopenings: [] }], wholeWeeks('2026-03-18', 3)).map(
      (week) => week.open,
    ),
  ).toEqual([1, 0, 0]);
  const reopenings = [{ endedOn: '2026-02-27', reopenedOn: '2026-03-04' }];
  const reopened = inContactWeeks([{ plan, contacts: [], reopenings }], wholeWeeks('2026-03-18', 3));
  expect(reopened.map((week) => week.open)).toEqual([1, 1]);
});

test('a team without a plan yet has no weeks', () => {
  expect(inContactWeeks([], wholeWeeks('2026-03-18', 8))).toEqual([]);
});
