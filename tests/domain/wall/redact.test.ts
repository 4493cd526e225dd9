import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nameBook, wallLabel } from '../../../shared/domain/wall/name-book';
import { formsOf, type NamedPerson, wordsOf } from '../../../shared/domain/wall/names';
import { redact } from '../../../shared/domain/wall/redact';

const dorothy = { id: 'dorothy', fullName: 'Dorothy Hale', knownAs: 'D.H.' };
const fern = { id: 'fern', fullName: 'Fern Abbott', knownAs: 'Fern' };
const members = [
  { name: 'Grace Whitlock', calledName: 'Grace' },
  { name: 'Tom Pritchard', calledName: 'Tom' },
];

function person(fullName: string, knownAs = 'X.Y.'): NamedPerson {
  return { id: fullName, fullName, knownAs };
}

/** What the wall shows of a text about Dorothy, or about whoever is given. */
function shown(text: string, about: NamedPerson = dorothy, others: readonly NamedPerson[] = [fern]): string {
  return redact(text, nameBook([about, ...others], members), [about.id]);
}

describe('of the person it is about', () => {
  it('the full name becomes the label, however it is turned or written', () => {
    expect(shown('Dorothy Hale is home.')).toBe('D.H. is home.');
    expect(shown('HALE, Dorothy: seen at two')).toBe('D.H.: seen at two');
    expect(shown('we saw dorothy  hale')).toBe('we saw D.H.');
  });

  it('so does the first name, and the surname with the title before it', () => {
    expect(shown('Dorothy was up twice, and steady both times.')).toBe(
      'D.H. was up twice, and steady both times.',
    );
    expect(shown('Mrs. Hale and Mrs Hale rang.')).toBe('D.H. and D.H. rang.');
  });

  it('everyone the huddle talks about loses their first name too, in words that are about nobody in particular', () => {
    const book = nameBook([dorothy, fern], members, [dorothy.id]);
    expect(redact('Ask Ken first, then Dorothy.', book)).toBe('Ask Ken first, then D.H.');
    expect(redact('A fern for the window.', book)).toBe('A fern for the window.');
    expect(redact('Dorothy next door has a key.', book, [fern.id])).toBe('Dorothy next door has a key.');
  });

  it('an owner’s ’s stays, also where its apostrophe was left out', () => {
    expect(shown("Dorothy’s key, Dorothy's bed, Dorothys door")).toBe("D.H.’s key, D.H.'s bed, D.H.’s door");
  });

  it('a label’s own full stop does not double the sentence’s', () => {
    expect(shown('We rang Dorothy. She is well…')).toBe('We rang D.H. She is well…');
  });

  it('names are found whatever their accents, apostrophes and hyphens', () => {
    expect(shown('Zoe O’Brien; zoë obrien; ZOË', person('Zoë O’Brien'))).toBe('X.Y.; X.Y.; X.Y.');
    expect(shown('Jean Smith-Jones, jean smith jones, Jones', person('Jean Smith-Jones'))).toBe(
      'X.Y., X.Y., Jones',
    );
    expect(shown('Jan van der Berg and Mr van der Berg', person('Jan van der Berg'))).toBe('X.Y. and X.Y.');
  });

  it('names are found through signs that are not seen; those that part words still do', () => {
    expect(shown('Doro\u00adthy Ha\u200dle, Doro\ufeffthy\u200e, Dorothy\u200bHale')).toBe(
      'D.H., D.H.\u200e, D.H.',
    );
    expect(
      shown(
        'Reza \u0639\u0644\u06cc\u200c\u0631\u0636\u0627',
        person('Reza \u0639\u0644\u06cc\u200c\u0631\u0636\u0627'),
      ),
    ).toBe('X.Y.');
  });

  it('names are found in scripts that write no spaces, and from right to left', () => {
    expect(shown('今天王伟来了', person('王伟', 'W.W.'))).toBe('今天W.W.来了');
    expect(shown('زارت فاطمة حسن اليوم', person('فاطمة حسن', 'F.H.'))).toBe('زارت F.H. اليوم');
  });

  it('a name inside another word is left alone', () => {
    expect(shown('An annual plan for Annette', person('Ann Long'))).toBe('An annual plan for Annette');
  });
});

describe('a name that is also a word', () => {
  it('is the word when it is written small, and the name when it is written large', () => {
    expect(shown('Will needs help. It will come before long.', person('Will Long'))).toBe(
      'X.Y. needs help. It will come before long.',
    );
  });

  it('is a month beside a day or a year', () => {
    expect(shown('May rang on 10 May, and in May 2026.', person('May King'))).toBe(
      'X.Y. rang on 10 May, and in May 2026.',
    );
  });
});

