import type { LocalDate } from '../../../shared/domain/dates';
import { sayDate, sayNumber } from '../../../shared/domain/dates-said';
import type { Unit } from '../../../shared/domain/measures/measure';
import { wordFigureOrWeek } from '../../../shared/domain/measures/refusal-words';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { cutShort } from '../../telling/cut-short';
import { type Changes, type Figure, textOf } from './earlier-weeks-figures';
import type { NotPlaced, Placed } from './earlier-weeks-paste';

export const unitSaid: Readonly<Record<Unit, string>> = {
  count: 'a whole number',
  percent: 'per cent',
  days: 'days',
  pounds: 'pounds',
  'pounds-a-week': 'pounds a week',
  'of-five': 'from 1 to 5',
};

/** `2 March 2026`: with its year whatever the year, because a field is heard without the weeks around it. */
export function sayWeekInFull(week: LocalDate): string {
  return sayDate(week, '');
}

function counted(changes: Changes): { readonly kept: number; readonly out: number } {
  const out = changes.filter(({ value }) => value === null).length;
  return { kept: changes.length - out, out };
}

const figures = (count: number): string => startSentence(sayCount(count, 'figure'));

/** `24 figures to keep, and one to take out`. */
export function sayToKeep(changes: Changes): string {
  const { kept, out } = counted(changes);
  if (kept === 0) return `${figures(out)} to take out`;
  return `${figures(kept)} to keep${out === 0 ? '' : `, and ${sayNumber(out)} to take out`}`;
}

/** `Kept. 24 figures, marked as entered by hand.` */
export function sayKept(changes: Changes): string {
  const { kept, out } = counted(changes);
  if (kept === 0) return `${figures(out)} taken out.`;
  return `Kept. ${figures(kept)}, marked as entered by hand${out === 0 ? '' : `; ${sayNumber(out)} taken out`}.`;
}

/** Beside a field in which nothing is wrong: how it stands to what was kept before. */
export function sayStanding({ was, read }: Figure): string {
  if (was === null || !read.ok) return '';
  if (read.value === was) return 'kept';
  return read.value === null ? `${textOf(was)} is taken out` : `was ${textOf(was)}`;
}

/** `3 of 40 lines could not be placed:`, and how many stand in their fields where all could. */
export function sayPlaced({ texts, notPlaced }: Placed): string {
  const placed = Object.keys(texts).length;
  if (notPlaced.length > 0) {
    if (placed > 0) return `${notPlaced.length} of ${placed + notPlaced.length} lines could not be placed:`;
    if (notPlaced.length === 1) return 'This line could not be placed:';
    return `None of the ${sayNumber(notPlaced.length)} lines could be placed:`;
  }
  if (placed === 0) return 'There was no figure in what was pasted.';
  return startSentence(`${sayCount(placed, 'line is', 'lines are')} in place, and not kept yet.`);
}

/** Which line it was, and why it went nowhere. */
export function wordNotPlaced(
  { week, figure, why }: NotPlaced,
  today: LocalDate,
): { readonly line: string; readonly why: string } {
  const said = cutShort(figure, 60);
  const line = week === null ? `“${said}”:` : `Week of ${sayDate(week, today)}, “${said}”:`;
  if (why.kind === 'no-date') {
    return {
      line,
      why: 'There is no date in this line that can be read, with its year. Type its figure beside its week.',
    };
  }
  if (why.kind === 'too-long') return { line, why: 'This is too long to be a figure.' };
  return { line, why: wordFigureOrWeek(why, today) };
}
