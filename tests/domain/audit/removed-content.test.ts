import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPositions, sayPositions } from '../../../shared/domain/audit/removed-content';

test('places are few words', () => {
  expect(sayPositions([12, 3, 4, 5, 9, 4])).toBe('3-5 9 12');
});

test('places that are said are read again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (positions) => {
      expect(readPositions(sayPositions(positions), 60)).toEqual(positions.toSorted((a, b) => a - b));
    }),
  );
});

test('what is no place names none, and none past the end', () => {
  expect(readPositions('x 3-', 9)).toEqual([]);
  expect(readPositions('8-999999999999', 9)).toEqual([8, 9]);
  expect(readPositions('', 9)).toEqual([]);
});
