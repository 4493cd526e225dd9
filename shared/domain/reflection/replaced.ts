import { sayCount, sayList } from '../text';

/** What a record never holds, by what stands in its place. */
export const replacedKinds = ['name', 'number', 'date', 'place'] as const;
export type ReplacedKind = (typeof replacedKinds)[number];
/** How many of each were replaced. */
export type Replaced = Readonly<Record<ReplacedKind, number>>;

export const nothingReplaced: Replaced = { name: 0, number: 0, date: 0, place: 0 };

export const standIn = {
  person: 'somebody',
  colleague: 'a colleague',
  number: '[a number]',
  date: '[a date]',
  place: '[a place]',
} as const;

export function addReplaced(some: Replaced, more: Replaced): Replaced {
  return {
    name: some.name + more.name,
    number: some.number + more.number,
    date: some.date + more.date,
    place: some.place + more.place,
  };
}

const names: Readonly<Record<ReplacedKind, readonly [string, string]>> = {
  name: ['name', 'names'],
  number: ['number', 'numbers'],
  date: ['date of birth', 'dates of birth'],
  place: ['address or postcode', 'addresses or postcodes'],
};

/** `Two names and one number were left out: …`, for whoever wrote them; null when nothing was. */
export function wordReplaced(replaced: Replaced): string | null {
  const said = replacedKinds
    .filter((kind) => replaced[kind] > 0)
    .map((kind) => sayCount(replaced[kind], ...names[kind]));
  if (said.length === 0) return null;
  const only = replacedKinds.reduce((sum, kind) => sum + replaced[kind], 0) === 1;
  const list = sayList(said);
  return `${list.slice(0, 1).toUpperCase()}${list.slice(1)} ${only ? 'was' : 'were'} left out, so that nobody can be recognised. The rest is as you wrote it.`;
}
