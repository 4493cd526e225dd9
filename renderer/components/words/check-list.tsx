import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Sign } from '../marks/sign';
import css from './check-list.module.css';

export type CheckState = 'tick' | 'open' | 'flag' | 'dash' | 'arrow' | 'stopped';

export type Check = {
  readonly id: string;
  readonly state: CheckState;
  readonly words: ReactNode;
  /** A quieter line below: who, by when. */
  readonly by?: ReactNode;
};

const said: Readonly<Record<CheckState, string>> = {
  tick: 'Done: ',
  open: 'Not yet: ',
  flag: 'Concern: ',
  dash: '',
  arrow: 'Carried on: ',
  stopped: 'Stopped: ',
};

type Props = {
  readonly items: readonly Check[];
  /** The words themselves say whether each is kept, so the signs need none. */
  readonly plain?: boolean;
};

/** Plain sentences, each with a tick, an open ring, a flag, or a dash where there is nothing to keep. */
export function CheckList({ items, plain = false }: Props) {
  return (
    <ul className={css.checks}>
      {items.map(({ id, state, words, by }) => (
        <li key={id} className={cx(css.check, css[state])}>
          {state === 'dash' ? null : <Sign name={state} />}
          <span dir="auto">
            {!plain && said[state] !== '' && <span className="visually-hidden">{said[state]}</span>}
            {words}
            {by !== undefined && <small className={css.by}>{by}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Plain items with a dash: strengths, what goes and what stays. */
export function DashList({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ul className={css.checks}>
      {items.map((words, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: plain words without identity, only ever shown
        <li key={i} className={cx(css.check, css.dash)}>
          <span dir="auto">{words}</span>
        </li>
      ))}
    </ul>
  );
}
