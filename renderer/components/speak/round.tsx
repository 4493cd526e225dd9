import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Sign, type SignName } from '../marks/sign';
import css from './round.module.css';

export type RoundRow = {
  readonly id: string;
  readonly name: ReactNode;
  readonly sign: SignName;
  readonly words: ReactNode;
  readonly detail?: ReactNode;
  /** Still to come: quieter. */
  readonly todo?: boolean;
};

type Props = {
  readonly label?: string;
  readonly rows: readonly RoundRow[];
  /** Who comes after, in a sentence. */
  readonly then?: ReactNode;
};

/** The round so far: each member with a sign and words. */
export function Round({ label = 'The round', rows, then }: Props) {
  return (
    <div>
      <ol className={css.round} aria-label={label}>
        {rows.map(({ id, name, sign, words, detail, todo = false }) => (
          <li key={id} className={cx(todo && css.todo)}>
            <b dir="auto">{name}</b>
            <span className={css.position}>
              <Sign name={sign} />
              <span dir="auto">{words}</span>
              {detail !== undefined && <small dir="auto">{detail}</small>}
            </span>
          </li>
        ))}
      </ol>
      {then !== undefined && <p className={css.then}>{then}</p>}
    </div>
  );
}