describe('of others', () => {
  it('a full name becomes their label, and from then on their first name too', () => {
    expect(shown('Fern Abbott sat with her. Fern will come again, Abbott said.')).toBe(
      'Fern sat with her. Fern will come again, Fern said.',
    );
    expect(shown('Peter Maddox and Peter', dorothy, [person('Peter Maddox', 'Marlow')])).toBe(
      'Marlow and Marlow',
    );
  });

  it('a first name alone is nobody’s, because half the town is called so', () => {
    expect(shown('Peter next door has a key.', dorothy, [person('Peter Maddox', 'Marlow')])).toBe(
      'Peter next door has a key.',
    );
  });
});

describe('of the members', () => {
  it('names stay, also where somebody we talk with has the same first name', () => {
    expect(shown('Grace rings Grace Okafor', person('Grace Okafor', 'G.O.'))).toBe('Grace rings G.O.');
    expect(shown('Grace Whitlock visits.', person('Peter Whitlock', 'P.W.'))).toBe('Grace Whitlock visits.');
  });
});

describe('a label', () => {
  it('is the known-as, and initials where that would name somebody else', () => {
    const given = person('Rose Bell', 'Fern Abbott');
    expect(wallLabel(given, nameBook([given, fern], []))).toBe('R.B.');
    expect(wallLabel(fern, nameBook([given, fern], []))).toBe('Fern');
  });
});

test('names that are no names do no harm', () => {
  for (const odd of [
    "'); drop table",
    '<img onerror=x>',
    '🙂 🙂',
    'J. R. Smith',
    'Bo! Lee',
    '(Ann) Lee',
    '.',
    '-',
    '',
  ]) {
    const book = nameBook([person(odd), dorothy], members);
    expect(redact('A plain sentence. With a stop - and a dash.', book, [odd])).toBe(
      'A plain sentence. With a stop - and a dash.',
    );
    if (odd.length > 3) expect(redact(`about ${odd} today`, book, [odd])).not.toContain(odd);
  }
});

const given = fc.constantFrom(
  'Ann',
  'Dorothy',
  'Zoë',
  'Will',
  'May',
  'Grace',
  'Jean-Luc',
  'Ōba',
  '伟',
  'محمد',
  'Mary Jane',
  'O’Neil',
  'X',
);
const family = fc.constantFrom(
  'Hale',
  'Lee',
  'O’Brien',
  'van der Berg',
  'Smith-Jones',
  'Long',
  'Whitlock',
  'Ng',
  '王',
  'حسن',
  'de Souza',
  'Ann',
);
const label = fc.oneof(
  fc.constantFrom('Heron', 'Marlow', 'D.H.', 'Ann', 'Lee', 'Fern'),
  fc.tuple(given, family).map((parts) => parts.join(' ')),
);
const people = fc.array(
  fc.record({ fullName: fc.tuple(given, family).map((parts) => parts.join(' ')), knownAs: label }),
  { minLength: 1, maxLength: 8 },
);
const filler = fc.constantFrom(
  ' ',
  '. ',
  ', ',
  ' and ',
  '’s ',
  ' (',
  ')',
  '\n',
  ' rang ',
  '…',
  '-',
  'will ',
  '10 ',
);
const ways = [
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.toLowerCase(),
  (name: string) => name.replace(/\s+/g, '  '),
  (name: string) => name.split(' ').toReversed().join(', '),
  (name: string) => name.split(' ')[0] ?? '',
];

/** Whether somebody reading would find the whole name: its words, one after another, with nothing but spaces between. */
function reads(text: string, fullName: string): boolean {
  const words = wordsOf(text);
  const name = formsOf(fullName).whole[0] ?? [];
  return words.some((_, at) =>
    name.every((part, index) => {
      const gap = index === 0 ? '' : text.slice(words[at + index - 1]?.end, words[at + index]?.start);
      return words[at + index]?.folded === part && gap.trim() === '';
    }),
  );
}

test('no full name of the team’s people ever comes through', () => {
  fc.assert(
    fc.property(
      people,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: ways.length - 1 }), filler), { maxLength: 12 }),
      fc.boolean(),
      (named, pieces, withAbout) => {
        const all = named.map((one, index) => ({ ...one, id: `p${index}` }));
        const text = pieces
          .map(([who, way, rest]) => (ways[way]?.(all[who % all.length]?.fullName ?? '') ?? '') + rest)
          .join('');
        const result = redact(text, nameBook(all, members), withAbout ? ['p0'] : []);
        expect(all.filter(({ fullName }) => reads(result, fullName)).map(({ fullName }) => fullName)).toEqual(
          [],
        );
      },
    ),
    { numRuns: 1500 },
  );
});
