import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecoveryKey, writeRecoveryKey } from '../../../shared/domain/keys/recovery-key';

const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
const written = bytes.map(writeRecoveryKey);

test('what is written is read again', () => {
  fc.assert(
    fc.property(bytes, (key) => {
      expect(readRecoveryKey(writeRecoveryKey(key))).toEqual({ ok: true, value: key });
    }),
  );
});

test('it is eight groups of five, without signs that look like others', () => {
  fc.assert(
    fc.property(written, (key) => {
      expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
    }),
  );
});

test('small letters, spaces and signs that look alike are as good', () => {
  const key = writeRecoveryKey(Uint8Array.from({ length: 20 }, () => 0));
  expect(key.slice(0, 5)).toBe('00000');
  expect(readRecoveryKey(` ${key.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o')} `).ok).toBe(true);
});

test('one wrong sign is found, and in which group', () => {
  fc.assert(
    fc.property(written, fc.nat(7), fc.nat(4), fc.nat(30), (key, group, at, other) => {
      const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const place = group * 6 + at;
      const wrong = signs[(signs.indexOf(key[place] ?? '') + 1 + other) % 32] ?? '';
      expect(readRecoveryKey(key.slice(0, place) + wrong + key.slice(place + 1))).toEqual({
        ok: false,
        refusal: { kind: 'recovery-key-slip', groups: [group + 1] },
      });
    }),
  );
});

test('two signs of a group that changed places are found, and two groups that did', () => {
  fc.assert(
    fc.property(written, fc.nat(7), fc.nat(3), (key, group, at) => {
      const place = group * 6 + at;
      const [one = '', two = ''] = key.slice(place, place + 2);
      fc.pre(one !== two);
      expect(readRecoveryKey(key.slice(0, place) + two + one + key.slice(place + 2)).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(written, fc.nat(7), fc.nat(7), (key, one, two) => {
      const groups = key.split('-');
      fc.pre(one !== two);
      const swapped = groups.map((group, at) =>
        at === one ? groups[two] : at === two ? groups[one] : group,
      );
      expect(readRecoveryKey(swapped.join('-')).ok).toBe(false);
    }),
  );
});

test('one that is cut short says how many signs are there', () => {
  expect(readRecoveryKey('ABCDE-FGHJK')).toEqual({
    ok: false,
    refusal: { kind: 'recovery-key-length', signs: 10, of: 40 },
  });
});

test('nothing that somebody may type is a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(readRecoveryKey(typed).ok).toBe(false);
    }),
  );
});
