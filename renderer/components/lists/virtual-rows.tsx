// biome-ignore-all lint/a11y/useSemanticElements: a table cannot leave out the rows that are out of view
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its row (aria-activedescendant)
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { cx } from '../class-names';
import { useKeys } from '../keys/use-keys';
import { ThreadMark } from '../thread/thread-mark';
import css from './virtual-rows.module.css';
import { useRowWindow } from './window-of-rows';

export type Column<T> = {
  readonly id: string;
  readonly title: string;
  /** The title is only said to screen readers: for a column of shapes. */
  readonly hideTitle?: boolean;
  /** A CSS grid track: '2fr', 'minmax(0, 3fr)', '6rem'. */
  readonly width: string;
  readonly cell: (row: T) => ReactNode;
  /** Words of a cell too long for its column, shown on pointing. */
  readonly full?: (row: T) => string;
  readonly sorted?: boolean;
  /** Stays where there is little room (large text, a narrow window); the first column always does. */
  readonly keep?: boolean;
};

type Props<T> = {
  readonly label: string;
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  readonly columns: readonly Column<T>[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** A letter or date at the left where it changes from the row before. */
  readonly groupOf?: (row: T) => string;
  readonly rowRem?: number;
  readonly empty?: ReactNode;
  /** Words at the foot, at the left; at the right stands which rows are in view. */
  readonly foot?: ReactNode;
};

const headRem = 2.1;
/** What the chosen row is taller, so that the thread has room under its words. */
const threadRem = 0.4;

/**
 * A list of thousands: only the rows in view are built. Up, Down, PageUp, PageDown, Home and End move, Enter opens,
 * from anywhere outside a field. The thread runs under the chosen row to the panel.
 */
export function VirtualRows<T>(props: Props<T>) {
  const { label, rows, idOf, columns, chosen, onChoose, onOpen, groupOf, rowRem = 2.35, empty, foot } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const name = useId();
  const { first, last, inView } = useRowWindow(scroller, rows.length, rowRem, headRem);
  const at = chosen === null ? -1 : rows.findIndex((row) => idOf(row) === chosen);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || at < 0) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const top = at * rowRem * rem;
    const room = element.clientHeight - (headRem + rowRem) * rem;
    if (element.scrollTop > top) element.scrollTop = top;
    else if (element.scrollTop + room < top + rem) element.scrollTop = top - room + rem;
  }, [at, rowRem]);

  const go = (to: number) => () => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (row !== undefined) onChoose(idOf(row));
  };
  const page = Math.max(inView[1] - inView[0] - 1, 1);
  const open = () => (chosen === null ? false : onOpen(chosen));
  useKeys({
    ArrowDown: go(at + 1),
    ArrowUp: go(at < 0 ? 0 : at - 1),
    PageDown: go(at + page),
    PageUp: go(at - page),
    Home: go(0),
    End: go(rows.length - 1),
    Enter: open,
  });

  const tracksOf = (shown: readonly Column<T>[]) =>
    `${groupOf === undefined ? '' : '1.9rem '}${shown.map(({ width }) => width).join(' ')}`;
  const kept = (column: Column<T>) => column.keep === true || column === columns[0];
  const tracks = { '--tracks': tracksOf(columns), '--tracks-narrow': tracksOf(columns.filter(kept)) };
  return (
    <div className={css.whole} style={tracks}>
      <div
        ref={scroller}
        className={css.scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={at < 0 ? undefined : `${name}-${at}`}
        tabIndex={0}
        data-thread-clip="hold-under-head"
      >
        <div className={css.head} role="row" aria-rowindex={1} style={{ height: `${headRem}rem` }}>
          {groupOf !== undefined && (
            <span role="columnheader">
              <span className="visually-hidden">Group</span>
            </span>
          )}
          {columns.map((column) => (
            <span
              key={column.id}
              role="columnheader"
              aria-sort={column.sorted ? 'ascending' : undefined}
              className={cx(column.sorted && css.sorted, !kept(column) && css.spare)}
            >
              {column.hideTitle ? <span className="visually-hidden">{column.title}</span> : column.title}
            </span>
          ))}
        </div>
        <div
          className={css.rows}
          role="rowgroup"
          style={{ height: `${rows.length * rowRem + threadRem + 1}rem` }}
        >
          {at >= 0 && (
            // Stands where the chosen row does even while that row is out of view and so not built.
            <div
              className={css.thread}
              role="presentation"
              style={{ top: `${(at + 1) * rowRem + threadRem}rem` }}
            >
              <ThreadMark order={100} turn="turn" className={css.start} />
              <ThreadMark order={101} now="large" className={css.end} />
            </div>
          )}
          {rows.slice(first, last).map((row, offset) => {
            const i = first + offset;
            const before = rows[i - 1];
            const group = groupOf?.(row);
            const id = idOf(row);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard for the whole grid
              <div
                key={id}
                id={`${name}-${i}`}
                role="row"
                aria-rowindex={i + 2}
                aria-selected={i === at}
                tabIndex={-1}
                className={cx(css.row, i === at && css.at)}
                style={{
                  top: `${i * rowRem + (at >= 0 && i > at ? threadRem : 0)}rem`,
                  height: `${rowRem + (i === at ? threadRem : 0)}rem`,
                }}
                onClick={() => onChoose(id)}
                onDoubleClick={() => onOpen(id)}
              >
                {groupOf !== undefined && (
                  <span role="gridcell" className={css.group}>
                    {before !== undefined && groupOf(before) === group ? '' : group}
                  </span>
                )}
                {columns.map((column) => (
                  <span
                    key={column.id}
                    role="gridcell"
                    className={cx(css.cell, !kept(column) && css.spare)}
                    title={column.full?.(row)}
                  >
                    {column.cell(row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
        {rows.length === 0 && empty !== undefined && (
          // A grid may hold nothing but rows, so what stands in place of them is one.
          <div role="row">
            <div role="gridcell">{empty}</div>
          </div>
        )}
      </div>
      <p className={css.foot}>
        <span>{foot}</span>
        {rows.length > 0 && (
          <span aria-hidden="true">
            {inView[0] + 1} to {inView[1]} of {rows.length.toLocaleString('en-GB')}
          </span>
        )}
      </p>
    </div>
  );
}
