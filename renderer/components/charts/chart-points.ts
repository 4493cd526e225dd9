/** What a point is, each with its own shape: never told by colour alone. */
export type ChartMark = 'common' | 'improvement' | 'concern' | 'special-high' | 'special-low';

/** One point of a chart; `value` is null where there is none. */
export type ChartPoint = {
  readonly id: string;
  readonly value: number | null;
  readonly mark: ChartMark;
  /** Drawn hollow: it was not counted here. */
  readonly hollow?: boolean;
};

/** From one point to another, both included: one usual level with its limits. */
export type ChartSpan = {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
};

/** Words at a place of the scale. */
export type AtValue = { readonly value: number; readonly words: string };

export type ChartPin = { readonly id: string; readonly at: number; readonly words?: string };

export type ChartDrawing = {
  readonly points: readonly ChartPoint[];
  readonly spans: readonly ChartSpan[];
  /** Names under the line, by the index of the point they stand at. */
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  readonly sayTick: (value: number) => string;
  /** Values beyond which there is nothing to draw. */
  readonly min?: number;
  readonly max?: number;
  readonly words: {
    readonly most?: AtValue;
    readonly least?: AtValue;
    readonly usual?: AtValue;
    readonly last?: AtValue;
    readonly target?: AtValue;
  };
  /** A dotted line down from a point of time, to what is said of it below. */
  readonly pins?: readonly ChartPin[];
};
