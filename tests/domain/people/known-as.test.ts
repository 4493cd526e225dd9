import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliases } from '../../../shared/domain/people/aliases';
import {
  decideKnownAs,
  initialsOf,
  revealsPerson,
  sameLabel,
  suggestKnownAs,
} from '../../../shared/domain/people/known-as';

describe('a label for the wall', () => {
  it.each([
    ['Dorothy Hale', 'Dorothy Hale'],
    ['DOROTHY HALE', 'Dorothy Hale'],
    ['Hale', 'Dorothy Hale'],
    ['D. Hale', 'Dorothy Hale'],
    ['dhale', 'Dorothy Hale'],
    ['Hale, Dorothy', 'Dorothy Hale'],
    ['Odonnell', 'Mary O’Donnell'],
    ['J. Smith', 'Jo Smith-Jones'],
    ['Zoe Müller', 'Zoë Mueller-Müller'],
    ['D. Ng', 'Donna Ng'],
    ['Cher', 'Cher'],
    ['王小明', '王小明'],
    ['👵', '👵'],
  ])('that says %s gives %s away', (knownAs, fullName) => {
    expect(revealsPerson(knownAs, fullName)).toBe(true);
  });

  it.each([
    ['D.H.', 'Dorothy Hale'],
    ['Dorothy', 'Dorothy Hale'],
    ['Dorothy', 'Hale, Dorothy'],
    ['Heron', 'Harold Brace'],
    ['Dun', 'Colin Dunmore'],
    ['Wang', 'Xi Li'],
    ['Silence', 'Donna Ng'],
    ['👵', 'Dorothy Hale'],
  ])('that says %s does not give %s away', (knownAs, fullName) => {
    expect(revealsPerson(knownAs, fullName)).toBe(false);
  });

  it('is one person’s: spelt otherwise it is still the same', () => {
    expect(sameLabel('D.H.', 'd h')).toBe(true);
    expect(sameLabel('D.H.', 'D.H. 2')).toBe(false);
    expect(sameLabel('👵', '👴')).toBe(false);
    expect(decideKnownAs('DH', 'Dora Hill', ['D.H.'])).toEqual({
      ok: false,
      refusal: { kind: 'known-as-taken', knownAs: 'DH' },
    });
  });
});

describe('initials', () => {
  it.each([
    ['Dorothy Hale', 'D.H.'],
    ['mary o’donnell', 'M.O’D.'],
    ["Siobhan O'Shea", 'S.O’S.'],
    ['Ana Maria Lopez Garcia', 'A.M.G.'],
    ['محمد علي', 'م.ع.'],
    ['<img onerror> x', 'I.O.X.'],
    ['👩🏽‍⚕️', ''],
    ['', ''],
  ])('of %s are %s', (fullName, initials) => {
    expect(initialsOf(fullName)).toBe(initials);
  });
});

describe('a suggested label', () => {
  it('is the initials while they are free', () => {
    expect(suggestKnownAs('Dorothy Hale', ['S.A.'])).toBe('D.H.');
  });

  it('is a bird or a tree when somebody has those initials', () => {
    expect(aliases).toContain(suggestKnownAs('Dorothy Hale', ['D.H.']));
  });

  it('is the same each time', () => {
    expect(suggestKnownAs('Dorothy Hale', ['D.H.'])).toBe(suggestKnownAs('Dorothy Hale', ['D.H.']));
  });

  it('is numbered once everything is taken', () => {
    expect(suggestKnownAs('Dorothy Hale', ['D.H.', ...aliases])).toBe('D.H. 2');
  });

  const names = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('Dorothy', 'Hale', 'O’Dea', 'Ng', 'Heron', 'a', 'B', '-', ',', '李'), {
        maxLength: 5,
      })
      .map((parts) => parts.join(' ')),
  );

  it('never reveals, and is never somebody else’s, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 60 }), (fullNames) => {
        const taken: string[] = [];
        for (const fullName of fullNames) {
          const label = suggestKnownAs(fullName, taken);
          expect(decideKnownAs(label, fullName, taken)).toEqual({ ok: true, value: label });
          taken.push(label);
        }
      }),
    );
  });
});
