import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idsAfter, newId } from '../../electron/store/new-id';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('an id sorts by the moment it was made', () => {
  const earlier = newId(Date.parse('2026-03-18T09:31:00.000Z'));
  const later = newId(Date.parse('2026-03-18T09:31:00.001Z'));
  expect(earlier).toMatch(shape);
  expect(earlier < later).toBe(true);
});

test('each id sorts after the one before, and after the last of another day, wherever the clock goes', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 2 ** 42 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 42 }), moments, (before, clock) => {
      const last = newId(before);
      const ids = [last, ...clock.map(idsAfter(last))];
      expect(ids.every((id) => shape.test(id))).toBe(true);
      expect([...ids].sort()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('ten thousand ids of one moment still sort as they were made', () => {
  const next = idsAfter(null);
  const ids = Array.from({ length: 10_000 }, () => next(1_770_000_000_000));
  expect([...ids].sort()).toEqual(ids);
});
