import { desmondClarke } from './stories/desmond-clarke';
import { gavinPickles } from './stories/gavin-pickles';
import { jadeMulligan } from './stories/jade-mulligan';
import { josephOkafor } from './stories/joseph-okafor';
import { lauHuiMin } from './stories/lau-hui-min';
import { roryFenwick } from './stories/rory-fenwick';
import { rukhsanaBibi } from './stories/rukhsana-bibi';
import { stanleyFirth } from './stories/stanley-firth';
import type { Story, TeamStory, ToldHuddle } from './story';
import { lastHuddles } from './talk/huddle-talk';
import { members, team } from './team';

const stories: readonly Story[] = [
  josephOkafor,
  stanleyFirth,
  gavinPickles,
  rukhsanaBibi,
  jadeMulligan,
  desmondClarke,
  lauHuiMin,
  roryFenwick,
];

const quiet: ToldHuddle = { checkIn: '', goodNews: '', data: '', learned: '', thanks: '' };

/** The sample team: twelve members in an invented town, their people, and seventy huddles. */
export function sampleTeam(): TeamStory {
  return {
    ...{ team, members, stories, foundedAgo: 560, acting: 'helen', huddles: 70 },
    huddle: (ago) => lastHuddles[ago - 1] ?? quiet,
    presentingNext: { who: 'ewa', title: 'Three nights with a family that never sleeps' },
  };
}
