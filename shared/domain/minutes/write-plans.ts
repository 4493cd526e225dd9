import { sayHowPlanEnded, wordPlanFlag } from '../c2-plans/plan-words';
import { wordAgendaOutcome } from '../huddles/agenda-words';
import { formatPounds } from '../money';
import { assertNever } from '../outcome';
import { sayDays } from '../say-dates';
import { sentence, together } from '../sentences';
import { sayCount, startSentence } from '../text';
import { wallLabel } from '../wall/name-book';
import { redact } from '../wall/redact';
import type { MinutesSection } from './minutes';
import type { MinutesFacts, Noted, PlanInHuddle, SpendInHuddle } from './minutes-facts';

function endedWords(plan: PlanInHuddle, say: (text: string) => string): string {
  if (plan.ending === null) return '';
  const { outcome, outcomeWords, whatMadeTheDifference } = plan.ending;
  const money = plan.committedPence === 0 ? 'nothing spent' : formatPounds(plan.committedPence);
  return together(
    sentence(`${say(sayHowPlanEnded(outcome, outcomeWords))}, after ${sayDays(plan.day)} and ${money}`),
    sentence(say(whatMadeTheDifference)),
  );
}

/** `D.H., changed: five days without contact. Next: Tom visits today and rings daily.` */
function planParagraph(plan: Noted<PlanInHuddle>, { book }: MinutesFacts): string {
  const say = (text: string): string => redact(text, book, [plan.person.id]);
  const label = wallLabel(plan.person, book);
  const note = sentence(say(plan.note));
  if (plan.review === null) {
    const flag = plan.flags[0];
    return together(`${label}: carried over.`, flag === undefined ? '' : wordPlanFlag(flag), note);
  }
  const { decision, whatChanged, nextStep } = plan.review;
  const next = nextStep === '' ? '' : `Next: ${sentence(say(nextStep))}`;
  return together(
    `${label}, ${wordAgendaOutcome(decision)}:`,
    sentence(say(whatChanged)),
    decision === 'end' ? endedWords(plan, say) : '',
    next,
    note,
  );
}

/** Every plan that came up, one paragraph each. */
export function planSection(plans: readonly Noted<PlanInHuddle>[], facts: MinutesFacts): MinutesSection {
  return {
    kind: 'c2-plan',
    mark: 'C2',
    heading: startSentence(sayCount(plans.length, 'C2 plan')),
    paragraphs: plans.map((plan) => planParagraph(plan, facts)),
  };
}

function moneyWords(spend: SpendInHuddle): string {
  const stands = `${formatPounds(spend.committedPence)} of ${formatPounds(spend.limitPence)}`;
  switch (spend.decided) {
    case 'agreed':
      return `${formatPounds(spend.committedPence)} is committed now; our limit is ${formatPounds(spend.limitPence)}.`;
    case 'declined':
      return `${stands} stays as it was.`;
    case null:
      return 'Carried over, not decided.';
    default:
      return assertNever(spend.decided);
  }
}

export function spendSection(spend: Noted<SpendInHuddle>, { book }: MinutesFacts): MinutesSection {
  const say = (text: string): string => redact(text, book, [spend.person.id]);
  const decided = spend.decided === null ? 'Not decided' : startSentence(spend.decided);
  return {
    kind: 'spend',
    mark: 'C2',
    heading: `${decided}: ${formatPounds(spend.amountPence)} for ${wallLabel(spend.person, book)}`,
    paragraphs: [
      together(
        sentence(say(spend.what)),
        spend.instead === null ? '' : sentence(`Instead: ${say(spend.instead)}`),
        moneyWords(spend),
        sentence(say(spend.note)),
      ),
    ],
  };
}
