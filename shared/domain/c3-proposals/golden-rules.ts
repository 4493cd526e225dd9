import type { LocalDate } from '../dates';
import { sayDate, sayNumber } from '../say-dates';
import { sayCount, whose } from '../text';
import type { CarerHeard, ProposalContent } from './proposal';
import { type MissingPart, missingFrom } from './readiness';
import { wordMissing } from './readiness-words';

/** One golden rule as it stands for a proposal, as a plain sentence (design 4). */
export interface RuleCheck {
  readonly rule: 'strengths-first' | 'c1-c2-tried' | 'not-in-crisis' | 'carer-heard' | 'not-waiting';
  readonly kept: boolean;
  readonly words: string;
}

export interface GoldenRuleFacts {
  /** What the reader may know them by: a first name for the facilitator, the known-as label on the wall. */
  readonly name: string;
  readonly content: ProposalContent;
  /** The day of the person's open C2 plan, null when they have none open. */
  readonly planDay: number | null;
  readonly lastPlanEndedOn: LocalDate | null;
  /** Whole days it has been ready; null while it is not. */
  readonly readyDays: number | null;
  readonly readyFlagDays: number;
  readonly today: LocalDate;
}

function strengthsFirst({ name }: GoldenRuleFacts, missing: readonly MissingPart[]): RuleCheck {
  const not = missing.filter((part) => part === 'what-matters' || part === 'strengths');
  const kept = not.length === 0;
  const words = kept ? `We began with ${whose(name)} strengths, and with what matters.` : wordMissing(not);
  return { rule: 'strengths-first', kept, words };
}

function triedFirst(missing: readonly MissingPart[]): RuleCheck {
  const not = missing.filter((part) => part.startsWith('tried-'));
  const kept = not.length === 0;
  const words = kept ? 'C1 and C2 were tried, and we can say why each was not enough.' : wordMissing(not);
  return { rule: 'c1-c2-tried', kept, words };
}

function notInCrisis({ name, planDay, lastPlanEndedOn, today }: GoldenRuleFacts): RuleCheck {
  const rule = 'not-in-crisis';
  if (planDay !== null) {
    return {
      rule,
      kept: false,
      words: `We never plan long-term in a crisis. ${name} is on day ${planDay} of one.`,
    };
  }
  const ended = lastPlanEndedOn === null ? '' : ` The last C2 ended on ${sayDate(lastPlanEndedOn, today)}.`;
  return { rule, kept: true, words: `This is not a plan made in a crisis.${ended}` };
}

function sayCarer(carer: CarerHeard, today: LocalDate): string {
  if (carer.kind !== 'heard') return 'There is no carer to listen to.';
  return `We listened to ${carer.who}${carer.on === null ? '' : ` on ${sayDate(carer.on, today)}`}.`;
}

function carerHeard({ content, today }: GoldenRuleFacts, missing: readonly MissingPart[]): RuleCheck {
  const not = missing.filter((part) => part === 'carer' || part === 'carer-said');
  const kept = not.length === 0;
  return { rule: 'carer-heard', kept, words: kept ? sayCarer(content.carer, today) : wordMissing(not) };
}

function notWaiting({ name, readyFlagDays }: GoldenRuleFacts, readyDays: number): RuleCheck {
  const kept = readyDays <= readyFlagDays;
  const waited =
    readyDays === 0
      ? `${name} has waited since today.`
      : `${name} has waited ${sayCount(readyDays, 'day')} for us.`;
  return {
    rule: 'not-waiting',
    kept,
    words: kept ? waited : `${waited} We said ${sayNumber(readyFlagDays)}.`,
  };
}

/**
 * How the golden rules stand for a proposal (design 1; seed 001), in the order the page shows them. Waiting is only
 * spoken of while the proposal is ready.
 */
export function goldenRules(facts: GoldenRuleFacts): readonly RuleCheck[] {
  const missing = missingFrom(facts.content);
  return [
    strengthsFirst(facts, missing),
    triedFirst(missing),
    notInCrisis(facts),
    carerHeard(facts, missing),
    ...(facts.readyDays === null ? [] : [notWaiting(facts, facts.readyDays)]),
  ];
}
