import type { ReactNode } from 'react';
import type { ConversationKind } from '../marks/conversation-mark';
import type { Wanted } from './label-places';

export type TimeEvent = {
  readonly id: string;
  /** Days since the line began; between 0 and `days`. */
  readonly day: number;
  /** ring: a huddle, an opening. dot: a contact. A conversation shows its own shape. */
  readonly mark: 'ring' | 'dot' | ConversationKind;
  /** A small line: the date. */
  readonly when?: ReactNode;
  /** What it was. An event without `when`, `title` and `words` has only its mark. */
  readonly title?: ReactNode;
  readonly words?: ReactNode;
  readonly flagged?: boolean;
  /** We had lost touch on the way here. */
  readonly loose?: boolean;
};

/** An event and where on the line it stands, 0 to 1. */
export type Standing = { readonly event: TimeEvent; readonly at: number };

export const isPlain = ({ mark }: TimeEvent): boolean => mark === 'ring' || mark === 'dot';

export const isLabelled = ({ event: { when, title, words } }: Standing): boolean =>
  when !== undefined || title !== undefined || words !== undefined;

/** Events in order along the line, by their day, or evenly where order matters and scale does not. */
export const standOnLine = (
  events: readonly TimeEvent[],
  days: number,
  scale: 'days' | 'even',
): readonly Standing[] => {
  const sorted = [...events].sort((a, b) => a.day - b.day);
  const byDay = (day: number): number => (days <= 0 ? 0 : Math.min(Math.max(day / days, 0), 1));
  return sorted.map((event, i) => ({ event, at: scale === 'even' ? i / sorted.length : byDay(event.day) }));
};

/** Half a ring, in rem: a label's words begin under the ring's left edge. */
const halfRing = 0.6;

/** How a label asks for its place: concerns first, then what has a title, then rings and shapes before dots. */
export const wantedLabel = ({ event, at }: Standing, width: number): Wanted => ({
  at: Math.max(0, at * width - (isPlain(event) ? halfRing : 0)),
  weight: (event.flagged ? 4 : 0) + (event.title === undefined ? 0 : 2) + (event.mark === 'dot' ? 0 : 1),
});
