import type { ReactNode } from 'react';
import type { MarkProps } from '../thread/thread-marks';

/** waiting: cannot be taken yet. carried: goes on to the next huddle. */
export type RailStopState = 'done' | 'here' | 'ahead' | 'waiting' | 'carried';

export type RailStop = {
  readonly id: string;
  readonly label: string;
  /** A count or a few words at the right: '1 of 8', 'review overdue'. */
  readonly note?: ReactNode;
  /** The note is a concern. */
  readonly flagged?: boolean;
  readonly state: RailStopState;
  /** Stops within this one. The group is open while one of them is here, when `open` says so, or by choice. */
  readonly inside?: readonly RailStop[];
  readonly open?: boolean;
};

export type StopRow = {
  readonly stop: RailStop;
  readonly level: 'item' | 'head' | 'sub';
  /** Only on groups. */
  readonly open?: boolean;
  readonly marks: readonly MarkProps[];
};

/** Where the thread leaves the rail, at the right end of the gold bar; the bar itself carries it there. */
export const outOrder = 3;

type Line = Omit<StopRow, 'marks'>;

const linesOf = (stops: readonly RailStop[], toggled: ReadonlySet<string>): readonly Line[] =>
  stops.flatMap((stop): readonly Line[] => {
    if (stop.inside === undefined || stop.inside.length === 0) return [{ stop, level: 'item' }];
    const current = stop.inside.some((inner) => inner.state === 'here');
    const open = (current || stop.open === true) !== toggled.has(stop.id);
    const head: Line = { stop, level: open ? 'head' : 'item', open };
    return open ? [head, ...stop.inside.map((inner): Line => ({ stop: inner, level: 'sub' }))] : [head];
  });

/**
 * The rail's rows with their points on the thread: gold from the first row to the one we are at, then a quiet
 * line from the next row to the last.
 */
export const lineUp = (stops: readonly RailStop[], toggled: ReadonlySet<string>): readonly StopRow[] => {
  const lines = linesOf(stops, toggled);
  // A closed group may hold the place we are at: then the thread leaves from its head.
  const shown = lines.findIndex(({ stop }) => stop.state === 'here');
  const here =
    shown >= 0 ? shown : lines.findIndex(({ stop }) => stop.inside?.some((s) => s.state === 'here'));
  return lines.map((line, i) => {
    const marks: MarkProps[] = [];
    if (i === 0 && here > 0) marks.push({ order: 1 });
    if (i === here) marks.push({ order: 2 }, { order: outOrder, kind: 'none' });
    if (i === here + 1 && i < lines.length - 1) marks.push({ order: 11, line: 'ahead' });
    if (i === lines.length - 1 && i > here + 1) marks.push({ order: 12, line: 'ahead' });
    return { ...line, marks };
  });
};
