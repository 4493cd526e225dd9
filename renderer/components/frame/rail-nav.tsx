import type { MouseEvent, ReactNode } from 'react';
import { cx } from '../class-names';
import { ThreadMark } from '../thread/thread-mark';
import css from './rail-nav.module.css';

export type RailPlace = {
  readonly href: string;
  readonly label: string;
  readonly count?: ReactNode;
  readonly flagged?: boolean;
  readonly here?: boolean;
  /** Places within this one, shown while it or one of them is here. */
  readonly inside?: readonly RailPlace[];
};

type Props = {
  readonly places: readonly RailPlace[];
  readonly onGo: (href: string) => void;
};

/** The program's places, by link. The thread leaves from the one we are at. */
export function RailNav({ places, onGo }: Props) {
  const go = (href: string) => (event: MouseEvent) => {
    event.preventDefault();
    onGo(href);
  };
  const row = (place: RailPlace, within: boolean): ReactNode => {
    const open = place.inside !== undefined && (place.here || place.inside.some((inner) => inner.here));
    return [
      <li
        key={place.href}
        className={cx(css.place, within && css.within, place.here && css.here, open && css.open)}
        data-here={place.here || undefined}
      >
        <a href={place.href} onClick={go(place.href)} aria-current={place.here ? 'page' : undefined}>
          <span>{place.label}</span>
          {place.count !== undefined && (
            <span className={cx(css.count, place.flagged && css.flagged)}>{place.count}</span>
          )}
        </a>
        {place.here && <ThreadMark order={3} kind="none" className={css.out} />}
      </li>,
      open && place.inside.map((inner) => row(inner, true)),
    ];
  };
  return <ul className={css.nav}>{places.map((place) => row(place, false))}</ul>;
}
