import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import { sayStanding, standingOf } from '../../../shared/domain/reflection/learning-standing';
import { missingOf } from '../../../shared/domain/reflection/record-complete';
import { registrationYearOf } from '../../../shared/domain/reflection/registration-year';
import { aRecord } from './a-record';

const today = '2026-11-27';
const year = registrationYearOf(today);
const alone = { withPeer: false, peerWith: '' };
const other = { what: 'A day with the housing team', learned: 'Who decides about keys.' };

function said(...records: readonly LearningRecord[]): string {
  return sayStanding(standingOf(records, year), year, today);
}

describe('what counts', () => {
  it('is what is kept, not put away, and dated in the year', () => {
    const records = [
      aRecord(),
      aRecord({ ...other, state: 'draft' }),
      aRecord({ ...other, setAsideAt: '2026-03-19T10:00:00.000Z' }),
      aRecord({ ...other, on: '2025-11-30' }),
      aRecord({ ...other, on: '2026-12-01' }),
    ];
    expect(standingOf(records, year)).toEqual({
      ...{ kept: 1, different: 1, withPeer: 1 },
      missing: ['one more record'],
    });
  });

  it('is one where two records say the same, however they are spaced or cased', () => {
    const again = aRecord({ what: ' we thought about a plan  that kept being reviewed' });
    expect(standingOf([aRecord(), again], year)).toMatchObject({
      ...{ kept: 2, different: 1 },
      missing: ['one more record that says something else'],
    });
  });

  it('is two different records, one with a colleague', () => {
    expect(standingOf([aRecord(alone), aRecord({ ...other, ...alone })], year).missing).toEqual([
      'a colleague’s reflection in one of them',
    ]);
    expect(standingOf([aRecord(alone), aRecord(other)], year).missing).toEqual([]);
  });

  test('another record never takes anything away', () => {
    const record = fc
      .record({
        what: fc.constantFrom('a', 'b', 'c'),
        learned: fc.constantFrom('x', 'y'),
        withPeer: fc.boolean(),
        state: fc.constantFrom('draft' as const, 'kept' as const),
        on: fc.constantFrom('2025-11-30', '2025-12-01', '2026-11-30', '2026-12-01'),
      })
      .map((changes) => aRecord(changes));
    fc.assert(
      fc.property(fc.array(record), record, (some, more) => {
        const [before, after] = [standingOf(some, year), standingOf([...some, more], year)];
        expect(after.different).toBeGreaterThanOrEqual(before.different);
        expect(after.different).toBeLessThanOrEqual(after.kept);
        expect(after.missing.length).toBeLessThanOrEqual(before.missing.length);
        expect(after.missing.length === 0).toBe(after.different >= 2 && after.withPeer >= 1);
      }),
    );
  });
});

describe('in one sentence', () => {
  it('says what is there, what is missing, and until when', () => {
    expect(said()).toBe(
      'No record kept yet. Two are needed, one with a colleague’s reflection. Until 30 November, three days.',
    );
    expect(said(aRecord(alone))).toBe(
      'One of two records kept. It has no colleague’s reflection yet. Until 30 November, three days.',
    );
    expect(said(aRecord(alone), aRecord({ ...other, ...alone }))).toBe(
      'Two records kept. None has a colleague’s reflection yet. Until 30 November, three days.',
    );
    expect(said(aRecord(), aRecord())).toBe(
      'Two records kept, but they say the same. Until 30 November, three days.',
    );
    expect(said(aRecord(), aRecord(other))).toBe(
      'Two records kept, with a colleague’s reflection. The year is complete.',
    );
  });

  it('knows its last day, and a year that is over', () => {
    expect(sayStanding(standingOf([], year), year, '2026-11-30')).toContain('Today is its last day.');
    expect(sayStanding(standingOf([aRecord()], year), year, '2026-12-01')).toBe(
      'One of two records kept. The year is over.',
    );
    expect(sayStanding(standingOf([aRecord(alone)], year), year, '2027-12-01')).toBe(
      'One of two records kept. It has no colleague’s reflection. The year is over.',
    );
  });
});

describe('before a record is kept', () => {
  it('it says what is missing, in the order it is asked', () => {
    expect(missingOf(aRecord({ why: ' ', forPeople: '', peerWith: '' }), today)).toEqual([
      'why',
      'forPeople',
      'peerWith',
    ]);
  });

  it('with whom is only asked where there was somebody, and standards are not', () => {
    expect(missingOf(aRecord({ ...alone, standards: '[]' }), today)).toEqual([]);
  });

  it('its day must have come', () => {
    expect(missingOf(aRecord({ on: '2026-11-28' }), today)).toEqual(['day-to-come']);
  });
});
