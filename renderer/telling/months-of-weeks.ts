/** As the months are shortened by hand: none to a word that is not one. */
const shortMonths = [
  'Jan',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** The month a week lies in, short: 'Sept'. */
export function shortMonthOf(week: string): string {
  return shortMonths[Number(week.slice(5, 7)) - 1] ?? '';
}
