import { escaped } from '../text';

/** Who people are to one another. */
const related = [
  ...['daughter-in-law', 'son-in-law', 'sister-in-law', 'brother-in-law', 'mother-in-law', 'father-in-law'],
  ...['granddaughter', 'grandson', 'grandchild', 'grandmother', 'grandfather', 'stepson', 'stepdaughter'],
  ...['daughter', 'son', 'sister', 'brother', 'wife', 'husband', 'partner', 'mother', 'father', 'mum', 'dad'],
  ...['aunt', 'uncle', 'niece', 'nephew', 'cousin', 'carer', 'neighbour', 'friend', 'landlord', 'landlady'],
  ...['boyfriend', 'girlfriend', 'ex-wife', 'ex-husband', 'twin', 'godson', 'goddaughter', 'gran', 'nan'],
].join('|');
const whose = 'his|her|their|my|our|your|a|the|an old|a younger|an older';
const name = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const named = `(?<name>${name}(?:\\s+${name})?)`;

/** `Ngozi, his daughter,` */
const nameFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])${named},\\s+(?:(?<det>${whose})\\s+)?(?<rel>${related})(?!\\p{L}),?`,
  'gu',
);
/** `her daughter Ngozi`, `her daughter, Ngozi,` */
const relationFirst = new RegExp(
  `(?<!\\p{L})(?:(?<det>${whose}|His|Her|Their|My|Our|A|The)\\s+)?(?<rel>${related})(?:\\s+|,\\s+)${named}(?<!['’]s)`,
  'gu',
);
const professions: Readonly<Record<string, string>> = {
  dr: 'the doctor',
  doctor: 'the doctor',
  nurse: 'the nurse',
  matron: 'the nurse',
  pc: 'a police officer',
  rev: 'a minister',
  father: 'a priest',
  imam: 'an imam',
  councillor: 'a councillor',
  cllr: 'a councillor',
};
const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<title>Mr|Mrs|Ms|Miss|Mx|Sir|Dr|Doctor|Nurse|Matron|PC|Rev|Father|Imam|Councillor|Cllr)\\.?\\s+${name}(?:\\s+${name})?(?<!['’]s)(?<near>\\s+(?:from\\s+)?(?:next door|from number \\d+\\p{L}?|at number \\d+\\p{L}?|upstairs|downstairs|over the road|across the road))?`,
  'gu',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Who bears which name, as it was said anywhere in what is told: `Ngozi` is a daughter. */
export type Relations = ReadonlyMap<string, string>;

export function relationsIn(texts: readonly string[]): Relations {
  const said = texts.flatMap((text) => [nameFirst, relationFirst].flatMap((one) => [...text.matchAll(one)]));
  const named = said.flatMap(({ groups }): readonly (readonly [string, string])[] => {
    const { name: words = '', rel = '' } = groups ?? {};
    return [words, words.split(/\s+/)[0] ?? words].map((each) => [each, rel]);
  });
  // Who somebody was said to be first stands.
  return new Map(named.toReversed());
}

function capital(text: string, offset: number, words: string): string {
  const begins = offset === 0 || /(?:[.!?…]["”’)]?\s+|\n\s*|“)$/u.test(text.slice(0, offset));
  return begins ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

/**
 * A text in which others are who they are to the person, and have no name.
 * @param own The words are the person's own: theirs are `my daughter`, not `their daughter`.
 */
export function withoutOthers(text: string, relations: Relations, own: boolean): string {
  const plain = text
    .replace(titled, (_, ...rest) => {
      const { title = '', near }: Groups = rest.at(-1);
      const who = professions[title.toLowerCase()] ?? (near === undefined ? 'somebody' : 'a neighbour');
      return capital(text, Number(rest.at(-3)), who);
    })
    .replace(nameFirst, (_, ...rest) => {
      const { det, rel = '' }: Groups = rest.at(-1);
      return `${det ?? (own ? 'my' : 'their')} ${rel}`;
    })
    .replace(relationFirst, (_, ...rest) => {
      const { det, rel = '' }: Groups = rest.at(-1);
      return `${det ?? (own ? 'my' : 'their')} ${rel}`;
    });
  const longestFirst = [...relations].toSorted(([a], [b]) => b.length - a.length);
  return longestFirst.reduce(
    (rest, [who, relation]) =>
      rest.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${escaped(who)}(?![\\p{L}\\p{N}])`, 'gu'),
        (_, at: number) => capital(rest, at, `${own ? 'my' : 'their'} ${relation}`),
      ),
    plain,
  );
}
