import { expect, test } from 'vitest';
import { asTyped, checkPassphrase } from '../../../shared/domain/keys/passphrase';

test.each(['kettle orchard violin', 'Ein Fahrrad im Regen', 'glas-y-dorlan-42', '蓝色雨伞在厨房里面等着我'])(
  '%s is a passphrase',
  (words) => {
    expect(checkPassphrase(words)).toEqual({ ok: true, value: asTyped(words) });
  },
);

test('one that is short is told how long it is', () => {
  expect(checkPassphrase('three words')).toEqual({
    ok: false,
    refusal: { kind: 'passphrase-short', signs: 11, least: 12 },
  });
});

test.each([
  'aaaaaaaaaaaaaaaa',
  'abababababab',
  'Password1234',
  'passphrase 2026',
  'Golden Thread 1',
  '123456789012',
  'qwertyuiopas',
  'abcdefghijklm',
])('%s might be guessed by anybody', (words) => {
  expect(checkPassphrase(words)).toEqual({ ok: false, refusal: { kind: 'passphrase-plain' } });
});

test('letters that a keyboard puts together in another way are the same words', () => {
  expect(asTyped('caf\u0065\u0301 au bord du lac')).toBe(asTyped('caf\u00e9 au bord du lac'));
});
