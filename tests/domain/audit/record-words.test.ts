import { describe, expect, test } from 'vitest';
import type { Misfit } from '../../../shared/domain/audit/check-trail';
import { type RecordFound, wordVerdict } from '../../../shared/domain/audit/record-words';

const today = '2026-03-18';
const whole: RecordFound = {
  ...{ misfit: null, entries: 1234, since: '2025-09-03T08:00:00.000Z', linkedAt: null, broughtBackAt: null },
  ...{ removed: 0, mismatches: [] },
};
const misfit = (changes: Partial<Misfit>): RecordFound => ({
  ...whole,
  entries: 1229,
  misfit: { kind: 'changed', position: 1230, entryId: 'e', at: '2026-03-11T10:15:00.000Z', ...changes },
});

test('a record that is whole says since when, and no more', () => {
  expect(wordVerdict(whole, today)).toEqual({
    soft: 'Nothing is missing or altered.',
    said: 'Our record is whole since 3\u00a0September\u00a02025.',
    more: [],
  });
});

test('one that was linked later is whole since that day, and says what cannot be known', () => {
  const { said, more } = wordVerdict({ ...whole, linkedAt: '2026-03-02T08:00:00.000Z' }, today);
  expect(said).toBe('Our record is whole since 2\u00a0March.');
  expect(more[0]).toContain('nobody can tell');
});

test('what came from a file, and what was removed, is said', () => {
  const { more } = wordVerdict({ ...whole, broughtBackAt: '2026-03-17T08:00:00.000Z', removed: 1 }, today);
  expect(more[0]).toContain('came in from a file yesterday');
  expect(more[1]).toContain('Of one change, what it told');
});

test('a record without a change says how it begins', () => {
  expect(wordVerdict({ ...whole, since: null, entries: 0 }, today).said).toContain('begins');
});

describe('the first place that does not fit is named, with its day, what is safe and what to do', () => {
  test.each([
    ['changed', 'Change 1,230 is not as it was written.'],
    ['content-changed', 'What change 1,230 tells is not what was written.'],
    ['missing', 'Change 1,230 is missing.'],
    ['added', 'Change 1,230 was put in.'],
    ['out-of-order', 'Change 1,230 stands in another’s place.'],
  ] as const)('%s', (kind, said) => {
    const words = wordVerdict(misfit({ kind }), today);
    expect(words.said).toBe(said);
    expect(words.more[0]).toBe(
      'The 1,229 changes before it stand as written; what comes after could not be looked at. The change bears Wednesday 11 March, 10:15.',
    );
    expect(words.more).toHaveLength(3);
  });

  test('one that was never linked has no place', () => {
    const { said, more } = wordVerdict(misfit({ kind: 'added', position: null, at: null }), today);
    expect([said, more[0]]).toEqual([
      'A change was put in.',
      'All 1,229 changes that were linked stand as they were written.',
    ]);
  });

  test('the very first has nothing before it', () => {
    const { more } = wordVerdict({ ...misfit({ position: 1 }), entries: 0 }, today);
    expect(more[0]).toContain('What comes after it could not be looked at.');
  });
});

test('rows that are not as many as the changes tell are counted', () => {
  const { said, more } = wordVerdict(
    { ...whole, mismatches: [{ table: 'c2_plans', rows: 12, byTrail: 13 }] },
    today,
  );
  expect(said).toContain('not all there');
  expect(more[0]).toBe('A C2 plan: 12 there, 13 by the changes');
});
