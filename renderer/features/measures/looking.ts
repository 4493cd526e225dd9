import type { WeeksShown } from '../../telling/measures/drawing';
import type { Scope } from './scope';
import type { spansFor } from './spans';

/** How one looks at our data, whatever the question: whose it is, and how far back. */
export interface Looking {
  readonly scope: Scope;
  readonly shown: WeeksShown;
}

export const firstLook: Looking = { scope: 'team', shown: 52 };

/** The span of a chart that shows as much: all there is, where it has not so many weeks as one looks back. */
export function spanShown(spans: ReturnType<typeof spansFor>, shown: WeeksShown): WeeksShown {
  return spans.some(({ value }) => value === shown) ? shown : (spans.at(-1)?.value ?? shown);
}
