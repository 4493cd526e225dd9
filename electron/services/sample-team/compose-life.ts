import type { Life, LifePlan, Link, Review, Step, Talk } from '../../../resources/sample-team/lives/life';
import type {
  DaysAgo,
  Story,
  ToldAction,
  ToldConnection,
  ToldConversation,
  ToldPlan,
  ToldReview,
} from '../../../resources/sample-team/story';
import type { Chance } from './chance';
import { composeContacts } from './compose-contacts';
import { composeKeepingInTouch } from './compose-keeping-in-touch';
import { huddleAfter } from './world';

/** Makes a whole story of a life written short; what it leaves to luck falls as chance has it. */
export function composeLife(life: Life, index: number, chance: Chance): Story {
  const { name: fullName, as: knownAs, age, birthday, at: address, met: firstContact, lead } = life;
  const number = 101 + index;
  return {
    ...{ fullName, knownAs, age, birthday, address, firstContact, lead },
    phone: life.phone ?? (index % 3 === 0 ? `07700 900${number}` : `01632 960${number}`),
    record: index % 7 === 6 ? null : `A${160_000 + ((index * 7_919) % 60_000)}`,
    leadChanges: (life.passedOn ?? []).map(([ago, to, why]) => ({ ago, to, why })),
    conversations: [...life.talks.map(tellTalk), ...composeKeepingInTouch(life, chance)],
    plans: (life.plans ?? []).map((plan) => composePlan(plan, chance)),
    ...(life.proposals === undefined ? {} : { proposals: life.proposals }),
    ...(life.closed === undefined ? {} : { closed: { ago: life.closed[0], reason: life.closed[1] } }),
  };
}

function tellTalk({ links = [], ...talk }: Talk): ToldConversation {
  return { ...talk, connections: links.map(tellLink) };
}

function tellLink(link: Link): ToldConnection {
  if (link.length === 2) return { kind: link[0], what: link[1] };
  const [kind, what, ago, well, note] = link;
  return { kind, what, came: { ago, well, note } };
}

function composePlan(plan: LifePlan, chance: Chance): ToldPlan {
  const { opened, own: ownWords, title, emergency, strengths, rhythm, reopened: again } = plan;
  const reviews = [
    ...tellReviews(plan.opened, plan.reviews),
    ...(again ? tellReviews(again.ago, again.reviews) : []),
  ];
  const last = reviews.at(-1);
  if (last === undefined) throw new Error(`“${title}” was never reviewed.`);
  const endedAgo = plan.endedAgo ?? last.huddle * 7;
  const { outcome, outcomeWords, difference } = plan;
  return {
    ...{ opened, title, ownWords, emergency, strengths, rhythm },
    ...(plan.buddy === undefined ? {} : { buddy: plan.buddy }),
    contacts: composeContacts(plan, endedAgo, chance),
    spends: plan.spent.map(([day, pence, what, agreed, instead]) => ({
      ...{ ago: opened - day, pence, what },
      ...(agreed === undefined ? {} : { decided: { agreed, ...(instead ? { instead } : {}) } }),
    })),
    reviews: plan.endedAgo === undefined ? [...reviews.slice(0, -1), { ...last, decision: 'end' }] : reviews,
    steps: plan.steps.map(tellStep),
    ...(again ? { reopened: { ...again } } : {}),
    ended: {
      ...{ outcome, difference },
      ...(outcomeWords === undefined ? {} : { words: outcomeWords }),
      ...(plan.endedAgo === undefined ? {} : { ago: plan.endedAgo }),
    },
  };
}

function tellReviews(from: DaysAgo, reviews: readonly Review[]): readonly ToldReview[] {
  const first = huddleAfter(from);
  return reviews.flatMap((review, index) => {
    if (review === null) return [];
    const [changed, next, decision = 'continue'] = review;
    return [{ huddle: first - index, changed, next, decision }];
  });
}

function tellStep(step: Step): ToldAction {
  const [what, who, days, why] = step;
  if (days === null) return { what, who, within: 14, dropped: { after: 12, why } };
  return { what, who, within: Math.max(days + (days % 3) - 1, 1), done: days };
}
