import { type ReactNode, useRef } from 'react';
import { Thread } from '../thread/thread';
import css from './frame.module.css';

type Props = {
  /** What the screen is about (a route, an agenda item): when it changes the thread is drawn anew. */
  readonly about?: string;
  /** A line across the top of everything, such as "The sample team". */
  readonly banner?: ReactNode;
  /** A Rail, a Paper and a Panel, in this order. */
  readonly children: ReactNode;
};

/**
 * The three places: where we are, what is true, what we do now. Rail and panel stay while the middle scrolls.
 * With large text or a narrow window they become two columns, then one, and nothing is cut off.
 */
export function Frame({ about = '', banner, children }: Props) {
  const places = useRef<HTMLDivElement>(null);
  return (
    <div className={css.frame}>
      {banner !== undefined && <header className={css.banner}>{banner}</header>}
      <div className={css.around}>
        <div className={css.places} ref={places}>
          <Thread over={places} drawn={about}>
            {children}
          </Thread>
        </div>
      </div>
    </div>
  );
}
