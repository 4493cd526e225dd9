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

/** The first week of each month: these carry its name under a chart. */
export function weeksThatBeginMonths(weeks: readonly { readonly week: string }[]): readonly string[] {
  return weeks
    .filter(({ week }, i) => i === 0 || week.slice(0, 7) !== weeks[i - 1]?.week.slice(0, 7))
    .map(({ week }) => week);
}
