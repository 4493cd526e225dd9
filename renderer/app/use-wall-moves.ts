import { useLocation } from 'wouter';
import type { Projection } from '../../shared/contract/wall';
import {
  chartsOfPage,
  type DataPageId,
  dataPage,
  dataPages,
  isDataPageId,
  neighbourPage,
} from '../../shared/domain/measures/pages';
import type { KeyMap } from '../components/keys/key-layers';
import { tell } from '../lib/bridge';
import { useDevice } from '../lib/use-device';
import { useHasHistory } from '../telling/use-has-history';

/** The question this window stands at below the wall; the first where only our data is named. */
function dataPageAt(location: string): DataPageId | null {
  const [, at = dataPages[0].id] = /^\/data(?:\/([a-z-]+))?/.exec(location) ?? ['', ''];
  return isDataPageId(at) ? at : null;
}

/** The guide's page goes along, where that lies below; a guide beside other work follows the wall. */
function turnGuide(
  { guideId, at, of }: Extract<Projection, { kind: 'guide' }>,
  by: 1 | -1,
  location: string,
  goTo: (to: string) => void,
): void {
  const section = at - 1 + by;
  if (section < 0 || section >= of) return;
  if (location.startsWith('/guides/')) goTo(`/guides/${guideId}/${section + 1}`);
  else void tell('wall.present', { what: { kind: 'guide', guideId, section } });
}

/** What the arrows and digits do while this window shows the wall: on and back in whatever it shows. */
export function useWallMoves(shown: Projection | undefined): KeyMap {
  const { runningHuddleId: huddleId } = useDevice();
  const [location, goTo] = useLocation();
  const hasHistory = useHasHistory();
  const page = dataPageAt(location);
  const go = (to: 'next' | 'back') => () => {
    const by = to === 'next' ? 1 : -1;
    if (shown?.kind === 'guide') turnGuide(shown, by, location, goTo);
    else if (shown?.kind === 'session') void tell('sessions.go', { sessionId: shown.sessionId, to });
    else if (huddleId !== null) void tell('huddles.go', { huddleId, to });
    else if (page !== null) goTo(`/data/${neighbourPage(page, by, hasHistory)}`);
  };
  const charts = page === null ? [] : chartsOfPage(dataPage(page));
  const chosen = Object.fromEntries(
    charts.map((id, index) => [String(index + 1), () => goTo(`/data/${page}/${id}`)]),
  );
  return { ArrowLeft: go('back'), ArrowRight: go('next'), Space: go('next'), ...chosen };
}
