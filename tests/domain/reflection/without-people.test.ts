import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordReplaced } from '../../../shared/domain/reflection/replaced';
import {
  type WithheldFacts,
  withAbout,
  withhold,
  withoutPeople,
} from '../../../shared/domain/reflection/without-people';

type Person = WithheldFacts['people'][number];

function person(fullName: string, knownAs: string, more: Partial<Person> = {}): Person {
  return {
    ...{ id: fullName, fullName, knownAs },
    ...{ recordNumber: null, phone: null, address: null, dateOfBirth: null },
    ...more,
  };
}

const dorothy = person('Dorothy Hale', 'D.H.', {
  ...{ recordNumber: 'A221905', phone: '0121 496 0123', address: '12 Mill Lane, Eastgate' },
  dateOfBirth: '1941-03-18',
});
const people = [dorothy, person('Will Bridges', 'Vinyl'), person('Ted Firth', 'A.M.')];
const colleagues = [
  { name: 'Grace Whitlock', calledName: 'Grace' },
  { name: 'Shabnam Iqbal', calledName: 'Shab' },
];

function shown(text: string, aboutIds: readonly string[] = []): string {
  return withoutPeople(text, withAbout(withhold({ people, colleagues }), aboutIds)).text;
}

/** What is left of a text where the team talks with these and nobody else. */
function among(some: readonly Person[], text: string): string {
  return withoutPeople(text, withhold({ people: some, colleagues: [] })).text;
}

test.each(['Mary-Ann', '*', 'c2/nobody', '\\', '{', 'A-', '(J.K.)'])(
  'a label written %s breaks nothing',
  (knownAs) => {
    const odd = withhold({ people: [person('Ann Bell', knownAs)], colleagues });
    expect(withoutPeople(`We sat with ${knownAs} today.`, odd).text).toBe('We sat with somebody today.');
  },
);

describe('names', () => {
  it('of people become somebody, in full and by their first name alone', () => {
    expect(shown('I sat with Dorothy Hale. Dorothy said: Mrs Hale will do.')).toBe(
      'I sat with somebody. Somebody said: somebody will do.',
    );
    expect(shown('We rang Dorothy at noon.')).toBe('We rang somebody at noon.');
  });

  it('of colleagues become a colleague', () => {
    expect(shown('Grace Whitlock asked, and Grace listened.')).toBe(
      'A colleague asked, and a colleague listened.',
    );
  });

  it('of colleagues by their surname alone too, written large', () => {
    expect(shown('Ms Whitlock agreed, with Iqbal and GRACE.')).toBe(
      'A colleague agreed, with a colleague and a colleague.',
    );
    expect(shown('We whitlock nothing.')).toBe('We whitlock nothing.');
  });

  it('are seen through signs that are not seen, in any script', () => {
    const unseen = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u061c', '\u2063'];
    for (const sign of unseen) {
      expect(shown(`With Doro${sign}thy${sign} and Doro${sign}thy Ha${sign}le.`)).toBe(
        'With somebody and somebody.',
      );
      expect(shown(`D.${sign}H. at 12 Mill${sign} Lane, on 0121${sign} 496 0123`)).toBe(
        'Somebody at [a place], on [a number]',
      );
    }
    const sri = person('ශ්‍රී පෙරේරා', 'X.Y.');
    expect(among([sri], 'ශ්රී පෙරේරා, ශ්‍රී පෙරේරා')).toBe('Somebody, somebody');
    const ali = person('علی‌رضا احمدی', 'X.Y.');
    expect(among([ali], 'علیرضا احمدی; علی‌رضا; احمدی‌ها')).toBe('Somebody; somebody; somebody‌ها');
  });

  it('leave the joiners that scripts and pictures need', () => {
    const plain = 'می‌خواهم 👩‍👩‍👧 ශ්‍රී 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️‍🔥';
    expect(shown(plain)).toBe(plain);
    expect(shown(`Dorothy ${plain}`)).toBe(`Somebody ${plain}`);
  });

  it('are put together again where a line broke them', () => {
    expect(shown('We sat with Doro-\nthy Hale, and Whit-\nlock.')).toBe(
      'We sat with somebody, and a colleague.',
    );
    expect(shown('With doro-thy’s key and Vi- nyl, Doro\u00ad\nthy')).toBe(
      'With somebody’s key and somebody, somebody',
    );
    const plain = 'Their well-\nbeing is co-\nproduced, pre- and post-\nvisit; by-\nron.';
    expect(among([person('Ted Byron', 'X.Y.')], plain)).toBe(plain);
  });

  it('are found however they are joined', () => {
    const mary = person('Mary-Ann O’Brien', 'X.Y.');
    expect(among([mary], 'Maryann O Brien; Mary Ann O’Brien; Maryann; O Brien; Mrs OBrien')).toBe(
      'Somebody; somebody; somebody; somebody; somebody',
    );
    expect(among([person('Pat O Brien', 'X.Y.')], 'Pat O’Brien')).toBe('Somebody');
    expect(shown('Mail dorothyhale or @DorothyHale')).toBe('Mail somebody or @somebody');
  });

  it('that are everyday words stay words, unless their bearer is named or the session was about them', () => {
    expect(shown('Will it last? We build bridges.')).toBe('Will it last? We build bridges.');
    expect(shown('Will Bridges came. Will stayed.')).toBe('Somebody came. Somebody stayed.');
    expect(shown('Will stayed, and it will last.', ['Will Bridges'])).toBe(
      'Somebody stayed, and it will last.',
    );
    expect(shown('We ted the hay.')).toBe('We ted the hay.');
    expect(shown('With Ted, at last.')).toBe('With somebody, at last.');
  });
});

