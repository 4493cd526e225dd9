import { type LocalDate, localDateOf } from '../dates';
import { sayDate, sayLongDay, sayOnDay, sayTimeOf } from '../dates-said';
import { sayCount } from '../text';
import { wordChangedRow } from './change-words';
import type { Misfit, MisfitKind } from './check-trail';
import type { TrailFound } from './trail-found';

/** The verdict on a team's record, as a page opens with it. */
export interface VerdictWords {
  readonly soft: string;
  readonly said: string;
  /** What follows from it: what is safe, what may have been, what to do next. */
  readonly more: readonly string[];
}

export type RecordFound = Omit<TrailFound, 'head'> & { readonly entries: number };

const figure = (count: number): string => count.toLocaleString('en-GB');

const misfits: Readonly<Record<MisfitKind, (place: string) => string>> = {
  changed: (place) => `${place} is not as it was written.`,
  'content-changed': (place) => `What ${place} tells is not what was written.`,
  missing: (place) => `${place} is missing.`,
  added: (place) => `${place} was put in.`,
  'out-of-order': (place) => `${place} stands in another’s place.`,
};

function wordPlace({ position }: Misfit, inside: boolean): string {
  if (position === null) return inside ? 'a change' : 'A change';
  return `${inside ? 'c' : 'C'}hange ${figure(position)}`;
}

function wordMisfit(misfit: Misfit, entries: number, today: LocalDate): VerdictWords {
  const { kind, at, position } = misfit;
  const when =
    at === null ? '' : ` The change bears ${sayLongDay(localDateOf(at), today)}, ${sayTimeOf(at)}.`;
  const safe =
    entries === 0
      ? 'What comes after it could not be looked at.'
      : position === null
        ? `All ${figure(entries)} changes that were linked stand as they were written.`
        : `The ${sayCount(entries, 'change')} before it ${entries === 1 ? 'stands' : 'stand'} as written; what comes after could not be looked at.`;
  return {
    soft: 'Our record does not fit together.',
    said: misfits[kind](wordPlace(misfit, kind === 'content-changed')),
    more: [
      `${safe}${when}`,
      'It may be damage to the disk, or somebody may have worked on the file with another program. Looking has changed nothing, and you can go on working.',
      'Tell whoever looks after your data, keep a copy of the team’s file as it is now, and compare it with a backup from before.',
    ],
  };
}

function wordMismatches({ mismatches }: RecordFound): readonly string[] {
  return mismatches.map(
    ({ table, rows, byTrail }) =>
      `${wordChangedRow(table)}: ${figure(rows)} there, ${figure(byTrail)} by the changes`,
  );
}

/** What else is to be known of a record that is whole. */
function wordSince({ linkedAt, broughtBackAt, removed }: RecordFound, today: LocalDate): readonly string[] {
  const on = (at: string): string => sayOnDay(localDateOf(at), today);
  return [
    ...(linkedAt === null
      ? []
      : [
          `What was written before was linked ${on(linkedAt)}, when the program was brought up to date. It stands as it stood then; whether it was altered earlier, nobody can tell.`,
        ]),
    ...(broughtBackAt === null
      ? []
      : [
          `The team came in from a file ${on(broughtBackAt)}. All before fits together as it did in that file.`,
        ]),
    ...(removed === 0
      ? []
      : [
          `Of ${sayCount(removed, 'change')}, what ${removed === 1 ? 'it' : 'they'} told of people was removed, and is said to be. That something was done, by whom and when, stays.`,
        ]),
  ];
}

/** Whether a record is whole, and since when, in a sentence; or what does not fit, what is safe and what to do next. */
export function wordVerdict(found: RecordFound, today: LocalDate): VerdictWords {
  const { misfit, since, linkedAt, mismatches, entries } = found;
  if (misfit !== null) return wordMisfit(misfit, entries, today);
  if (since === null)
    return { soft: 'Nothing was changed yet.', said: 'Our record begins with the first change.', more: [] };
  if (mismatches.length > 0) {
    return {
      soft: 'Every change stands as it was written,',
      said: 'but what they tell of is not all there, or there is more.',
      more: [
        ...wordMismatches(found),
        'Somebody may have worked on the file with another program, or it was damaged. Looking has changed nothing. Tell whoever looks after your data, and compare with a backup from before.',
      ],
    };
  }
  return {
    soft: 'Nothing is missing or altered.',
    // A day is not parted at the end of a line.
    said: `Our record is whole since ${sayDate(localDateOf(linkedAt ?? since), today).replaceAll(' ', '\u00a0')}.`,
    more: wordSince(found, today),
  };
}
