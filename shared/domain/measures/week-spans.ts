/** What lasts: a plan that is open, a person who waits. Weeks are told by their place among those looked at. */
export interface WeekSpan {
  /** The first week at whose end it lasts; below 0 when it began before all of them. */
  readonly from: number;
  /** The first week at whose end it is over: their number when it is over in none of them. */
  readonly until: number;
}

function change(changes: number[], week: number, by: number): void {
  changes[week] = (changes[week] ?? 0) + by;
}

/** How many last at the end of each of so many weeks. */
export function lastingByWeek(spans: readonly WeekSpan[], weeks: number): readonly number[] {
  const changes = Array.from({ length: weeks }, () => 0);
  for (const { from, until } of spans) {
    const first = Math.max(0, from);
    if (first >= Math.min(until, weeks)) continue;
    change(changes, first, 1);
    if (until < weeks) change(changes, until, -1);
  }
  let lasting = 0;
  return changes.map((by) => {
    lasting += by;
    return lasting;
  });
}
