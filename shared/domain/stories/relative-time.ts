import { addDays, daysBetween, isLocalDate, type LocalDate } from '../dates';
import { monthNames, sayHowLong, sayNumber } from '../say-dates';

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/** When something was, from the day the story begins: `in the first week`, `six weeks later`, `before that`. */
export function sayWhen(on: LocalDate, beganOn: LocalDate): string {
  const days = daysBetween(beganOn, on);
  if (days < -365) return 'years before';
  if (days < 0) return 'before that';
  // A year on, months would be counted too exactly.
  if (days >= 700) return 'years later';
  if (days >= 360) return 'more than a year later';
  const ordinal = ordinals[Math.floor(days / 7)];
  return ordinal === undefined ? `${sayHowLong(days)} later` : `in the ${ordinal} week`;
}

/** How long a stretch of it lasted, roughly: `about six weeks`. */
export function sayLasted(days: number): string {
  if (days < 7) return 'a few days';
  if (days < 11) return 'a week';
  return days < 61 ? `about ${sayNumber(Math.round(days / 7))} weeks` : `about ${sayHowLong(days)}`;
}

const month = `(?:${monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\b\\.?`;
const before =
  '(?<![\\p{L}\\p{N}])(?:(?:on|from|by)\\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?:the\\s+)?';

/** A day of the calendar, however it is written, with or without its year. */
const days = new RegExp(
  [
    `${before}(?:(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})`,
    '|(?<d2>\\d{1,2})[/.](?<m2>\\d{1,2})(?:[/.](?<y2>\\d{4}|\\d{2}))',
    `|(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<m3>${month})(?:,?\\s+(?<y3>\\d{4}))?`,
    `|(?<m4>${month})\\s+(?:the\\s+)?(?<d4>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y4>\\d{4}))?`,
    ')(?![\\p{L}\\p{N}])',
  ].join(''),
  'giu',
);
/** A month, where a word before it says that it is one. */
const months = new RegExp(
  `(?<![\\p{L}])(?<how>in|during|last|since|until|by)\\s+(?<m>${month})(?:\\s+(?<y>\\d{4}))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const years = /(?<![\p{L}])(?<how>in|since|from|until)\s+(?<y>(?:19|20)\d{2})(?![\p{L}\p{N}-])/giu;

type Groups = Readonly<Record<string, string | undefined>>;

function monthOf(said: string): number {
  if (/^\d/.test(said)) return Number(said);
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(said.slice(0, 3).toLowerCase())) + 1;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The year that puts a day nearest to when it was written. */
function nearest(monthAndDay: string, writtenOn: LocalDate): LocalDate {
  const year = Number(writtenOn.slice(0, 4));
  const [best = `${year}-${monthAndDay}`] = [year - 1, year, year + 1]
    .map((each) => `${each}-${monthAndDay}`)
    .filter(isLocalDate)
    .toSorted((a, b) => Math.abs(daysBetween(writtenOn, a)) - Math.abs(daysBetween(writtenOn, b)));
  return best;
}

function dayMeant(groups: Groups, writtenOn: LocalDate): LocalDate | null {
  for (const way of ['1', '2', '3', '4']) {
    const [year, said, day] = [groups[`y${way}`], groups[`m${way}`], groups[`d${way}`]];
    if (said === undefined || day === undefined) continue;
    const monthAndDay = `${two(monthOf(said))}-${two(Number(day))}`;
    const full = year === undefined ? null : year.length === 2 ? `20${year}` : year;
    const date = full === null ? nearest(monthAndDay, writtenOn) : `${full}-${monthAndDay}`;
    return isLocalDate(date) ? date : null;
  }
  return null;
}

/** Keeps the capital of what stood there, so that a sentence goes on beginning with one. */
function asBefore(found: string, words: string): string {
  const isLarge =
    /^\s*\p{Lu}/u.test(found) &&
    !/^\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(
      found,
    );
  return isLarge ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

function sayOpenEnd(how: string, when: LocalDate, beganOn: LocalDate): string {
  const said = sayWhen(when, beganOn);
  const word = how.toLowerCase();
  if (word === 'since' || word === 'from') return when < beganOn ? 'for some time' : 'since then';
  return word === 'until' || word === 'by' ? `until some time ${when < beganOn ? 'before' : 'later'}` : said;
}

/**
 * A text without dates: each is said from the day the story begins.
 * @param writtenOn When it was written: a day without its year is the one nearest to it.
 */
export function withoutDates(text: string, writtenOn: LocalDate, beganOn: LocalDate): string {
  return text
    .replace(days, (found, ...rest) => {
      const day = dayMeant(rest.at(-1), writtenOn);
      return asBefore(found, day === null ? 'one day' : sayWhen(day, beganOn));
    })
    .replace(months, (found, ...rest) => {
      const { how = '', m = '', y }: Groups = rest.at(-1);
      const middle = `${two(monthOf(m))}-15`;
      const when = y === undefined ? nearest(middle, writtenOn) : `${y}-${middle}`;
      return asBefore(found, sayOpenEnd(how, when, beganOn));
    })
    .replace(years, (found, ...rest) => {
      const { how = '', y = '' }: Groups = rest.at(-1);
      const isThisYear = y === beganOn.slice(0, 4);
      return asBefore(found, sayOpenEnd(how, isThisYear ? addDays(beganOn, 1) : `${y}-07-01`, beganOn));
    });
}
