import { expect, test } from 'vitest';
import { name, optionalName, words } from '../../shared/contract/fields';

test('what a paste leaves inside words is not kept, and a soft hyphen at a line’s end is the hyphen it was', () => {
  const pasted = '\uFEFFDoro\u00ADthy Ha\u200Ble\u2060';
  for (const field of [name, optionalName, words]) expect(field.parse(pasted)).toBe('Dorothy Hale');
  expect(words.parse('well\u00AD\nbeing, a\u00AD \r\nb')).toBe('well-\nbeing, a- \r\nb');
  expect(name.safeParse('\u200B').success).toBe(false);
});

test('the joiners that scripts and pictures need are kept', () => {
  const plain = 'می‌خواهم 👩‍👩‍👧 ශ්‍රී ❤️‍🔥';
  expect(words.parse(plain)).toBe(plain);
});
