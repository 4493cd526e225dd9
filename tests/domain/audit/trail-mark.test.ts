import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMark, readMark, sayMark, wordCompared } from '../../../shared/domain/audit/trail-mark';

const hash = '9f3a21c044d10b7e8812aa00bb11cc22dd33ee44ff5566778899aabbccddeeff';

test('a mark is the place and the beginning of the hash', () => {
  expect(sayMark({ position: 1234, hash })).toBe('1,234 · 9F3A 21C0 44D1 0B7E 8812');
});

test('a mark that is said is read again, whatever it is', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), hex, (position, its) => {
      expect(readMark(sayMark({ position, hash: its }))).toEqual({ position, begins: its.slice(0, 20) });
    }),
  );
});

test.each(['1234 9f3a21c044d10b7e8812', ' 1234 - 9F3A 21C0 44D1 0B7E 8812 ', '1,234: 9F3A21C044D10B7E8812'])(
  '%s is read, however it was written down',
  (typed) => {
    expect(readMark(typed)).toEqual({ position: 1234, begins: '9f3a21c044d10b7e8812' });
  },
);

test.each([
  '',
  '1234',
  '9F3A 21C0',
  '1,234 · 9F3A 21C0 44D1 0B7E',
  '0 · 9F3A 21C0 44D1 0B7E 8812',
  '1,234 · 9F3A 21C0 44D1 0B7E 881X',
])('%j is no mark', (typed) => {
  expect(readMark(typed)).toBeNull();
});

test('a record still goes through a mark, is another there, or ends before it', () => {
  const noted = { position: 1234, begins: '9f3a21c044d10b7e8812' };
  expect(compareMark(noted, { position: 1234, hash }, 1300)).toEqual({ kind: 'same', position: 1234 });
  expect(compareMark(noted, { position: 1234, hash: 'ff' }, 1300)).toEqual({
    kind: 'another',
    position: 1234,
  });
  expect(compareMark(noted, null, 1200)).toEqual({ kind: 'past-the-end', position: 1234, last: 1200 });
});

test('what comparing came to is said, with what to do next', () => {
  expect(wordCompared({ kind: 'same', position: 1234 })).toMatch(/^The same\. Up to change 1,234/);
  expect(wordCompared({ kind: 'another', position: 1234 })).toMatch(/^Another\..*Tell whoever/);
  expect(wordCompared({ kind: 'past-the-end', position: 1234, last: 1200 })).toContain(
    'ends at change 1,200',
  );
});
