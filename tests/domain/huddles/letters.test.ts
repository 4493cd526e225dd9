import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersFor } from '../../../shared/domain/huddles/letters';

describe('letters in the room', () => {
  it('are first letters where they can be', () => {
    expect(lettersFor(['Grace', 'Marcus', 'Amara', 'Tom'])).toEqual(['G', 'M', 'A', 'T']);
  });

  it('are another of the name’s own where two begin alike', () => {
    expect(lettersFor(['Grace', 'Gita', 'Raj'])).toEqual(['G', 'I', 'R']);
  });

  it('are never those that blank the wall or open a note', () => {
    expect(lettersFor(['Ben', 'Nadia'])).toEqual(['E', 'A']);
  });

  it('are plain letters for names that are written otherwise', () => {
    expect(lettersFor(['Élodie', 'Øyvind', 'فاطمة'])).toEqual(['E', 'Y', 'A']);
  });

  it('are all different, one for each member while there are letters left', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), (names) => {
        const letters = lettersFor(names);
        const given = letters.filter((letter) => letter !== '');
        expect(letters).toHaveLength(names.length);
        expect(new Set(given).size).toBe(given.length);
        expect(given).toHaveLength(Math.min(names.length, 24));
        expect(given.every((letter) => /^[AC-MO-Z]$/.test(letter))).toBe(true);
      }),
    );
  });
});
