import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Sign, type SignName } from '../marks/sign';
import css from './wall-lists.module.css';

export type WallRollItem = {
  readonly id: string;
  readonly sign: SignName;
  readonly words: ReactNode;
  readonly detail?: ReactNode;
  /** now: whose turn it is. quiet: still to come. strong: what is being spoken of. */
  readonly tone?: 'now' | 'quiet' | 'strong' | undefined;
  /** The detail stands at the right instead of below. */
  readonly beside?: boolean;
};

/** Members in turn, or actions one by one. */
export function WallRoll({ items }: { readonly items: readonly WallRollItem[] }) {
  return (
    <ol className={css.roll}>
      {items.map(({ id, sign, words, detail, tone, beside = false }) => (
        <li
          key={id}
          className={cx(tone !== undefined && css[tone], beside && css.beside)}
          aria-current={tone === 'now' || undefined}
        >
          <Sign name={sign} />
          <span dir="auto">{words}</span>
          {detail !== undefined && <small dir="auto">{detail}</small>}
        </li>
      ))}
    </ol>
  );
}

export type WallName = {
  readonly id: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly away?: boolean | undefined;
};

/** Who is in the room, by first name. */
export function WallNames({ names }: { readonly names: readonly WallName[] }) {
  return (
    <ul className={cx(css.names, names.length > 9 && css.many)}>
      {names.map(({ id, name, role, away = false }) => (
        <li key={id} className={cx(away && css.away)}>
          <span dir="auto">{name}</span>
          {role !== undefined && <small>{role}</small>}
        </li>
      ))}
    </ul>
  );
}

type RulerProps = {
  /** 0 to 1 of the limit. */
  readonly spent: number;
  /** Asked for besides, of the limit: hatched; beyond 1 it crosses the limit. */
  readonly asked?: number | undefined;
  /** The amount in words: <b>£1,340</b> of £2,000 spent */
  readonly children: ReactNode;
};

/** Money against the limit, as the wall shows it. */
export function WallRuler({ spent, asked = 0, children }: RulerProps) {
  const whole = Math.max(1, spent + asked);
  const percent = (share: number) => `${Math.min(Math.max(share / whole, 0), 1) * 100}%`;
  return (
    <div className={css.money}>
      <p>{children}</p>
      <div className={css.ruler} aria-hidden="true">
        <i className={css.spent} style={{ width: percent(spent) }} />
        {asked > 0 && <i className={css.asked} style={{ width: percent(asked) }} />}
        {spent + asked > 1 && <i className={css.limit} style={{ left: percent(1) }} />}
      </div>
    </div>
  );
}
