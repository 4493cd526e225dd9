import type { LocalDate } from '../dates';
import { inOrder } from '../order';
import { foldForFinding } from '../text';

/** What was looked for and not found, all the times it was looked for. */
export interface GapTogether<Looked> {
  /** As it was written the last time. */
  readonly lookedFor: string;
  readonly times: number;
  readonly lastOn: LocalDate;
  readonly looked: readonly Looked[];
}

function sameWords(lookedFor: string): string {
  return foldForFinding(lookedFor)
    .replace(/[\s,;:!?–-]+/g, ' ')
    .trim();
}

/**
 * Gaps that say the same, together: what was looked for most often first, then what was looked for last. Capital
 * letters, accents and stops make no difference; other words do, because nobody but the team can say they mean the same.
 */
export function gapsTogether<Looked extends { readonly lookedFor: string; readonly loggedOn: LocalDate }>(
  gaps: readonly Looked[],
): readonly GapTogether<Looked>[] {
  const newestFirst = gaps.toSorted((a, b) => inOrder(b.loggedOn, a.loggedOn));
  const groups = Map.groupBy(newestFirst, ({ lookedFor }) => sameWords(lookedFor));
  return [...groups.values()]
    .flatMap((looked) => {
      const [last] = looked;
      return last === undefined
        ? []
        : [{ lookedFor: last.lookedFor, times: looked.length, lastOn: last.loggedOn, looked }];
    })
    .toSorted((a, b) => b.times - a.times || inOrder(b.lastOn, a.lastOn));
}
