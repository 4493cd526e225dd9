import type { LocalDate } from '../dates';
import { monthNames } from '../say-dates';
import { type KnownTexts, knownTexts, replaceKnown } from './known-texts';
import { nothingReplaced, type Replaced, standIn } from './replaced';

/** What is known of the team's people besides their names, ready to be found in a text. */
export interface KnownNumbers {
  readonly texts: KnownTexts<'number' | 'place'>;
  readonly births: ReadonlySet<LocalDate>;
}

export interface Numbered {
  readonly recordNumber: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly dateOfBirth: LocalDate | null;
}

/** The number of a house in a line of its own goes with its street: `12, Mill Lane`. */
const numberAlone = /(^|[,;\n])\s*(\d+\p{L}?)\s*[,;\n]+\s*/gu;

/**
 * An address is known by its first line, `The Willows`, and by every other with a figure and a word: `27 Station Road`.
 * One word alone may be a village many speak of.
 */
function linesOf(address: string | null): readonly string[] {
  const lines = (address ?? '').replace(numberAlone, '$1$2 ').split(/[,;\n]/);
  return lines
    .map((line) => line.trim())
    .filter((line, at) => (at === 0 ? /[\s\d]/ : /\d.*\p{L}{2}|\p{L}{2}.*\d/u).test(line));
}

export function knownNumbers(people: readonly Numbered[]): KnownNumbers {
  return {
    texts: knownTexts(
      people.flatMap(({ recordNumber, phone, address }) => [
        [recordNumber, 'number'] as const,
        [phone, 'number'] as const,
        ...linesOf(address).map((line) => [line, 'place'] as const),
      ]),
    ),
    births: new Set(people.flatMap(({ dateOfBirth }) => (dateOfBirth === null ? [] : [dateOfBirth]))),
  };
}

const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Telephones, NHS and National Insurance numbers, and whatever has five figures or more and is no sum of money. */
const anyNumber = [
  /(?<![\p{L}\p{N}])\+?(?:44|0)(?:[\s().-]{0,2}\d){9,11}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}£])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\s?(?:\d{2}\s?){3}[A-D](?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}£,.])[A-Z]{0,3}[-/]?\d{5,}(?![\p{L}\p{N}])/giu,
] as const;
/** Written small, `c2 3rd` must not be taken for one. */
const postcodes = [
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d(?!st|nd|rd|th)[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/giu,
] as const;

const month = `(?:${monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\.?`;
const dates = new RegExp(
  [
    '(?<lead>(?:\\bborn(?:\\s+on)?|\\bdate of birth(?:\\s+(?:is|was))?|\\bd\\.?o\\.?b\\.?)[\\s:]*)?(?<![\\p{L}\\p{N}])(?:',
    '(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})',
    '|(?<d2>\\d{1,2})[/.-](?<m2>\\d{1,2})[/.-](?<y2>\\d{4}|\\d{2})',
    `|(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<m3>${month}),?\\s+(?<y3>\\d{4})`,
    `|(?<m4>${month})\\s+(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y4>\\d{4})`,
    ')(?![\\p{L}\\p{N}])',
  ].join(''),
  'giu',
);

function monthOf(said: string): number {
  const at = monthNames.findIndex((name) => name.toLowerCase().startsWith(said.slice(0, 3).toLowerCase()));
  return /^\d/.test(said) ? Number(said) : at + 1;
}

/** The days a date may stand for: two figures of a year may be of either century. */
function daysMeant(groups: Readonly<Record<string, string | undefined>>): readonly LocalDate[] {
  const [year, said, day] = ['1', '2', '3', '4']
    .map((way) => [groups[`y${way}`], groups[`m${way}`], groups[`d${way}`]])
    .find(([some]) => some !== undefined) ?? ['', '', ''];
  const two = (part: number): string => String(part).padStart(2, '0');
  const years = year?.length === 2 ? [`19${year}`, `20${year}`] : [year ?? ''];
  return years.map((full) => `${full}-${two(monthOf(said ?? ''))}-${two(Number(day))}`);
}

type Found = { readonly text: string; readonly count: number };

function replaceAll(text: string, patterns: readonly RegExp[], by: string): Found {
  let count = 0;
  const done = patterns.reduce(
    (rest, pattern) =>
      rest.replace(pattern, () => {
        count += 1;
        return by;
      }),
    text,
  );
  return { text: done, count };
}

function withoutBirths(text: string, births: ReadonlySet<LocalDate>): Found {
  let count = 0;
  const done = text.replace(dates, (found, ...rest) => {
    const groups: Readonly<Record<string, string | undefined>> = rest.at(-1);
    if (groups.lead === undefined && !daysMeant(groups).some((day) => births.has(day))) return found;
    count += 1;
    return `${groups.lead ?? ''}${standIn.date}`;
  });
  return { text: done, count };
}

/** A text without dates of birth, addresses, postcodes, telephones and record numbers: those known, and any that look so. */
export function withoutNumbers(
  text: string,
  known: KnownNumbers,
): { readonly text: string; readonly replaced: Replaced } {
  const born = withoutBirths(text, known.births);
  const ours = { number: 0, place: 0 };
  const unknown = replaceKnown(born.text, known.texts, (kind) => {
    ours[kind] += 1;
    return standIn[kind];
  });
  const placed = replaceAll(unknown, [email, ...postcodes], standIn.place);
  const numbered = replaceAll(placed.text, anyNumber, standIn.number);
  return {
    text: numbered.text,
    replaced: {
      ...nothingReplaced,
      number: numbered.count + ours.number,
      date: born.count,
      place: placed.count + ours.place,
    },
  };
}
