import { accept, type Outcome, refuse } from '../outcome';
import { firstWords } from '../text';
import type { C2Plan } from './plan';
import type { C2PlanRefusal, PlanOpeningPart } from './refusals';

type Words = Pick<C2Plan, 'ownWords' | 'strengths' | 'whatNeedsToChange'>;

export interface OpeningFacts extends Words {
  readonly buddyId: string | null;
  readonly leadWorkerId: string | null;
  /** The plan this person has open already, if they have. */
  readonly openPlanId: string | null;
}

/** What a plan does not say yet, in the order it is asked (golden rule 1): what matters, what is strong, what must change. */
export function notYetWritten({ ownWords, strengths, whatNeedsToChange }: Words): readonly PlanOpeningPart[] {
  const missing: PlanOpeningPart[] = [];
  if (ownWords.trim() === '') missing.push('what-matters');
  if (strengths.trim() === '') missing.push('strengths');
  if (whatNeedsToChange.trim() === '') missing.push('what-needs-to-change');
  return missing;
}

/** A plan says what matters and what is strong, and what needs to change; a person has one open plan. */
export function decideOpening(facts: OpeningFacts): Outcome<'opened', C2PlanRefusal> {
  if (facts.openPlanId !== null) return refuse({ kind: 'plan-already-open', planId: facts.openPlanId });
  const missing = notYetWritten(facts);
  if (missing.length > 0) return refuse({ kind: 'plan-incomplete', missing });
  const buddy = checkBuddy(facts);
  return buddy === null ? accept('opened') : refuse(buddy);
}

/** A buddy is a second member who knows the plan (design 1); the lead worker cannot be their own. */
export function checkBuddy(facts: Pick<OpeningFacts, 'buddyId' | 'leadWorkerId'>): C2PlanRefusal | null {
  return facts.buddyId !== null && facts.buddyId === facts.leadWorkerId ? { kind: 'buddy-is-lead' } : null;
}

/** An open plan can be changed; what it says already of what its opening needs cannot be taken out of it again. */
export function decideChange(
  before: Words & Pick<C2Plan, 'endedOn'>,
  after: Omit<OpeningFacts, 'openPlanId'>,
): Outcome<'changed', C2PlanRefusal> {
  if (before.endedOn !== null) return refuse({ kind: 'plan-ended' });
  const unsaid = notYetWritten(before);
  const missing = notYetWritten(after).filter((part) => !unsaid.includes(part));
  if (missing.length > 0) return refuse({ kind: 'plan-incomplete', missing });
  const buddy = checkBuddy(after);
  return buddy === null ? accept('changed') : refuse(buddy);
}

/** What a plan says that a first spend opened before anybody wrote it (design 1: the first spend needs a plan). */
export interface SpendOpensPlanFacts {
  readonly what: string;
  /** The newest conversation's words, where there was one. */
  readonly said: { readonly whatMatters: string; readonly strengths: string } | null;
}

/** From the last conversation where there is one; what nobody has said yet is left out, and flagged until it is written. */
export function planOpenedBySpend({
  what,
  said,
}: SpendOpensPlanFacts): Pick<C2Plan, 'whatNeedsToChange' | 'ownWords' | 'strengths' | 'emergencyPlan'> {
  return {
    whatNeedsToChange: `To be written: what needs to change. Opened by a spend: ${firstWords(what, 80)}`,
    ownWords: said?.whatMatters ?? '',
    strengths: said?.strengths ?? '',
    emergencyPlan: '',
  };
}
