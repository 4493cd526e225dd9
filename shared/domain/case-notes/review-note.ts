import type { PlanEnding } from '../c2-plans/ending-on';
import type { C2Plan, C2Review } from '../c2-plans/plan';
import { sayHowPlanEnded, sayRhythm, wordReviewDecision } from '../c2-plans/plan-words';
import type { LocalDate } from '../dates';
import {
  type DocumentBlock,
  listed,
  part,
  type ReadableDocument,
  texts,
  typedLines,
} from '../documents/document';
import { dated } from '../plain-text';
import { sayDays } from '../say-dates';
import { sentence, together } from '../sentences';
import type { LimitCountedOver } from '../team/team';
import {
  type ContactOnNote,
  caseNote,
  contactRows,
  listOf,
  moneyWords,
  type PersonOnNote,
  type PresentOnNote,
  personRows,
  presentRows,
  quoted,
  row,
  rows,
  type SpendOnNote,
  type StepOnNote,
  spendRows,
  stepWords,
} from './note-parts';

/** A C2 plan as its notes tell it; money in pence. */
export interface PlanOnNote {
  readonly teamName: string;
  readonly person: PersonOnNote;
  readonly plan: Pick<
    C2Plan,
    | 'whatNeedsToChange'
    | 'ownWords'
    | 'strengths'
    | 'emergencyPlan'
    | 'contactRhythmDays'
    | 'openedOn'
    | 'outcome'
    | 'outcomeWords'
    | 'whatMadeTheDifference'
  >;
  /** Who stays with the person now, and who covers; by their whole names. */
  readonly lead: string | null;
  readonly buddy: string | null;
  readonly committedPence: number;
  readonly limitPence: number;
  readonly limitCountedOver: LimitCountedOver;
}

export interface ReviewNoteFacts extends PlanOnNote {
  readonly review: Pick<C2Review, 'on' | 'whatChanged' | 'decision' | 'nextStep'>;
  /** How the plan ended that day; null where it went on. */
  readonly ended: PlanEnding | null;
  /** On the day of the review; day 1 is the day it was opened. */
  readonly day: number;
  readonly present: readonly PresentOnNote[];
  /** The day of the review before; null when this was the first. */
  readonly lastReviewOn: LocalDate | null;
  /** Since then, oldest first. */
  readonly contacts: readonly ContactOnNote[];
  readonly spends: readonly SpendOnNote[];
  /** What was undertaken in that huddle for this person. */
  readonly steps: readonly StepOnNote[];
}

/** What the plan is about, before what is wrong (golden rule 1). */
export function planParts({ plan }: Pick<PlanOnNote, 'plan'>): readonly DocumentBlock[] {
  return [
    ...part('In their own words', quoted(plan.ownWords)),
    ...part('Strong already', listed(typedLines(plan.strengths))),
    ...part('What needs to change', texts([sentence(plan.whatNeedsToChange)])),
    ...part('The emergency plan', listed(typedLines(plan.emergencyPlan))),
  ];
}

export function whoStays({ lead, buddy }: Pick<PlanOnNote, 'lead' | 'buddy'>): string {
  return together(
    lead === null ? 'Nobody leads at present.' : `${lead} is the lead worker.`,
    buddy === null ? '' : `${buddy} covers.`,
  );
}

function decisionWords({ ended, review }: ReviewNoteFacts): readonly DocumentBlock[] {
  return [
    ...texts([`${wordReviewDecision(review.decision)}.`]),
    ...(review.decision !== 'end' || ended === null
      ? []
      : texts([
          sentence(sayHowPlanEnded(ended.outcome, ended.outcomeWords)),
          ended.whatMadeTheDifference === null
            ? ''
            : sentence(`What made the difference: ${ended.whatMadeTheDifference}`),
        ])),
  ];
}

/** A review of a C2 plan for the council's own record of this person: what changed, what was decided, who does what. */
export function reviewNote(facts: ReviewNoteFacts): ReadableDocument {
  const { teamName, person, plan, review, day, present, lastReviewOn, contacts, spends, steps } = facts;
  const since =
    lastReviewOn === null ? 'since the plan was opened' : `since the review on ${dated(lastReviewOn)}`;
  const money = moneyWords(facts.committedPence, facts.limitPence, facts.limitCountedOver);
  return caseNote('review of a C2 plan', { teamName, person, on: review.on }, [
    ...rows([
      ...personRows(person),
      ...row('Who stays with them', whoStays(facts)),
      ...row('The plan', `Opened on ${dated(plan.openedOn)}; reviewed after ${sayDays(day)}.`),
    ]),
    ...planParts(facts),
    ...part('What changed', texts([sentence(review.whatChanged)])),
    ...part('What we decided', decisionWords(facts)),
    ...part('The next step, and who takes it', [
      ...texts([sentence(review.nextStep)]),
      ...listOf(steps.map(stepWords)),
    ]),
    ...part('Who was there', rows(presentRows(present))),
    ...part(`Contact ${since}`, [
      ...texts([
        together(
          `We said ${sayRhythm(plan.contactRhythmDays)}.`,
          contacts.length === 0 ? 'No contact is written down.' : '',
        ),
      ]),
      ...rows(contactRows(contacts)),
    ]),
    ...part('Money', [...texts([money]), ...rows(spendRows(spends))]),
  ]);
}
