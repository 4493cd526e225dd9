import { addDays, type LocalDate, nextWeekday, weekStart } from '../../../shared/domain/dates';
import { monthNames, parseSaidDate, weekdayNames } from '../../../shared/domain/dates-said';

const weekdays = weekdayNames.join('|');
const months = monthNames.map((month) => `${month}|${month.slice(0, 3)}`).join('|');
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

type Way = {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, today: LocalDate) => LocalDate | null;
};

const said = (text: string, today: LocalDate): LocalDate | null => {
  const outcome = parseSaidDate(text, today, { earliest: today });
  return outcome.ok ? outcome.value : null;
};

/** Ways a coming day is named inside a sentence. Whole names only: `Tom sat with her` names no Saturday. */
const ways: readonly Way[] = [
  {
    pattern: /\b(today|tonight|this (?:morning|afternoon|evening)|at once|straight away)\b/i,
    read: (_, today) => today,
  },
  { pattern: /\btomorrow\b/i, read: (_, today) => addDays(today, 1) },
  {
    pattern: new RegExp(`\\bnext (${weekdays})\\b`, 'i'),
    read: (found, today) => nextWeekday(addDays(weekStart(today), 7), weekdayNumber(found[1] ?? '')),
  },
  {
    pattern: new RegExp(`\\b(${weekdays})\\b(?!s)`, 'i'),
    read: (found, today) => said(found[1] ?? '', today),
  },
  {
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\b(?: \\d{4})?`, 'i'),
    read: (found, today) => said(found[0], today),
  },
  { pattern: new RegExp(`\\b(?:${months}) \\d{1,2}\\b`, 'i'), read: (found, today) => said(found[0], today) },
  { pattern: /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/, read: (found, today) => said(found[0], today) },
  {
    pattern: /\b(?:in|within) (a|\d{1,2}|[a-z]+) (day|week|fortnight|month)s?\b/i,
    read: (found, today) => inSome(found[1] ?? '', found[2] ?? '', today),
  },
  { pattern: /\bnext week\b/i, read: (_, today) => addDays(weekStart(today), 11) },
  { pattern: /\bthis week\b/i, read: (_, today) => addDays(weekStart(today), 4) },
];

function weekdayNumber(name: string): number {
  return weekdayNames.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1;
}

function inSome(count: string, unit: string, today: LocalDate): LocalDate | null {
  const word = count.toLowerCase();
  const many = word === 'a' ? 1 : /^\d+$/.test(word) ? Number(word) : counts.indexOf(word) + 1;
  if (many === 0) return null;
  const days = { day: 1, week: 7, fortnight: 14, month: 30 }[unit.toLowerCase()] ?? 0;
  return addDays(today, many * days);
}

/** The first coming day a sentence names; null when it names none. `next week` is by its Friday. */
export function findDay(text: string, today: LocalDate): LocalDate | null {
  const found = ways.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text);
    const day = match === null ? null : read(match, today);
    return match === null || day === null || day < today ? [] : [{ at: match.index, day }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.day ?? null;
}
