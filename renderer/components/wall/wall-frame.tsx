import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Thread } from '../thread/thread';
import { useFit } from './use-fit';
import css from './wall.module.css';

type Props = {
  /** What is shown: when it changes the thread is drawn anew. */
  readonly about?: string;
  /** What is true: WallLabel, WallSay, TimeLine from="edge", WallRuler … */
  readonly children: ReactNode;
  /** What is asked: WallAsk, choices or a roll, WallWhere. Without it the paper has the whole wall. */
  readonly ask?: ReactNode;
  readonly label?: string;
};

/** The wall: one thing at a time, legible from six metres, never a scroll bar. Long words make everything smaller. */
export function WallFrame({ about = '', children, ask, label }: Props) {
  const places = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLElement>(null);
  const ink = useRef<HTMLElement>(null);
  useWallSize();
  useFit(paper);
  useFit(ink);
  return (
    <div className={css.wall} ref={places} data-alone={ask === undefined || undefined}>
      <Thread over={places} drawn={about}>
        <main className={css.paper} ref={paper} data-surface="paper" aria-label={label}>
          {children}
        </main>
        <aside className={css.ink} ref={ink} data-surface="panel" hidden={ask === undefined}>
          {ask}
        </aside>
      </Thread>
    </div>
  );
}

/** The page takes the wall's root size while the wall is what it shows, in whichever window that is. */
function useWallSize(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.window = 'wall';
    return () => {
      delete document.documentElement.dataset.window;
    };
  }, []);
}

/** Nothing for the room to see. One quiet mark says that the wall is on and blanked, not broken. */
export function Blank({ children }: { readonly children?: ReactNode }) {
  useWallSize();
  return (
    <main className={css.blank} data-surface="panel">
      {children}
    </main>
  );
}
