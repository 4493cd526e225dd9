import { accept, type Outcome, refuse } from '../outcome';
import { firstWords } from '../text';
import type { C2Plan } from './plan';
import type { C2PlanRefusal, PlanOpeningPart } from './refusals';

export interface OpeningFacts {
  readonly strengths: string;
  readonly whatNeedsToChange: string;
  readonly buddyId: string | null;
  readonly leadWorkerId: string | null;
  /** The plan this person has open already, if they have. */
  readonly openPlanId: string | null;
}

/** A plan begins with what is strong, then with what needs to change (golden rule 1); one open plan for a person. */
export function decideOpening(facts: OpeningFacts): Outcome<'opened', C2PlanRefusal> {
  if (facts.openPlanId !== null) return refuse({ kind: 'plan-already-open', planId: facts.openPlanId });
  const missing: PlanOpeningPart[] = [];
  if (facts.strengths.trim() === '') missing.push('strengths');
  if (facts.whatNeedsToChange.trim() === '') missing.push('what-needs-to-change');
  if (missing.length > 0) return refuse({ kind: 'plan-incomplete', missing });
  const buddy = checkBuddy(facts);
  return buddy === null ? accept('opened') : refuse(buddy);
}

/** A buddy is a second member who knows the plan (design 1); the lead worker cannot be their own. */
export function checkBuddy(facts: Pick<OpeningFacts, 'buddyId' | 'leadWorkerId'>): C2PlanRefusal | null {
  return facts.buddyId !== null && facts.buddyId === facts.leadWorkerId ? { kind: 'buddy-is-lead' } : null;
}

/** An open plan can be changed; what its opening needed cannot be taken out of it again. */
export function decideChange(
  after: Omit<OpeningFacts, 'openPlanId'> & Pick<C2Plan, 'endedOn'>,
): Outcome<'changed', C2PlanRefusal> {
  if (after.endedOn !== null) return refuse({ kind: 'plan-ended' });
  const opening = decideOpening({ ...after, openPlanId: null });
  return opening.ok ? accept('changed') : opening;
}

/** What a plan says that a first spend opened before anybody wrote it (design 1: the first spend needs a plan). */
export interface SpendOpensPlanFacts {
  readonly what: string;
  /** The newest conversation's words, where there was one. */
  readonly said: { readonly whatMatters: string; readonly strengths: string } | null;
}

/** From the last conversation where there is one; what nobody has said yet says so, to be written. */
export function planOpenedBySpend({
  what,
  said,
}: SpendOpensPlanFacts): Pick<C2Plan, 'whatNeedsToChange' | 'ownWords' | 'strengths' | 'emergencyPlan'> {
  return {
    whatNeedsToChange: `To be written: what needs to change. Opened by a spend: ${firstWords(what, 80)}`,
    ownWords: said?.whatMatters ?? '',
    strengths: said?.strengths || 'To be written: what is strong already.',
    emergencyPlan: '',
  };
}
