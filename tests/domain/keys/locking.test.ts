import { expect, test } from 'vitest';
import { isQuietEnough } from '../../../shared/domain/keys/locking';

test('it locks once nobody has touched the computer for as long as the team said', () => {
  expect(isQuietEnough(599, 10, false)).toBe(false);
  expect(isQuietEnough(600, 10, false)).toBe(true);
});

test('while the room looks at the wall it waits for at least three quarters of an hour', () => {
  expect(isQuietEnough(600, 10, true)).toBe(false);
  expect(isQuietEnough(45 * 60, 10, true)).toBe(true);
  expect(isQuietEnough(45 * 60, 60, true)).toBe(false);
});
