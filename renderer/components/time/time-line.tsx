import { type ReactNode, useId, useRef } from 'react';
import { cx } from '../class-names';
import { type ConversationKind, ConversationMark } from '../marks/conversation-mark';
import { ThreadMark } from '../thread/thread-mark';
import { useThreadMark } from '../thread/use-thread-mark';
import { type LabelPlace, placeLabels } from './label-places';
import css from './time-line.module.css';
import { useWidthInRem } from './use-width';

export type TimeEvent = {
  readonly id: string;
  /** Days since the line began; between 0 and `days`. */
  readonly day: number;
  /** ring: a huddle, an opening. dot: a contact. A conversation shows its own shape. */
  readonly mark: 'ring' | 'dot' | ConversationKind;
  /** A small line: the date. */
  readonly when?: ReactNode;
  /** What it was. An event without `title` and `words` has only its mark. */
  readonly title?: ReactNode;
  readonly words?: ReactNode;
  readonly flagged?: boolean;
  /** We had lost touch on the way here. */
  readonly loose?: boolean;
};

type Props = {
  /** What the line shows: 'The plan so far'. */
  readonly label: string;
  readonly events: readonly TimeEvent[];
  /** The day that is now, at the right edge. */
  readonly days: number;
  /** 'even': order matters and scale does not, so every label is given the same room. */
  readonly scale?: 'days' | 'even';
  /** We have lost touch since the last event. */
  readonly loose?: boolean;
  /** Quiet words above the line, at the left. */
  readonly above?: ReactNode;
  /** Words above the line at its end: usually a Flag. */
  readonly aboveEnd?: ReactNode;
  /** Words under the line when there is nothing on it yet. */
  readonly empty?: ReactNode;
  /** The same in words for screen readers; otherwise the labels are read in order. */
  readonly inWords?: string;
  /** At the edge of now stands the mark of what comes next. */
  readonly end?: ConversationKind;
  /** The line turns down from the rail; on the wall it comes from the left edge. */
  readonly from?: 'rail' | 'edge';
  /** Only one line on a page is on the golden thread; any other has a line of its own: `thread={false}`. */
  readonly thread?: boolean;
  /** Least and most room for a label, in rem. */
  readonly least?: number;
  readonly most?: number;
};

const weightOf = ({ mark, flagged, title }: TimeEvent): number =>
  (flagged ? 4 : 0) + (title === undefined ? 0 : 2) + (mark === 'dot' ? 0 : 1);

const plain = ({ mark }: TimeEvent): boolean => mark === 'ring' || mark === 'dot';

/** Half a ring, in rem: a label's words begin under the ring's left edge. */
const edge = 0.6;

/** Time runs left to right; the right edge is now, at the panel. The thread runs through it. */
export function TimeLine(props: Props) {
  const {
    events,
    days,
    scale = 'days',
    loose = false,
    from = 'rail',
    thread = true,
    least = 7,
    most = 24,
  } = props;
  const line = useRef<HTMLDivElement>(null);
  const width = useWidthInRem(line);
  const name = useId();
  const own = thread ? 'main' : name;
  const sorted = [...events].sort((a, b) => a.day - b.day);
  const share = (event: TimeEvent, i: number): number =>
    scale === 'even' ? i / sorted.length : days <= 0 ? 0 : Math.min(Math.max(event.day / days, 0), 1);
  const labelled = sorted
    .map((event, i) => ({ event, at: share(event, i) }))
    .filter(
      ({ event }) => event.title !== undefined || event.words !== undefined || event.when !== undefined,
    );
  const places =
    width === null
      ? []
      : placeLabels(
          labelled.map(({ event, at }) => ({
            at: Math.max(0, at * width - (plain(event) ? edge : 0)),
            weight: weightOf(event),
          })),
          { width: width - (from === 'rail' ? 1 : 4), least, most, gap: 1.2 },
        );
  const tall = !sorted.every(plain);
  const first = sorted[0];
  return (
    <section className={cx(css.time, from === 'edge' && css.wall)} aria-label={props.label}>
      {(props.above !== undefined || props.aboveEnd !== undefined) && (
        <div className={css.above}>
          <span>{props.above}</span>
          {props.aboveEnd !== undefined && <span className={css.aboveEnd}>{props.aboveEnd}</span>}
        </div>
      )}
      <div className={cx(css.line, tall && css.tall)} ref={line} aria-hidden="true">
        {(from === 'edge' || first === undefined || share(first, 0) > 0.02) && (
          <ThreadMark
            order={100}
            line={own}
            className={cx(css.start, from === 'edge' && css.edge)}
            {...(from === 'rail' && { turn: 'turn' })}
          />
        )}
        {sorted.map((event, i) => (
          <Mark
            key={event.id}
            event={event}
            at={share(event, i)}
            order={101 + i}
            line={own}
            turns={i === 0 && from === 'rail' && share(event, i) <= 0.02}
          />
        ))}
        <ThreadMark
          order={101 + sorted.length}
          line={own}
          kind={loose ? 'loose' : 'gold'}
          now="large"
          className={css.now}
        />
        {props.end !== undefined && (
          <span className={css.end}>
            <ConversationMark kind={props.end} />
          </span>
        )}
      </div>
      {labelled.length > 0 && (
        <Labels labelled={labelled.map(({ event }) => event)} places={places} inWords={props.inWords} />
      )}
      {events.length === 0 && props.empty !== undefined && <p className={css.empty}>{props.empty}</p>}
    </section>
  );
}

type MarkProps = {
  readonly event: TimeEvent;
  readonly at: number;
  readonly order: number;
  readonly line: string;
  readonly turns: boolean;
};

function Mark({ event, at, order, line, turns }: MarkProps) {
  const kind = event.loose ? ('loose' as const) : ('gold' as const);
  const ref = useThreadMark({
    order,
    line,
    kind,
    ...(turns && { turn: 'turn' as const }),
    ...(!plain(event) && at < 0.02 && { x: 0 }),
  });
  const style = { left: `${at * 100}%` };
  const told = [event.when, event.title].filter((words) => typeof words === 'string').join(': ') || undefined;
  if (event.mark === 'ring' || event.mark === 'dot')
    return (
      <span ref={ref} className={cx(css.stop, event.mark === 'dot' && css.dot)} style={style} title={told} />
    );
  return (
    <span ref={ref} className={cx(css.shape, at > 0.9 && css.back)} style={style} title={told}>
      <ConversationMark kind={event.mark} />
    </span>
  );
}

type LabelsProps = {
  readonly labelled: readonly TimeEvent[];
  readonly places: readonly LabelPlace[];
  readonly inWords: string | undefined;
};

function Labels({ labelled, places, inWords }: LabelsProps) {
  const placed = new Map(places.map((place) => [place.index, place]));
  return (
    <ol className={css.below} aria-label={inWords}>
      {labelled.map((event, i) => {
        const place = placed.get(i);
        return (
          <li
            key={event.id}
            className={cx(place === undefined && 'visually-hidden', place?.align === 'end' && css.alignEnd)}
            style={place && { marginLeft: `${place.left}rem`, width: `${place.width}rem` }}
            dir="auto"
          >
            {event.when !== undefined && (
              <small className={cx(event.flagged && css.flagged)}>{event.when}</small>
            )}
            {event.title !== undefined && <b className={css.title}>{event.title}</b>}
            {event.words}
          </li>
        );
      })}
    </ol>
  );
}
