import { lastHuddles, lives, members, stories, team } from '../../../resources/sample-team';
import type { TeamStory, ToldHuddle } from '../../../resources/sample-team/story';
import { makeChance } from './chance';
import { composeLife } from './compose-life';

const quiet: ToldHuddle = { checkIn: '', goodNews: '', data: '', learned: '', thanks: '' };

/** The sample team: twelve members in an invented town, the people they know, and seventy huddles. */
export function sampleTeam(): TeamStory {
  const chance = makeChance(1_958);
  return {
    ...{ team, members, foundedAgo: 560, acting: 'helen', huddles: 70 },
    stories: [...stories, ...lives.map((life, index) => composeLife(life, index, chance))],
    huddle: (ago) => lastHuddles[ago - 1] ?? quiet,
    presentingNext: { who: 'ewa', title: 'Three nights with a family that never sleeps' },
  };
}
