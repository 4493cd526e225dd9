import type { LocalDate } from '../dates';
import { sayCsvRefusal } from '../exchange/csv-refusal-words';
import { assertNever } from '../outcome';
import { sayCount, startSentence } from '../text';
import { sayCellProblem } from './problem-words';
import type { ImportRefusal, SheetTrouble } from './refusals';

/** What happened with the file, and what to do next. */
function wordTrouble(why: SheetTrouble): string {
  switch (why.kind) {
    case 'workbook-locked':
      return 'It is locked with a password. Open it in your spreadsheet program, save a copy without the password, and choose the copy.';
    case 'workbook-older':
      return 'It is in the older format (.xls). Open it in your spreadsheet program, save it as .xlsx, and choose that.';
    case 'workbook-damaged':
      return 'It is damaged, or was not copied whole. Open it in your spreadsheet program and save it again, or copy it once more.';
    case 'zip-without-workbook':
      return 'It bears the name of a spreadsheet and holds something else. Choose the spreadsheet itself.';
    case 'workbook-without-sheets':
      return 'No tab in it has anything on it.';
    case 'unpacks-too-large':
      return `It unpacks to more than ${why.megabytes} MB, which no list of people is. Save only the tab you need as a file of its own.`;
    case 'file-too-large':
      return `It is larger than ${why.megabytes} MB. Save only the tab you need as a file of its own.`;
    case 'too-many-lines':
      return `“${why.sheet}” has more than ${why.most.toLocaleString('en-GB')} rows. Divide it into two files, and bring in one after the other.`;
    case 'too-many-columns':
      return `“${why.sheet}” has more than ${why.most} columns. Take out those that are not needed, and save it again.`;
    default:
      return sayCsvRefusal(why);
  }
}

/** Why nothing was brought in, what is safe and what to do next. */
export function wordImportRefusal(refusal: ImportRefusal, today: LocalDate): string {
  switch (refusal.kind) {
    case 'sheet-not-read':
      return `${refusal.file} could not be read. ${wordTrouble(refusal.why)} Nothing was brought in.`;
    case 'columns-not-settled':
      return 'Say first what the columns hold. Nothing was brought in.';
    case 'rows-to-look-at':
      return `${startSentence(sayCount(refusal.count, 'row'))} cannot come in yet. ${sayCellProblem(refusal.line, refusal.heading, refusal.problem, today)} Nothing was brought in.`;
    case 'nothing-new':
      return 'Everything in this file is here already. Nothing was changed.';
    default:
      return assertNever(refusal);
  }
}
