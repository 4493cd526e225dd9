import { useRef } from 'react';
import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import { Sign } from '../marks/sign';
import css from './search-box.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter in the box: take the first. */
  readonly onEnter?: (() => void) | undefined;
  /** The down arrow leaves the box for the list below. */
  readonly onDown?: (() => void) | undefined;
};

/** Find in a list. '/' goes to it from anywhere; Esc empties it, then leaves it. */
export function SearchBox({ label, value, onChange, onEnter, onDown }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => input.current?.focus() });
  return (
    <label className={css.find}>
      <Sign name="search" />
      <span className="visually-hidden">{label}</span>
      <input
        ref={input}
        type="search"
        className={css.input}
        placeholder={label}
        value={value}
        dir="auto"
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            onChange('');
          } else if (event.key === 'Enter') onEnter?.();
          else if (event.key === 'ArrowDown' && onDown !== undefined) {
            event.preventDefault();
            input.current?.blur();
            onDown();
          }
        }}
      />
      <Key>{value === '' ? '/' : 'Esc'}</Key>
    </label>
  );
}
