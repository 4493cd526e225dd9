import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Key } from '../keys/key';
import { useKeys } from '../keys/use-keys';
import css from './buttons.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** A key, shown and heard. */
  readonly hint?: string;
  readonly disabled?: boolean;
};

/** `Alt+ArrowUp` as it is printed on the keyboard: `Alt ↑`. */
const printed = (hint: string): string =>
  hint
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace('ArrowLeft', '←')
    .replace(/\+(.*)$/, (_, key: string) => ` ${key.length === 1 ? key.toUpperCase() : key}`);

/** A step beside the gold one. */
export function SecondaryButton({ children, onPress, hint, disabled = false }: Props) {
  useKeys(hint === undefined || disabled ? {} : { [hint.length === 1 ? hint.toLowerCase() : hint]: onPress });
  return (
    <button type="button" className={css.button} disabled={disabled} onClick={onPress}>
      <span>{children}</span>
      {hint !== undefined && <Key>{printed(hint)}</Key>}
    </button>
  );
}

/** Removes something for good: rust, never gold. */
export function RemoveButton({ children, onPress, hint }: Omit<Props, 'disabled'>) {
  useKeys(hint === undefined ? {} : { [hint.replace(' ', '+')]: onPress });
  return (
    <button type="button" className={cx(css.button, css.remove)} onClick={onPress}>
      <span>{children}</span>
      {hint !== undefined && <Key>{hint}</Key>}
    </button>
  );
}

/** Something to do within a sentence. */
export function LinkButton({ children, onPress, disabled = false }: Omit<Props, 'hint'>) {
  return (
    <button type="button" className={css.link} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}

/** Secondary steps side by side. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.row}>{children}</div>;
}
