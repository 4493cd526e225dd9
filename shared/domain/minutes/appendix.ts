import type { PlanEnding } from '../c2-plans/ending-on';
import type { C2Plan, C2Review } from '../c2-plans/plan';
import { sayHowPlanEnded, sayRhythm, wordReviewDecision } from '../c2-plans/plan-words';
import { authoriserWords, considerationBlocks } from '../c3-proposals/consideration-document';
import { type DecisionAsMade, decidedBlocks } from '../c3-proposals/decision-document';
import type { LocalDate } from '../dates';
import { type DocumentBlock, type DocumentFact, listed, part, typedLines } from '../documents/document';
import { formatPounds } from '../money';
import { dated } from '../plain-text';
import { sayDays } from '../say-dates';
import { paragraphsOf, sentence } from '../sentences';
import { startSentence } from '../text';
import { type NameBook, wallLabel } from '../wall/name-book';
import type { NamedPerson } from '../wall/names';
import { redact } from '../wall/redact';
import type { PromisedAction } from './minutes-facts';

export interface ProposalInAppendix {
  readonly person: NamedPerson;
  readonly decision: DecisionAsMade;
}

export interface PlanInAppendix {
  readonly person: NamedPerson;
  readonly plan: C2Plan;
  /** Day 1 is the day it was opened; on the day of the review. */
  readonly day: number;
  /** In pence. */
  readonly committedPence: number;
  readonly review: Pick<C2Review, 'whatChanged' | 'decision' | 'nextStep' | 'on'>;
  /** How the plan ended that day; null where it went on. */
  readonly ended: PlanEnding | null;
}

export interface AppendixFacts {
  readonly proposals: readonly ProposalInAppendix[];
  readonly plans: readonly PlanInAppendix[];
  readonly actions: readonly PromisedAction[];
  readonly book: NameBook;
}

function proposalBlocks({ person, decision }: ProposalInAppendix, book: NameBook): readonly DocumentBlock[] {
  const reading = { level: 3, say: (text: string) => redact(text, book, [person.id]) } as const;
  const authoriser = authoriserWords(decision.authoriserName, decision.authorisedOn);
  return part(`C3 proposal: ${wallLabel(person, book)}`, [
    ...considerationBlocks({ content: decision.consideration, authoriser }, reading),
    ...decidedBlocks(decision, reading),
  ]);
}

function fact(term: string, words: string): readonly DocumentFact[] {
  const lines = paragraphsOf(words);
  return lines.length === 0 ? [] : [{ term, lines }];
}

function endedWords({ ended, review }: PlanInAppendix): string {
  if (review.decision !== 'end' || ended === null) return '';
  return sentence(sayHowPlanEnded(ended.outcome, ended.outcomeWords));
}

function planBlocks(held: PlanInAppendix, book: NameBook): readonly DocumentBlock[] {
  const { person, plan, review, day, committedPence } = held;
  const say = (text: string): string => redact(text, book, [person.id]);
  const ended = endedWords(held);
  const own: readonly DocumentBlock[] =
    plan.ownWords.trim() === '' ? [] : [{ kind: 'quote', text: say(plan.ownWords.trim()) }];
  const money =
    committedPence === 0 ? 'Nothing was spent.' : `${formatPounds(committedPence)} was committed.`;
  return part(`C2 plan: ${wallLabel(person, book)}`, [
    ...own,
    {
      kind: 'facts',
      rows: [
        ...fact('What needs to change', sentence(say(plan.whatNeedsToChange))),
        ...fact('In touch', `${startSentence(sayRhythm(plan.contactRhythmDays))}.`),
        ...fact('Open', `Since ${dated(plan.openedOn)}: ${sayDays(day)}. ${money}`),
      ],
    },
    ...part('Strong already', listed(typedLines(say(plan.strengths))), 3),
    ...part('The emergency plan', listed(typedLines(say(plan.emergencyPlan))), 3),
    ...part(
      `The review on ${dated(review.on)}`,
      [
        {
          kind: 'facts',
          rows: [
            ...fact('What changed', sentence(say(review.whatChanged))),
            ...fact('Decided', `${wordReviewDecision(review.decision)}.`),
            ...fact('How it ended', say(ended)),
            ...fact(
              'What made the difference',
              ended === '' ? '' : sentence(say(held.ended?.whatMadeTheDifference ?? '')),
            ),
            ...fact('The next step', sentence(say(review.nextStep))),
          ],
        },
      ],
      3,
    ),
  ]);
}

function byWhen(dueOn: LocalDate | null): string {
  return dueOn === null ? 'No day' : dated(dueOn);
}

function actionBlocks({ actions, book }: AppendixFacts): readonly DocumentBlock[] {
  const rows = actions.map(({ what, who, dueOn, personId }) => [
    sentence(redact(what, book, [personId])),
    who ?? 'Nobody yet',
    byWhen(dueOn),
  ]);
  return part(
    'Who does what, by when',
    rows.length === 0 ? [] : [{ kind: 'table', head: ['What', 'Who', 'By'], rows }],
  );
}

/**
 * What the minutes rest on: of each proposal that was decided the whole consideration, of each plan that was reviewed
 * the plan and its review, and all that was promised. People stand as their known-as labels, as in the minutes.
 */
export function minutesAppendix(facts: AppendixFacts): readonly DocumentBlock[] {
  const all = [
    ...facts.proposals.flatMap((proposal) => proposalBlocks(proposal, facts.book)),
    ...facts.plans.flatMap((plan) => planBlocks(plan, facts.book)),
    ...actionBlocks(facts),
  ];
  const what =
    all.length === 0
      ? 'No proposal was decided, no plan reviewed and nothing promised in this huddle.'
      : 'The proposals that were decided as they stood then, the plans that were reviewed as they stand now, and what we promised.';
  return [
    { kind: 'new-page' },
    { kind: 'heading', level: 2, text: 'Appendix' },
    { kind: 'text', text: what, quiet: true },
    ...all,
  ];
}
