import { type ReactNode, useId, useRef } from 'react';
import { cx } from '../class-names';
import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import { Sign, type SignName } from '../marks/sign';
import css from './choices.module.css';
import labelled from './labelled.module.css';
import { Refusal } from './refusal';

export type Choice<T extends string> = {
  readonly value: T;
  readonly label: ReactNode;
  /** A sign that belongs to the choice (a position), or 'none'; otherwise a ring, filled when chosen. */
  readonly sign?: SignName;
  /** A choice with consequences carries a sentence. */
  readonly sentence?: ReactNode;
  readonly disabled?: boolean;
};

type Props<T extends string> = {
  /** The question. With `plainLabel` it is only said to screen readers, because words above already ask it. */
  readonly label: ReactNode;
  readonly plainLabel?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** 'row': side by side, for short words. 'tight': many, close together. */
  readonly shape?: 'list' | 'row' | 'tight';
  /** Number keys 1, 2, 3 … choose, outside text fields. Only one set of choices in a panel should have them. */
  readonly keys?: boolean;
  readonly small?: boolean;
  readonly aside?: ReactNode;
  readonly help?: ReactNode;
  readonly wrong?: ReactNode;
};

/** One of a few. By mouse, by arrow keys, by number. */
export function Choices<T extends string>(props: Props<T>) {
  const {
    label,
    plainLabel = false,
    choices,
    value,
    onChange,
    shape = 'list',
    keys = true,
    small = false,
  } = props;
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  const choose = (choice: Choice<T>) => () => {
    if (choice.disabled) return;
    onChange(choice.value);
    group.current?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(choice.value)}"]`)?.focus();
  };
  useKeys(Object.fromEntries(choices.slice(0, 9).map((choice, i) => [String(i + 1), choose(choice)])), {
    off: !keys,
  });
  return (
    <div
      ref={group}
      className={cx(small && labelled.small)}
      role="radiogroup"
      aria-labelledby={`${name}-label`}
    >
      <div id={`${name}-label`} className={plainLabel ? 'visually-hidden' : labelled.label}>
        <span>{label}</span>
        {props.aside !== undefined && <small>{props.aside}</small>}
      </div>
      <div className={cx(css.choices, css[shape])}>
        {choices.map((choice, i) => {
          const on = choice.value === value;
          return (
            <label
              key={choice.value}
              className={cx(css.choice, on && css.on, choice.sentence !== undefined && css.way)}
            >
              <input
                type="radio"
                className={css.input}
                name={name}
                value={choice.value}
                checked={on}
                disabled={choice.disabled}
                onChange={() => onChange(choice.value)}
              />
              {choice.sign !== 'none' && <Sign name={choice.sign ?? (on ? 'full' : 'open')} />}
              <span className={css.words} dir="auto">
                {choice.label}
              </span>
              {keys && i < 9 && <Key>{i + 1}</Key>}
              {choice.sentence !== undefined && <span className={css.sentence}>{choice.sentence}</span>}
            </label>
          );
        })}
      </div>
      {props.help !== undefined && <p className={labelled.help}>{props.help}</p>}
      {props.wrong !== undefined && <Refusal>{props.wrong}</Refusal>}
    </div>
  );
}
