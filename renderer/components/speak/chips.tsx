import { type ReactNode, useId } from 'react';
import { cx } from '../class-names';
import { Sign } from '../marks/sign';
import css from './chips.module.css';
import labelled from './labelled.module.css';

export type Chip<T extends string> = {
  readonly value: T;
  readonly label: ReactNode;
  readonly disabled?: boolean;
};

type Common<T extends string> = {
  readonly label: ReactNode;
  readonly plainLabel?: boolean;
  readonly aside?: ReactNode;
  readonly chips: readonly Chip<T>[];
  /** A last, quieter chip: 'someone else'. */
  readonly add?: { readonly label: ReactNode; readonly onAdd: () => void };
};

type Props<T extends string> = Common<T> &
  (
    | { readonly many: true; readonly value: readonly T[]; readonly onChange: (value: readonly T[]) => void }
    | { readonly many?: false; readonly value: T | null; readonly onChange: (value: T) => void }
  );

/** One or several of some short words. Picked is white with a tick. */
export function Chips<T extends string>(props: Props<T>) {
  const name = useId();
  const isOn = (value: T) => (props.many ? props.value.includes(value) : props.value === value);
  const pick = (value: T) => {
    if (!props.many) return props.onChange(value);
    return props.onChange(isOn(value) ? props.value.filter((v) => v !== value) : [...props.value, value]);
  };
  return (
    <fieldset
      className={labelled.small}
      role={props.many ? 'group' : 'radiogroup'}
      aria-labelledby={`${name}-label`}
    >
      <div id={`${name}-label`} className={props.plainLabel ? 'visually-hidden' : labelled.label}>
        <span>{props.label}</span>
        {props.aside !== undefined && <small>{props.aside}</small>}
      </div>
      <div className={css.chips}>
        {props.chips.map(({ value, label, disabled }) => (
          <label key={value} className={cx(css.chip, isOn(value) && css.on)}>
            <input
              type={props.many ? 'checkbox' : 'radio'}
              className={css.input}
              name={name}
              value={value}
              checked={isOn(value)}
              disabled={disabled}
              onChange={() => pick(value)}
            />
            {isOn(value) && <Sign name="tick" />}
            <span dir="auto">{label}</span>
          </label>
        ))}
        {props.add !== undefined && (
          <button type="button" className={cx(css.chip, css.add)} onClick={props.add.onAdd}>
            {props.add.label}
          </button>
        )}
      </div>
    </fieldset>
  );
}
