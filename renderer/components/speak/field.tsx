import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { cx } from '../class-names';
import css from './field.module.css';
import labelled from './labelled.module.css';
import { Refusal } from './refusal';

export type FieldProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Enter, without Shift: takes what was typed instead of beginning a new line. */
  readonly onEnter?: () => void;
  /** A few words at the right of the label: 'in his words'. */
  readonly aside?: ReactNode;
  /** A few words below, always there. */
  readonly help?: ReactNode;
  /** What is wrong, and why: 'There is no 31 February.' Said by screen readers when it appears. */
  readonly wrong?: ReactNode;
  readonly placeholder?: string;
  /** One line only, which Enter does not break. */
  readonly single?: boolean;
  /** One line whose signs are not shown: a PIN. */
  readonly secret?: boolean;
  /** Lines there are room for before anything is written; the field grows with what is. */
  readonly lines?: number;
  /** A person's own words, in their type. */
  readonly own?: boolean;
  /** A smaller label. */
  readonly small?: boolean;
  /** The label is only said to screen readers, because words above already ask it. */
  readonly plainLabel?: boolean;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
  readonly ref?: Ref<HTMLTextAreaElement & HTMLInputElement>;
};

/** A question and the place to answer it. Grows with the words; nothing typed is ever hidden. */
export function Field({
  label,
  value,
  onChange,
  aside,
  help,
  wrong,
  small = false,
  own = false,
  ...rest
}: FieldProps) {
  const {
    single = false,
    secret = false,
    lines = 1,
    autoFocus = false,
    plainLabel = false,
    onEnter,
    ref,
    ...attributes
  } = rest;
  const id = useId();
  const told = [help !== undefined && `${id}-help`, wrong !== undefined && `${id}-wrong`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    value,
    ref,
    autoFocus,
    dir: 'auto',
    className: cx(labelled.box, css.box, own && css.own),
    onKeyDown: (event: KeyboardEvent) => {
      if (
        onEnter === undefined ||
        event.key !== 'Enter' ||
        event.shiftKey ||
        event.ctrlKey ||
        event.nativeEvent.isComposing
      )
        return;
      event.preventDefault();
      onEnter();
    },
    'aria-invalid': wrong !== undefined,
    'aria-describedby': told === '' ? undefined : told,
    ...attributes,
  } as const;
  // A growing field takes its height from its words alone, so the room before there are any is said here.
  const room = lines > 1 ? { minHeight: `calc(${lines} * 1.42em + 2 * var(--box-pad) + 3px)` } : {};
  return (
    <div className={cx(css.field, small && labelled.small)}>
      <label className={plainLabel ? 'visually-hidden' : labelled.label} htmlFor={id}>
        <span dir="auto">{label}</span>
        {aside !== undefined && <small>{aside}</small>}
      </label>
      {single ? (
        <input
          type={secret ? 'password' : 'text'}
          autoComplete="off"
          spellCheck={false}
          {...shared}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea rows={lines} style={room} {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      {help !== undefined && (
        <p className={cx(labelled.help, css.help)} id={`${id}-help`}>
          {help}
        </p>
      )}
      <div id={`${id}-wrong`}>{wrong !== undefined && <Refusal>{wrong}</Refusal>}</div>
    </div>
  );
}

/** Two short fields side by side. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}
