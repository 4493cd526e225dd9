import { daysBetween, type LocalDate } from '../dates';
import { sayDate, sayHowLong, sayNumber } from '../say-dates';
import { foldForFinding, sayCount, startSentence } from '../text';
import type { LearningRecord } from './learning-record';
import { isInYear, type RegistrationYear } from './registration-year';

type Counted = Pick<LearningRecord, 'on' | 'state' | 'setAsideAt' | 'what' | 'learned' | 'withPeer'>;

/** What a year needs: two different records, one of them with a colleague's reflection (Social Work England). */
export const needed = { records: 2, withPeer: 1 } as const;

export interface LearningStanding {
  /** Records that count: kept, not put away, dated in the year. */
  readonly kept: number;
  /** How many of them differ from one another. */
  readonly different: number;
  readonly withPeer: number;
  /** What is still missing, in words; empty when nothing is. */
  readonly missing: readonly string[];
}

/** Two records that say the same happened and the same was learned are one, however they are spaced or cased. */
function saysOf({ what, learned }: Counted): string {
  return foldForFinding(`${what}\n${learned}`).replace(/\s+/g, ' ').trim();
}

export function standingOf(records: readonly Counted[], year: RegistrationYear): LearningStanding {
  const counted = records.filter(
    ({ on, state, setAsideAt }) => state === 'kept' && setAsideAt === null && isInYear(year, on),
  );
  const different = new Set(counted.map(saysOf)).size;
  const withPeer = counted.filter((record) => record.withPeer).length;
  const short = needed.records - different;
  const repeats = counted.length > different;
  return {
    ...{ kept: counted.length, different, withPeer },
    missing: [
      ...(short > 0
        ? [`${sayCount(short, 'more record', 'more records')}${repeats ? ' that says something else' : ''}`]
        : []),
      ...(withPeer < needed.withPeer ? ['a colleague’s reflection in one of them'] : []),
    ],
  };
}

function sayKept({ kept, different }: LearningStanding): string {
  if (kept === 0)
    return `No record kept yet. ${startSentence(sayNumber(needed.records))} are needed, one with a colleague’s reflection.`;
  if (different >= needed.records) return `${startSentence(sayCount(different, 'record'))} kept.`;
  if (kept > different) return `${startSentence(sayCount(kept, 'record'))} kept, but they say the same.`;
  return `${startSentence(sayNumber(different))} of ${sayNumber(needed.records)} records kept.`;
}

function sayPeer({ kept, withPeer }: LearningStanding): string {
  if (kept > 0 && withPeer === 0)
    return ` ${kept === 1 ? 'It has no' : 'None has a'} colleague’s reflection yet.`;
  return '';
}

/** The year in one sentence or two: what is there, what is missing, and until when. */
export function sayStanding(standing: LearningStanding, year: RegistrationYear, today: LocalDate): string {
  const days = daysBetween(today, year.to);
  const over = days < 0;
  const last =
    days === 0 ? 'Today is its last day.' : `Until ${sayDate(year.to, today)}, ${sayHowLong(days)}.`;
  if (standing.missing.length === 0)
    return `${startSentence(sayCount(standing.different, 'record'))} kept, with a colleague’s reflection. ${over ? 'The year was' : 'The year is'} complete.`;
  const said = `${sayKept(standing)}${sayPeer(standing)}`;
  return over ? `${said.replaceAll(' yet.', '.')} The year is over.` : `${said} ${last}`;
}
