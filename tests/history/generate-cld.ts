import { makeChance } from '../../electron/services/sample-team/chance';
import { addDays, daysBetween, type LocalDate, weekStart } from '../../shared/domain/dates';
import { CldFile, type FileStyle, usualStyle } from './cld-file';
import type { CldRow } from './cld-headings';
import { madeUpPerson, secretsOf } from './cld-people';
import { type Counted, stories } from './cld-stories';

export interface Wanted {
  readonly seed: number;
  readonly people: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Stories go on until here, as life does; rows after `to` are not written then, and totals near it are not exact. */
  readonly beyond?: LocalDate;
}

/** What a whole history comes to, as its stories say. */
export interface KnownTotals {
  readonly weeks: ReadonlyMap<LocalDate, Required<Counted>>;
  readonly rows: number;
  readonly leftOut: number;
  readonly notRecognised: number;
  /** Names, numbers and postcodes of a few of the people, to be found nowhere. */
  readonly secrets: readonly string[];
}

/** Room for the longest story, so that all of it lies in the period. */
const longestStory = 32;
const kinds = Object.values(stories);

const none: Required<Counted> = {
  ...{ requests: 0, ledReablement: 0, ledLongTerm: 0, ledShortTerm: 0, ledAdvice: 0, ledDeclined: 0 },
  ...{ ledNfa: 0, ledOpen: 0, cameBack: 0, longTerm: 0, priced: 0, pence: 0 },
};

function plus(one: Required<Counted>, other: Counted): Required<Counted> {
  const sums = Object.entries(one).map(([key, value]) => [key, value + (other[key as keyof Counted] ?? 0)]);
  return Object.fromEntries(sums) as Required<Counted>;
}

/**
 * Tells a council's history, the same for the same seed: each person has one story, whose meaning is known from whoever
 * wrote it. Rows come person by person; `onRow` writes them wherever they go.
 */
function tellHistory(
  { seed, people, from, beyond }: Wanted & { readonly beyond: LocalDate },
  onRow: (row: CldRow) => void,
): KnownTotals {
  const chance = makeChance(seed);
  const weeks = new Map<LocalDate, Required<Counted>>();
  const secrets: string[] = [];
  const counts = { rows: 0, leftOut: 0, notRecognised: 0 };
  let reference = 0;
  const days = daysBetween(from, beyond) - longestStory;
  for (let no = 0; no < people; no++) {
    const on = addDays(from, chance.between(0, days));
    const person = madeUpPerson(chance, no, from);
    if (secrets.length < 600) secrets.push(...secretsOf(person));
    const next = (): string => `EV${seed}-${++reference}`;
    // Each in turn, so that there is some of everything however few people there are.
    const told = kinds[no % kinds.length]?.({ chance, on, next });
    if (told === undefined) throw new Error('There is a story for everybody.');
    for (const row of told.rows) onRow({ ...person, ...row });
    counts.rows += told.rows.length;
    counts.leftOut += told.leftOut ?? 0;
    counts.notRecognised += told.notRecognised ?? 0;
    for (const [day, counted] of told.comesTo) {
      const week = weekStart(day);
      weeks.set(week, plus(weeks.get(week) ?? none, counted));
    }
  }
  return { weeks, ...counts, secrets };
}

/** Writes a whole history into one file. */
export function writeCld(path: string, wanted: Wanted, style: FileStyle = usualStyle): KnownTotals {
  const file = new CldFile(path, style);
  const period = { 'Reporting Period Start Date': wanted.from, 'Reporting Period End Date': wanted.to };
  const { to, beyond = to } = wanted;
  const totals = tellHistory({ ...wanted, beyond }, (row) => {
    if ((row['Event Start Date'] ?? '') <= to) file.add({ ...row, ...period });
  });
  file.close();
  return totals;
}

/**
 * Writes a history into two files as two quarters send it: what began before `cut` stands in the first, and from
 * `overlap` on in the second, so that what lies between stands in both.
 */
export function writeTwoQuarters(
  paths: readonly [string, string],
  wanted: Wanted,
  { cut, overlap }: { readonly cut: LocalDate; readonly overlap: LocalDate },
): KnownTotals {
  const [first, second] = [new CldFile(paths[0]), new CldFile(paths[1])];
  const totals = tellHistory({ beyond: wanted.to, ...wanted }, (row) => {
    const began = row['Event Start Date'] ?? '';
    const periods = {
      first: { 'Reporting Period Start Date': wanted.from, 'Reporting Period End Date': addDays(cut, -1) },
      second: { 'Reporting Period Start Date': overlap, 'Reporting Period End Date': wanted.to },
    };
    if (began < cut) first.add({ ...row, ...periods.first });
    if (began >= overlap) second.add({ ...row, ...periods.second });
  });
  first.close();
  second.close();
  return totals;
}
