export type Spend = { readonly id: string; readonly label: string; readonly amount: number };

export type Segment = {
  readonly key: string;
  readonly amount: number;
  /** Of the whole ruler, 0 to 1. */
  readonly share: number;
};

export type SegmentLabel = {
  readonly key: string;
  readonly amount: number;
  readonly words: string;
  readonly from: number;
  /** Room for its words, as a share: up to the next label, or to what is said at the right end. */
  readonly room: number;
};

export type Ruler = {
  readonly whole: number;
  readonly segments: readonly Segment[];
  readonly labels: readonly SegmentLabel[];
  readonly spent: number;
};

const others = (count: number, labelled: boolean): string =>
  labelled ? `${count} other${count === 1 ? '' : 's'}` : `${count} spends`;

/**
 * Lays spends out along a ruler, largest first. A length too short for its words shares one label with its
 * neighbours: '3 others'. `leastShare` is the share of the ruler a label needs, `endShare` what the words at the right
 * end need.
 */
export const layRuler = (
  spends: readonly Spend[],
  limit: number,
  more: number,
  leastShare: number,
  endShare: number,
): Ruler => {
  const largest = [...spends].filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
  const spent = largest.reduce((sum, { amount }) => sum + amount, 0);
  const whole = Math.max(limit, spent + more, 1);
  const segments = largest.map(({ id, amount }) => ({ key: id, amount, share: amount / whole }));
  const labels: Omit<SegmentLabel, 'room'>[] = [];
  let from = 0;
  const small: Spend[] = [];
  for (const spend of largest) {
    const share = spend.amount / whole;
    if (small.length > 0 || share < leastShare) small.push(spend);
    else {
      labels.push({ key: spend.id, amount: spend.amount, words: spend.label, from });
      from += share;
    }
  }
  const [only] = small;
  if (only !== undefined) {
    const amount = small.reduce((sum, s) => sum + s.amount, 0);
    const words = small.length === 1 ? only.label : others(small.length, labels.length > 0);
    labels.push({ key: only.id, amount, words, from });
  }
  const end = Math.min(1 - endShare, Math.max(more > 0 ? spent / whole : 1, 0));
  const roomed = labels.map((label, i) => ({
    ...label,
    room: Math.max((labels[i + 1]?.from ?? end) - label.from, 0),
  }));
  return { whole, segments, labels: roomed, spent };
};
