import { type ReactNode, useId, useRef } from 'react';
import { cx } from '../class-names';
import { type ConversationKind, ConversationMark } from '../marks/conversation-mark';
import { ThreadMark } from '../thread/thread-mark';
import { placeLabels } from './label-places';
import { isLabelled, isPlain, type Standing, standOnLine, type TimeEvent, wantedLabel } from './time-events';
import { TimeLabels } from './time-labels';
import css from './time-line.module.css';
import { TimeMark } from './time-mark';
import { useWidthInRem } from './use-width';

export type { TimeEvent };

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
  /** Names the list of labels for screen readers. */
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

/** Time runs left to right; the right edge is now, at the panel. The thread runs through it. */
export function TimeLine({ above, aboveEnd, empty, inWords, end, ...props }: Props) {
  const { events, days, scale = 'days', loose = false, from = 'rail' } = props;
  // The wall's words are more than twice as large.
  const { least = from === 'edge' ? 14 : 7, most = 24 } = props;
  const snug = from === 'edge' ? 24 : 10;
  const ruler = useRef<HTMLDivElement>(null);
  const width = useWidthInRem(ruler, 'line');
  const own = useId();
  const standing = standOnLine(events, days, scale);
  const labelled = standing.filter(isLabelled);
  const wanted = width === null ? [] : labelled.map((one) => wantedLabel(one, width));
  const room = { width: (width ?? 0) - (from === 'rail' ? 1 : 4), least, most, snug, gap: 1.2 };
  return (
    <section className={cx(css.time, from === 'edge' && css.wall)} aria-label={props.label}>
      {(above !== undefined || aboveEnd !== undefined) && (
        <div className={css.above}>
          <span>{above}</span>
          {aboveEnd !== undefined && <span className={css.aboveEnd}>{aboveEnd}</span>}
        </div>
      )}
      <div
        className={cx(css.line, !standing.every(({ event }) => isPlain(event)) && css.tall)}
        ref={ruler}
        aria-hidden="true"
      >
        <Points standing={standing} loose={loose} from={from} line={props.thread === false ? own : 'main'} />
        {end !== undefined && (
          <span className={css.end}>
            <ConversationMark kind={end} />
          </span>
        )}
      </div>
      {labelled.length > 0 && (
        <TimeLabels
          events={labelled.map(({ event }) => event)}
          places={placeLabels(wanted, room)}
          inWords={inWords}
        />
      )}
      {events.length === 0 && empty !== undefined && <p className={css.empty}>{empty}</p>}
    </section>
  );
}

type PointsProps = {
  readonly standing: readonly Standing[];
  readonly loose: boolean;
  readonly from: 'rail' | 'edge';
  readonly line: string;
};

/** From where the line begins, through the events, to now. The rail's thread meets the first event if it stands there. */
function Points({ standing, loose, from, line }: PointsProps) {
  const first = standing[0];
  const begins = from === 'rail' && first !== undefined && first.at <= 0.02;
  return (
    <>
      {!begins && (
        <ThreadMark
          order={100}
          line={line}
          className={cx(css.start, from === 'edge' && css.edge)}
          {...(from === 'rail' && { turn: 'turn' })}
        />
      )}
      {standing.map((one, i) => (
        <TimeMark key={one.event.id} standing={one} order={101 + i} line={line} turns={begins && i === 0} />
      ))}
      <ThreadMark
        order={101 + standing.length}
        line={line}
        kind={loose ? 'loose' : 'gold'}
        now="large"
        className={css.now}
      />
    </>
  );
}
