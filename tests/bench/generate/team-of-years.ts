import { type Chance, makeChance } from '../../../electron/services/sample-team/chance';
import { composeLife } from '../../../electron/services/sample-team/compose-life';
import { talkOf } from '../../../electron/services/sample-team/sample-team';
import {
  keepingInTouch,
  lives,
  members,
  presentingNext,
  team,
  undertaken,
} from '../../../resources/sample-team';
import type { HuddlesAgo, Story, TeamStory, ToldAction } from '../../../resources/sample-team/story';
import { invented } from './names';
import { shiftStory } from './shift-story';

/** What a busy team comes to in a year: 180 people, and with them 1,000 conversations and 150 C2 plans. */
const peopleInAYear = 180;
const weeksInAYear = 52;
/** After this long without a word, a person and the team have come to rest. */
const restAfterDays = 28;

/** The past of a team over so many years: the sample's lives, told of other people and at other times. */
export function teamOfYears(number: number, years: number): TeamStory {
  const chance = makeChance(number + 1);
  const days = years * weeksInAYear * 7;
  const stories = Array.from({ length: years * peopleInAYear }, (_, index) => lifeOf(index, days, chance));
  return {
    team: { ...team, name: `Team ${number + 1}`, place: 'Aldermouth', sample: false },
    members,
    stories,
    acting: 'helen',
    foundedAgo: days + 70,
    huddles: years * weeksInAYear,
    huddle: (ago) => ({ ...talkOf(ago), undertaken: undertakenAt(ago) }),
    sessions: [],
    presentingNext,
  };
}

function lifeOf(index: number, days: number, chance: Chance): Story {
  const life = lives[index % lives.length];
  if (life === undefined) throw new Error('There are no lives to tell.');
  const { fullName, knownAs, first } = invented(index + 1, chance);
  const composed = composeLife(life, index, chance);
  const earliest = 7 - Math.floor(composed.firstContact / 7) * 7;
  const weeks = chance.between(earliest / 7, Math.floor((days - composed.firstContact) / 7));
  const told = shiftStory({ ...composed, fullName, knownAs }, weeks * 7);
  return comeToRest(sayMore(told, first, chance), weeks * 7);
}

/** Some more talks over the years, where nothing else was said. */
function sayMore(story: Story, first: string, chance: Chance): Story {
  if (story.conversations.length === 0) return story;
  const until = Math.max(story.closed?.ago ?? 0, story.firstContact - 540, 0);
  const more = Array.from({ length: chance.between(1, 3) }, () => ({
    ...chance.pick(keepingInTouch),
    matters: story.conversations[0]?.matters ?? '',
    kind: chance.next() < 0.3 ? ('C0' as const) : ('C1' as const),
    ago: chance.between(until, story.firstContact),
    heard: [first],
  }));
  return { ...story, conversations: [...story.conversations, ...more] };
}

/** What was told longer ago is over: whatever was left undecided is left out, and the person is at rest. */
function comeToRest(story: Story, shifted: number): Story {
  if (shifted < 2 * restAfterDays || story.closed !== undefined) return story;
  const proposals = (story.proposals ?? []).filter(
    ({ rounds, withdrawn }) =>
      withdrawn !== undefined || rounds.some((round) => round.returned === undefined),
  );
  const last = Math.min(story.firstContact, ...agosOf({ ...story, proposals }));
  const ago = last - restAfterDays;
  return { ...story, proposals, ...(ago > 0 ? { closed: { ago, reason: 'Come to rest.' } } : {}) };
}

function agosOf(story: Story): readonly number[] {
  return [
    ...story.conversations.map((talk) => talk.ago),
    ...(story.leadChanges ?? []).map((change) => change.ago),
    ...(story.plans ?? []).flatMap((plan) => [
      plan.opened,
      ...plan.contacts.map((contact) => contact.ago),
      ...plan.reviews.map((review) => review.huddle * 7),
      plan.ended?.ago ?? plan.opened,
    ]),
    ...(story.proposals ?? []).flatMap((proposal) => [
      proposal.begun,
      ...proposal.rounds.map(({ held }) => ('adHoc' in held ? held.adHoc : held.huddle * 7)),
      proposal.withdrawn?.ago ?? proposal.begun,
    ]),
  ];
}

function undertakenAt(ago: HuddlesAgo): readonly ToldAction[] {
  return [0, 1, 2].flatMap((turn) => {
    const [, what, , within] = undertaken[(ago * 3 + turn) % undertaken.length] ?? [];
    if (what === undefined || within === undefined) return [];
    return [{ what, who: 'helen', within, ...(ago < 3 && turn === 0 ? {} : { done: within }) }];
  });
}
