import { desmondClarke } from './stories/desmond-clarke';
import { gavinPickles } from './stories/gavin-pickles';
import { huiminLau } from './stories/huimin-lau';
import { jadeMulligan } from './stories/jade-mulligan';
import { josephOkafor } from './stories/joseph-okafor';
import { roryFenwick } from './stories/rory-fenwick';
import { rukhsanaBibi } from './stories/rukhsana-bibi';
import { stanleyFirth } from './stories/stanley-firth';
import type { Story } from './story';

export { lives } from './lives/all-lives';
export { checkIns } from './talk/check-ins';
export { keepingInTouch } from './talk/keeping-in-touch';
export { lastHuddle, presentingNext } from './talk/last-huddle';
export { noticed } from './talk/noticed';
export { presentations } from './talk/presentations';
export { sessions } from './talk/sessions';
export { storiesOfChange } from './talk/stories-of-change';
export { undertaken } from './talk/undertaken';
export { saidAtHuddles } from './talk/year-of-talk';
export { members, team } from './team';

/** Told whole: the people of this week's huddle, and some whose story is worth reading through. */
export const stories: readonly Story[] = [
  josephOkafor,
  stanleyFirth,
  gavinPickles,
  rukhsanaBibi,
  jadeMulligan,
  desmondClarke,
  huiminLau,
  roryFenwick,
];
