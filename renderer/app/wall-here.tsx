import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useKeys } from '../components/keys/use-keys';
import { useRead } from '../lib/queries';
import { WallView } from './lazy-pages';
import { useWallMoves } from './use-wall-moves';
import css from './wall-here.module.css';

type Props = {
  /** Begins blank: the key that blanks was pressed while this window was the only screen. */
  readonly blankFirst: boolean;
  readonly onClose: () => void;
};

/**
 * On one display the same window shows the wall, until W or Esc. What lies below is names and notes: it is covered,
 * takes no focus and hears no key, so nothing is decided, opened or found there while the room looks on.
 */
export function WallHere({ blankFirst, onClose }: Props) {
  const read = useRead('wall.read', {});
  const data = read.error === null ? read.data : undefined;
  const [blank, setBlank] = useState(blankFirst);
  const moves = useWallMoves(data);
  const turn = () => setBlank(!blank);
  useKeys({ w: onClose, f: onClose, Escape: onClose, b: turn, 'Alt+b': turn, ...moves }, { modal: true });
  useLayoutEffect(() => {
    const below = document.getElementById('app');
    if (below === null) return undefined;
    below.inert = true;
    return () => {
      below.inert = false;
    };
  }, []);
  return createPortal(
    <div className={css.here}>
      <WallView projection={blank || data === undefined ? { kind: 'blank' } : data} />
    </div>,
    document.body,
  );
}
