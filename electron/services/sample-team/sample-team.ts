import {
  checkIns,
  lastHuddle,
  lives,
  members,
  noticed,
  presentations,
  presentingNext,
  saidAtHuddles,
  sessions,
  stories,
  storiesOfChange,
  team,
  undertaken,
} from '../../../resources/sample-team';
import type { HuddlesAgo, TeamStory, ToldAction, ToldHuddle } from '../../../resources/sample-team/story';
import { makeChance } from './chance';
import { composeLife } from './compose-life';

/** The sample team: twelve members in an invented town, the people they know, and seventy huddles. */
export function sampleTeam(): TeamStory {
  const chance = makeChance(1_958);
  return {
    ...{ team, members, presentingNext, foundedAgo: 560, acting: 'helen', huddles: 70, sessions },
    storiesOfChange,
    stories: [...stories, ...lives.map((life, index) => composeLife(life, index, chance))],
    huddle: (ago) => ({ ...(ago === 1 ? lastHuddle : talkOf(ago)), undertaken: undertakenAt(ago) }),
  };
}

/** What was said at an older huddle: good news and learning each week, the rest by turns. */
export function talkOf(ago: HuddlesAgo): ToldHuddle {
  const [goodNews, learned, thanks] = saidAtHuddles[(ago - 2) % saidAtHuddles.length] ?? ['', '', ''];
  const turn = Math.floor(ago / 2);
  const checkIn = ago % 2 === 0 ? checkIns[turn % checkIns.length] : '';
  const data = ago % 2 === 1 ? (noticed[turn % noticed.length] ?? null) : null;
  const presented = ago % 3 === 0 ? presentations[(ago / 3 - 1) % presentations.length] : undefined;
  const said = { goodNews, learned, thanks, checkIn: checkIn ?? '', data };
  if (presented === undefined) return said;
  const [who, title, note] = presented;
  return { ...said, presenting: { who, title, note } };
}

function undertakenAt(ago: HuddlesAgo): readonly ToldAction[] {
  return undertaken
    .filter(([huddle]) => huddle === ago)
    .map(([, what, who, within, took, why]) => {
      if (took === undefined) return { what, who, within };
      return took === null
        ? { what, who, within, dropped: { after: within, why: why ?? '' } }
        : { what, who, within, done: took };
    });
}
