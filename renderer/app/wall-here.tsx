import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'wouter';
import {
  chartsOfPage,
  type DataPageId,
  dataPage,
  dataPages,
  isDataPageId,
  neighbourPage,
} from '../../shared/domain/measures/pages';
import { useKeys } from '../components/keys/use-keys';
import { tell } from '../lib/bridge';
import { useRead } from '../lib/queries';
import { useDevice } from '../lib/use-device';
import { WallView } from './lazy-pages';
import css from './wall-here.module.css';

type Props = {
  /** Begins blank: the key that blanks was pressed while this window was the only screen. */
  readonly blankFirst: boolean;
  readonly onClose: () => void;
};

/** The question this window stands at below the wall; the first where only our data is named. */
function dataPageAt(location: string): DataPageId | null {
  const [, at = dataPages[0].id] = /^\/data(?:\/([a-z-]+))?/.exec(location) ?? ['', ''];
  return isDataPageId(at) ? at : null;
}

/**
 * On one display the same window shows the wall, until W or Esc. What lies below is names and notes: it is covered,
 * takes no focus and hears no key, so nothing is decided, opened or found there while the room looks on.
 */
export function WallHere({ blankFirst, onClose }: Props) {
  const { data } = useRead('wall.read', {});
  const { runningHuddleId: huddleId } = useDevice();
  const [blank, setBlank] = useState(blankFirst);
  const [location, goTo] = useLocation();
  const page = dataPageAt(location);
  const go = (to: 'next' | 'back') => () => {
    if (huddleId !== null) void tell('huddles.go', { huddleId, to });
    else if (page !== null) goTo(`/data/${neighbourPage(page, to === 'next' ? 1 : -1)}`);
  };
  const turn = () => setBlank(!blank);
  const moves = { ArrowLeft: go('back'), ArrowRight: go('next'), Space: go('next') };
  const charts = page === null ? [] : chartsOfPage(dataPage(page));
  const chosen = Object.fromEntries(
    charts.map((id, index) => [String(index + 1), () => goTo(`/data/${page}/${id}`)]),
  );
  useKeys(
    { w: onClose, f: onClose, Escape: onClose, b: turn, 'Alt+b': turn, ...moves, ...chosen },
    { modal: true },
  );
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