describe('labels', () => {
  it('become somebody, as they are written and never as the word they are', () => {
    expect(shown('With D.H. and Vinyl, playing vinyl.')).toBe('With somebody and somebody, playing vinyl.');
    expect(shown('I saw D.H. She was well. Later D.H')).toBe('I saw somebody. She was well. Later somebody');
  });

  it('of initials are found with their full stops, with spaces or with nothing between, in capitals', () => {
    expect(shown('With DH, D H, D. H. and d.h. at home; DH.')).toBe(
      'With somebody, somebody, somebody and somebody at home; somebody.',
    );
    expect(shown('dh, d h, Dhal, AHDH, 4DH and option d. h')).toBe(
      'dh, d h, Dhal, AHDH, 4DH and option d. h',
    );
    const robert = person('Robert Penn', 'RP');
    expect(among([robert], 'RP, R.P., R P, r.p. and a sharp warp')).toBe(
      'Somebody, somebody, somebody, somebody and a sharp warp',
    );
  });

  it('of initials that everybody writes for something else are found where they are written as labels', () => {
    const some = [person('Gail Penn', 'G.P.'), person('Olive Tan', 'OT')];
    expect(among(some, 'The GP, the G.P. and the OT')).toBe('The GP, the somebody and the somebody');
  });

  it('of initials leave the time of day alone', () => {
    expect(shown('At 9 AM, 9 a.m., 9 am')).toBe('At 9 AM, 9 a.m., 9 am');
    expect(shown('At 9 a.m. with A.M. at home')).toBe('At 9 a.m. with somebody at home');
  });
});

