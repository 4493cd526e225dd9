/**
 * What one week of a measure is made of. Parts of several teams can be put together, which values cannot: a median of
 * medians is nobody's. Money is in pence, lengths of time in whole days.
 */
export type WeekPart =
  | { readonly kind: 'count'; readonly n: number }
  /** `amounts`: of how many it is the sum. */
  | { readonly kind: 'money'; readonly pence: number; readonly amounts: number }
  /** `part` of `whole`: 7 of 8. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  /** Of these the one in the middle is told. `waiting`: those who still wait at the week's end, and are not dropped. */
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly waiting: number }
  /** Answers of 1 to 5; below `least` of them the week is not told. */
  | { readonly kind: 'answers'; readonly sum: number; readonly answers: number; readonly least: number }
  /** So many, over so many occasions: people present over the huddles of a week. */
  | { readonly kind: 'average'; readonly sum: number; readonly times: number }
  /** A figure that was entered by hand, of weeks before the program counted. */
  | { readonly kind: 'entered'; readonly value: number }
  /** Its value alone, as readers outside the team may have it: what it was made of is left behind. */
  | { readonly kind: 'told'; readonly value: number };

/** The middle one; the mean of the two in the middle where their number is even. Null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/**
 * The week as one number in the measure's unit (percent 0–100, pounds, days, 1–5), or null where there is nothing to
 * tell: no share of none, no mean of too few.
 */
export function weekValue(part: WeekPart): number | null {
  switch (part.kind) {
    case 'count':
      return part.n;
    case 'money':
      return part.pence / 100;
    case 'share':
      return part.whole === 0 ? null : (100 * part.part) / part.whole;
    case 'days':
      return medianOf(part.days);
    case 'answers':
      return part.answers < part.least ? null : part.sum / part.answers;
    case 'average':
      return part.times === 0 ? null : part.sum / part.times;
    case 'entered':
    case 'told':
      return part.value;
  }
}

/** Below this a share is said as a count, and outside the team not at all (design 3). */
export const fewest = 5;

/** Two parts of the same kind as one: of two teams, or of two weeks. A value alone cannot be added. */
export function together(one: WeekPart, other: WeekPart): WeekPart {
  if (one.kind === 'count' && other.kind === 'count') return { kind: 'count', n: one.n + other.n };
  if (one.kind === 'money' && other.kind === 'money')
    return { kind: 'money', pence: one.pence + other.pence, amounts: one.amounts + other.amounts };
  if (one.kind === 'share' && other.kind === 'share')
    return { kind: 'share', part: one.part + other.part, whole: one.whole + other.whole };
  if (one.kind === 'days' && other.kind === 'days')
    return { kind: 'days', days: [...one.days, ...other.days], waiting: one.waiting + other.waiting };
  if (one.kind === 'answers' && other.kind === 'answers')
    return { ...one, sum: one.sum + other.sum, answers: one.answers + other.answers };
  if (one.kind === 'average' && other.kind === 'average')
    return { kind: 'average', sum: one.sum + other.sum, times: one.times + other.times };
  throw new Error(`A week of ${one.kind} and one of ${other.kind} cannot be put together.`);
}
