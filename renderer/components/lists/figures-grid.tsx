import { type Ref, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { FigureField, type FigureRow } from './figure-field';
import css from './figures-grid.module.css';

type Props = {
  readonly label: string;
  /** Over the names, and over the fields. */
  readonly heads: readonly [names: string, figures: string];
  readonly rows: readonly FigureRow[];
  readonly onChange: (id: string, text: string) => void;
  /** Whether what was pasted has been taken apart; where it was not, it is pasted as any text is. */
  readonly onPaste: (id: string, text: string) => boolean;
  readonly maxLength: number;
  /** The list of the fields, for `goToFigure`. */
  readonly ref?: Ref<HTMLOListElement>;
};

/** Goes to the field of a row, wherever it is in the list, ready to be typed over. */
export function goToFigure(list: HTMLElement | null, id: string): void {
  const field = list?.querySelector<HTMLInputElement>(`input[data-figure="${CSS.escape(id)}"]`);
  field?.focus();
  field?.select();
}

/**
 * A column of figures to be typed or pasted, one a row. Up, Down and Enter move as in a spreadsheet, Home and End go to
 * the ends; what is wrong with a figure stands beside it. Hundreds of rows are laid out only as they come into view.
 */
export function FiguresGrid({ label, heads, rows, onChange, onPaste, maxLength, ref }: Props) {
  const latest = useRef({ onChange, onPaste });
  useLayoutEffect(() => {
    latest.current = { onChange, onPaste };
  });
  const [typedIn, setTypedIn] = useState<string | null>(null);
  // The same functions for as long as the list is there, so that a key press draws its own row and no other.
  const change = useCallback((id: string, text: string): void => {
    setTypedIn(id);
    latest.current.onChange(id, text);
  }, []);
  const paste = useCallback((id: string, text: string) => latest.current.onPaste(id, text), []);
  return (
    <div className={css.scroller}>
      <div className={css.head} aria-hidden="true">
        <span>{heads[0]}</span>
        <span>{heads[1]}</span>
      </div>
      <ol className={css.rows} aria-label={label} ref={ref}>
        {rows.map((row) => (
          <FigureField key={row.id} {...row} maxLength={maxLength} onChange={change} onPaste={paste} />
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {rows.find(({ id }) => id === typedIn)?.wrong ?? ''}
      </p>
    </div>
  );
}
