import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Key } from '../keys/key';
import css from './ways.module.css';

export type Way = {
  readonly id: string;
  readonly title: ReactNode;
  readonly words: ReactNode;
  readonly onTake: () => void;
};

/** Ways on, each with a sentence; the first is the gold one. The caller hears their number keys. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <ul className={css.ways}>
      {ways.map(({ id, title, words, onTake }, index) => (
        <li key={id}>
          <button type="button" className={cx(css.way, index === 0 && css.first)} onClick={onTake}>
            <b>{title}</b>
            <Key>{index + 1}</Key>
            <span>{words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
