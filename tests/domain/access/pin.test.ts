import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinProblem } from '../../../shared/domain/access/pin';
import { decideTry, triesLeft, waitAfter } from '../../../shared/domain/access/wrong-tries';

describe('a PIN', () => {
  test.each(['407', '7a', ''])('%j is too short', (pin) => expect(pinProblem(pin)).toBe('too-short'));
  test.each([
    ...['0000', '1234', '4321', '9876', '1111111', '1212', '123123', '2580', '123456789'],
    ...['qwer', 'QWERTY', 'Password', 'abcd', 'aaaa', 'abab'],
  ])('%j is one of the first anybody would try', (pin) => expect(pinProblem(pin)).toBe('too-common'));
  test.each(['4071', '83027', 'gr8t', 'Whistle', 'ماءء', '1985', '👩🏽‍🦽hat', '28041985'])(
    '%j will do',
    (pin) => expect(pinProblem(pin)).toBeNull(),
  );
  test('whatever is typed is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (pin) => void pinProblem(pin)));
  });
});

describe('wrong tries', () => {
  test('the fifth begins to wait, and each more waits twice as long, up to a quarter of an hour', () => {
    const waits = Array.from({ length: 12 }, (_, index) => waitAfter(index + 1));
    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
    expect([0, 4, 5, 9].map(triesLeft)).toEqual([5, 1, 0, 0]);
  });

  test('nothing is tried while there is a wait, to the second', () => {
    const tries = { wrongTries: 5, waitUntil: '2026-03-18T09:31:30.000Z' };
    expect(decideTry(tries, '2026-03-18T09:31:29.001Z')).toMatchObject({ refusal: { seconds: 1 } });
    expect(decideTry(tries, '2026-03-18T09:31:30.000Z')).toMatchObject({
      value: { wrongTries: 6, waitUntil: '2026-03-18T09:32:30.000Z' },
    });
  });
});
