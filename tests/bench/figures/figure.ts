/** One figure of a run, beside the limit it must keep. */
export interface Figure {
  /** Which part of the list it answers. */
  readonly part: string;
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio, `ms` for a percentile of milliseconds, `MB` for memory. */
  readonly unit: '×' | 'ms' | 'MB';
  /** The issue's own, which the value may reach and not pass; null where it is only told. */
  readonly limit: number | null;
  /** How it was measured, in a line. */
  readonly how: string;
  /** What it is made of, for whoever looks further. */
  readonly parts: Readonly<Record<string, number>>;
}

export function isMet({ value, limit }: Figure): boolean {
  return limit === null || value <= limit;
}
