import type { WeeksShown } from '../../telling/measures/drawing';

const all = [
  { value: 26, words: 'Half a year', over: 26 },
  { value: 52, words: 'A year', over: 26 },
  { value: 156, words: 'Three years', over: 156 },
  { value: 'all', words: 'All', over: 52 },
] as const satisfies readonly { value: WeeksShown; words: string; over: number }[];

/** How far back one may look: no further than there is something to see. */
export function spansFor(weeks: number): readonly { readonly value: WeeksShown; readonly words: string }[] {
  return weeks <= 26 ? all.slice(1, 2) : all.filter(({ over }) => weeks > over);
}
