import { type RefObject, useEffect, useRef, useState } from 'react';
import { cx } from '../class-names';
import { ThreadMark } from '../thread/thread-mark';
import css from './rail-stops.module.css';
import { lineUp, outOrder, type RailStop, type RailStopState, type StopRow } from './stop-order';

export type { RailStop, RailStopState };

type Props = {
  readonly stops: readonly RailStop[];
  /** Makes every stop a button: choosing one goes there. Without it the list only shows where we are. */
  readonly onGo?: (id: string) => void;
};

const stateWords: Readonly<Record<RailStopState, string>> = {
  done: 'done',
  here: '',
  ahead: '',
  waiting: 'waiting',
  carried: 'carried over',
};

const nothing: ReadonlySet<string> = new Set();

/** The stops of a huddle, or the parts of something being written, in order, on the thread. */
export function RailStops({ stops, onGo }: Props) {
  const at = stops
    .flatMap((stop) => [stop, ...(stop.inside ?? [])])
    .find(({ state }) => state === 'here')?.id;
  // What somebody opened or folded counts until we go somewhere else: then only the current group is open again.
  const [toggled, setToggled] = useState<{
    readonly at: string | undefined;
    readonly ids: ReadonlySet<string>;
  }>(() => ({ at, ids: new Set() }));
  const ids = toggled.at === at ? toggled.ids : nothing;
  const rows = lineUp(stops, ids);
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (at !== undefined) here.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setToggled({ at, ids: next });
  };
  return (
    <ol className={css.stops}>
      {rows.map((row) => (
        <StopLine key={row.stop.id} row={row} here={here} onPress={row.open === undefined ? onGo : toggle} />
      ))}
    </ol>
  );
}

type LineProps = {
  readonly row: StopRow;
  readonly here: RefObject<HTMLLIElement | null>;
  readonly onPress: ((id: string) => void) | undefined;
};

function StopLine({ row: { stop, level, open, marks }, here, onPress }: LineProps) {
  const isHere = stop.state === 'here';
  const said = stateWords[stop.state];
  const words = (
    <>
      <span className={css.name} dir="auto">
        {stop.label}
        {said !== '' && <span className="visually-hidden">, {said}</span>}
      </span>
      {stop.note !== undefined && (
        <span className={cx(css.note, stop.flagged && css.flagged)}>{stop.note}</span>
      )}
    </>
  );
  return (
    <li
      ref={isHere ? here : undefined}
      className={cx(css.stop, css[stop.state], css[level])}
      aria-current={isHere ? 'step' : undefined}
      data-here={isHere || undefined}
    >
      {marks.map((mark) => (
        <ThreadMark
          key={`${mark.line ?? 'main'}${mark.order}`}
          {...mark}
          className={mark.order === outOrder ? css.out : css.mark}
        />
      ))}
      {onPress === undefined ? (
        <span className={css.press}>{words}</span>
      ) : (
        <button type="button" className={css.press} aria-expanded={open} onClick={() => onPress(stop.id)}>
          {words}
        </button>
      )}
    </li>
  );
}
