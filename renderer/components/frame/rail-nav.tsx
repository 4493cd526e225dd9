import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
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

/** More than these, and the rows stand closer on a small screen. */
const several = 6;

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
  const many = places.some(({ inside = [] }) => inside.length > several);
  const list = useRef<HTMLUListElement>(null);
  const all = places.flatMap((place) => [place, ...(place.inside ?? [])]);
  const at = all.find(({ here }) => here)?.href;
  const count = all.length;
  // Where we are is in sight, however many places there are above it.
  useLayoutEffect(() => {
    const bringIntoSight = (): void => {
      if (at !== undefined && count > 0)
        list.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' });
    };
    bringIntoSight();
    // In a smaller window, or with larger words, it might lie below what can be seen.
    window.addEventListener('resize', bringIntoSight);
    return () => window.removeEventListener('resize', bringIntoSight);
  }, [at, count]);
  return (
    <ul className={cx(css.nav, many && css.many)} ref={list}>
      {places.map((place) => row(place, false))}
    </ul>
  );
}
