import { keepingInTouch } from '../../../resources/sample-team';
import type { Life } from '../../../resources/sample-team/lives/life';
import type { DaysAgo, ToldConversation } from '../../../resources/sample-team/story';
import type { Chance } from './chance';

/** How long it may be quiet before somebody asks how things are going. */
const quiet = { shortest: 55, longest: 95 };

/** Every two or three months, with people we are still alongside, when nothing else was said for as long. */
export function composeKeepingInTouch(life: Life, chance: Chance): readonly ToldConversation[] {
  const heard = life.talks[0]?.heard.slice(0, 1) ?? [];
  if (heard.length === 0 || life.lead === null || life.closed !== undefined) return [];
  const matters = life.talks.find((talk) => talk.kind === 'C1')?.matters ?? 'That it goes on as it is.';
  const busy = life.talks.map((talk) => talk.ago);
  const inPlan = (ago: DaysAgo): boolean =>
    (life.plans ?? []).some(
      ({ opened, reviews }) => ago <= opened + 7 && ago >= opened - reviews.length * 7 - 21,
    );
  const left = [...keepingInTouch];
  const talks: ToldConversation[] = [];
  let ago = Math.max(...busy) - chance.between(quiet.shortest, quiet.longest);
  while (ago > 6 && left.length > 0) {
    const near = busy.some((other) => Math.abs(other - ago) < 30);
    if (!near && !inPlan(ago)) {
      const [said] = left.splice(Math.floor(chance.next() * left.length), 1);
      if (said !== undefined) talks.push({ ...said, ago, kind: 'C1', heard, matters });
    }
    ago -= chance.between(quiet.shortest, quiet.longest);
  }
  return talks;
}
