import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Sign } from '../marks/sign';
import css from './panel-words.module.css';

type Words = { readonly children: ReactNode };

/** What the program made of what was written: 'Tom Pritchard, today.' Said politely when it changes. */
export function Said({ children }: Words) {
  return (
    <p className={css.said} aria-live="polite">
      {children}
    </p>
  );
}

/** Small print: what is kept, who sees it. */
export function Safe({ children }: Words) {
  return <p className={css.safe}>{children}</p>;
}

/** The decision in words, above the step that makes it. */
export function Decide({ children }: Words) {
  return <p className={css.decide}>{children}</p>;
}

/** What is missing before the step can be taken: open rings with plain words, each of which may lead there. */
export function Missing({
  title,
  items,
}: {
  readonly title: ReactNode;
  readonly items: readonly MissingItem[];
}) {
  return (
    <section className={css.missing}>
      <h3>{title}</h3>
      <ul>
        {items.map(({ id, words, onGo }) => (
          <li key={id}>
            <Sign name="open" />
            {onGo === undefined ? (
              <span>{words}</span>
            ) : (
              <button type="button" onClick={onGo}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export type MissingItem = { readonly id: string; readonly words: ReactNode; readonly onGo?: () => void };

/** Two or three ways to do the same step: words, the current one underlined in gold. */
export function Segments<T extends string>({ label, segments, value, onChange }: SegmentsProps<T>) {
  return (
    <fieldset className={css.segments} aria-label={label}>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          className={cx(css.segment, segment.value === value && css.on)}
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
        </button>
      ))}
    </fieldset>
  );
}

type SegmentsProps<T extends string> = {
  readonly label: string;
  readonly segments: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};