describe('numbers', () => {
  it('of a record, a telephone or a postcode become neutral words', () => {
    expect(shown('Record A221905, ring 0121 496 0123 or +44 7700 900123.')).toBe(
      'Record [a number], ring [a number] or [a number].',
    );
    expect(shown('NHS 943 476 5919, at 12 Mill Lane, WR1 2AB or wr12ab; d.hale@example.org')).toBe(
      'NHS [a number], at [a place], [a place] or [a place]; [a place]',
    );
  });

  it('of a house and its street become a place, in whatever line of the address they stand', () => {
    const some = [
      person('Ann Bell', 'X.Y.', { address: 'Flat 3, 27 Station Road, Wigan' }),
      person('Ben Cole', 'X.Z.', { address: 'The Willows\n4a Hope Street\nWigan' }),
      person('Cy Dunn', 'X.W.', { address: '12, Mill Lane, Wigan' }),
    ];
    expect(among(some, 'At 27 Station Road, flat 3; at 4A Hope Street, The Willows; at 12 Mill Lane.')).toBe(
      'At [a place], [a place]; at [a place], [a place]; at [a place].',
    );
    expect(among(some, 'In Wigan, on Station Road, flat.')).toBe('In Wigan, on Station Road, flat.');
  });

  it('of a birth become a date, and other days stay', () => {
    expect(shown('Born 18 March 1941; on 18/03/1941, 18.3.41, 1941-03-18, March 18th, 1941.')).toBe(
      'Born [a date]; on [a date], [a date], [a date], [a date].',
    );
    expect(shown('DOB: 1/2/1950. We met on 18 March 2026.')).toBe('DOB: [a date]. We met on 18 March 2026.');
  });

  it('of money, years, standards, sessions and conversations stay', () => {
    const plain =
      'In 2026 we spent £12,000 and £150000 on C2, 3rd review, 75 minutes, standard 4.5, Care Act 2014.';
    expect(shown(plain)).toBe(plain);
  });
});

it('says what was left out, and nothing where nothing was', () => {
  const { replaced } = withoutPeople('Dorothy Hale and Grace, A221905', withhold({ people, colleagues }));
  expect(wordReplaced(replaced)).toBe(
    'Two names and one number were left out, so that nobody can be recognised. The rest is as you wrote it.',
  );
  expect(wordReplaced(withoutPeople('We learned.', withhold({ people, colleagues })).replaced)).toBeNull();
});

const name = fc.stringMatching(/^[A-Z][bcdfgklmnprtvz][aeiou][bcdfgklmnprtvz]{1,2}[a-z]{0,5}$/);
const fullName = fc.array(name, { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' '));
const label = fc.oneof(
  fc
    .tuple(fc.constantFrom(...'BCDFGHJKLMNPRSTVW'), fc.constantFrom(...'BCDFGHJKLMNPRSTVW'))
    .map(([a, b]) => `${a}.${b}.`),
  name,
);
const anybody = fc.tuple(fullName, label).map(([full, known]) => person(full, known));
const filler = fc.constantFrom(
  'we',
  'then',
  'asked',
  '(',
  ')',
  ',',
  '.',
  '\n',
  '“',
  '”',
  '–',
  'and',
  'her key',
  '9',
);

test('no full name and no label survives, wherever it stands; and a second time nothing changes', () => {
  const scene = fc.array(anybody, { minLength: 1, maxLength: 5 }).chain((some) =>
    fc.record({
      some: fc.constant(some),
      said: fc.array(
        fc.oneof(
          filler,
          fc.constantFrom(
            ...some.flatMap(({ fullName: full, knownAs }) => [full, knownAs, full.toUpperCase()]),
          ),
        ),
        { maxLength: 20 },
      ),
    }),
  );
  fc.assert(
    fc.property(scene, ({ some, said }) => {
      const withheld = withhold({ people: some, colleagues: [] });
      const { text } = withoutPeople(said.join(' '), withheld);
      const there = ` ${text} `;
      for (const { fullName: full, knownAs } of some) {
        expect(there.toLowerCase()).not.toContain(full.toLowerCase());
        for (const known of [knownAs, full.split(' ')[0] ?? '']) {
          const alone = new RegExp(`[^\\p{L}]${known.replaceAll('.', '\\.')}[^\\p{L}]`, 'u');
          expect(there).not.toMatch(alone);
        }
      }
      expect(withoutPeople(text, withheld)).toEqual({
        text,
        replaced: { name: 0, number: 0, date: 0, place: 0 },
      });
    }),
    { numRuns: 400 },
  );
});

test('words in which nobody is named stay as they were written', () => {
  const plain = fc.array(
    fc.constantFrom('we', 'asked', 'what', 'matters', 'first', '–', '\n', '18 March 2026', 'C2'),
  );
  fc.assert(
    fc.property(plain, (said) => {
      expect(shown(said.join(' '))).toBe(said.join(' '));
    }),
  );
});
