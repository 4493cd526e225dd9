import type { LocalDate } from '../dates';
import { wordFigureOrWeek } from '../measures/refusal-words';
import { assertNever } from '../outcome';
import { wordPersonRefusal } from '../people/refusal-words';
import { sayDate } from '../say-dates';
import { sayCount, sayList } from '../text';
import type { CellProblem, RowStanding } from './problems';
import { inFigures } from './who';

/** No more of what stands in a cell is said than can be read at once. */
function short(text: string): string {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : text;
}

/** What is wrong with a cell, and what would fit. */
export function wordCellProblem(problem: CellProblem, today: LocalDate): string {
  switch (problem.kind) {
    case 'empty':
      return 'is empty. Write it here, or leave the row out.';
    case 'misfit':
      return `this row has ${sayCount(problem.found, 'cell')} for ${sayCount(problem.expected, 'heading')}, so where each belongs cannot be known. Put it right in the file, or leave the row out.`;
    case 'error-value':
      return `is ${problem.text}: the spreadsheet could not work it out. Write what it should be, or empty it.`;
    case 'too-long':
      return `is longer than ${problem.most.toLocaleString('en-GB')} characters. Shorten it here.`;
    case 'unseen-character':
      return 'holds a character that cannot be shown. Write it anew.';
    case 'not-a-date':
      return problem.fits === null
        ? `“${short(problem.text)}” is not a date. Write it like 28/02/1950, or leave it out.`
        : `“${short(problem.text)}” is not a date. Write it as ${inFigures(problem.fits)}, or leave it out.`;
    case 'date-without-year':
      return `“${short(problem.text)}” has no year. Write it like 28/02/1950, or leave it out.`;
    case 'date-in-future':
      return `${sayDate(problem.date, today)} has not come yet. Write a day up to today.`;
    case 'date-too-early':
      return `${sayDate(problem.date, '')} is too early. Write ${sayDate(problem.earliest, '')} or later.`;
    case 'nobody-by-name':
      return `“${short(problem.text)}” is nobody in the room. Choose who is meant, or leave it empty.`;
    case 'several-by-name':
      return `“${short(problem.text)}” could be ${sayList(problem.names).replace(/ and ([^ ].*)$/, ' or $1')}. Choose who is meant.`;
    case 'known-as-taken':
    case 'known-as-reveals':
      return wordPersonRefusal(problem);
    case 'not-days':
      return `“${short(problem.text)}” is not a number of days. Write a whole number from 1 to 60.`;
    case 'nobody-here':
      return `“${short(problem.text)}” is not with us yet. Bring people in first, then their plans; or correct the name.`;
    case 'several-here':
      return `${problem.count} people are called “${short(problem.text)}”. Add the record number or the date of birth, or leave the row out.`;
    case 'at-rest':
      return `“${short(problem.text)}” is at rest with us. Take things up with them again first, or leave the row out.`;
    case 'other-plan-open':
      return `They have a C2 plan open already, since ${sayDate(problem.openedOn, today)}. Go on with that one, and leave the row out.`;
    case 'buddy-is-lead':
      return 'is the lead worker too, who cannot be their own buddy. Choose somebody else, or leave it empty.';
    case 'two-figures':
      return `has another figure for this week in row ${problem.line}. Keep one of them.`;
    case 'other-figure-kept':
      return `was entered as ${problem.value} before. Change it with the earlier weeks, and empty it here.`;
    case 'figure':
      return wordFigureOrWeek(problem.why, today);
    default:
      return assertNever(problem);
  }
}

/** `Row 14, Date of birth: “31/02/1950” is not a date. Write it as 28/02/1950, or leave it out.` */
export function sayCellProblem(
  line: number,
  heading: string,
  problem: CellProblem,
  today: LocalDate,
): string {
  const words = wordCellProblem(problem, today);
  return /^(?:is|has|holds|was) /.test(words)
    ? `Row ${line}, ${heading} ${words}`
    : `Row ${line}, ${heading}: ${words}`;
}

const hereAs: Readonly<Record<Extract<RowStanding, { kind: 'here' }>['as'], string>> = {
  'with-us': 'here already',
  'at-rest': 'here already, at rest',
  removed: 'was here, and was removed',
  open: 'here already, open',
  ended: 'here already, ended',
  entered: 'here already',
};

/** What becomes of a row, in a few words. */
export function wordStanding(standing: RowStanding): string {
  switch (standing.kind) {
    case 'new':
      return 'comes in';
    case 'here':
      return hereAs[standing.as];
    case 'twice':
      return `the same as row ${standing.line}`;
    case 'wrong':
      return 'to look at';
    case 'nothing':
      return 'nothing in it';
    case 'left-out':
      return 'left out';
    default:
      return assertNever(standing);
  }
}
