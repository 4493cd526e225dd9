import type { C2Reopening, C2Review } from '../c2-plans/plan';
import { sayHowPlanEnded, wordReviewDecision } from '../c2-plans/plan-words';
import type { LocalDate } from '../dates';
import { type DocumentFact, part, type ReadableDocument, texts } from '../documents/document';
import { dated } from '../plain-text';
import { sayDays } from '../say-dates';
import { paragraphsOf, sentence, together } from '../sentences';
import { sayCount, startSentence } from '../text';
import {
  caseNote,
  listOf,
  moneyWords,
  type PresentOnNote,
  personRows,
  presentRows,
  row,
  rows,
  type SpendOnNote,
  type StepOnNote,
  spendRows,
  stepWords,
} from './note-parts';
import { type PlanOnNote, planParts, whoStays } from './review-note';

export interface EndingNoteFacts extends PlanOnNote {
  readonly endedOn: LocalDate;
  /** From the day it was opened to the day it ended, both counted. */
  readonly daysOpen: number;
  /** Who was in the huddle that ended it; empty where it was ended outside of one. */
  readonly present: readonly PresentOnNote[];
  /** All of them, oldest first. */
  readonly reviews: readonly Pick<C2Review, 'on' | 'whatChanged' | 'decision' | 'nextStep'>[];
  readonly spends: readonly SpendOnNote[];
  readonly reopenings: readonly Pick<C2Reopening, 'endedOn' | 'reopenedOn' | 'reason'>[];
  /** How often somebody was in touch, and how often nobody answered. */
  readonly reached: number;
  readonly unanswered: number;
  /** What is still to be done for them. */
  readonly stillToDo: readonly StepOnNote[];
  /** The day a C3 proposal was begun after it ended; null where none was. */
  readonly proposalBegunOn: LocalDate | null;
}

function reviewRows({ reviews }: EndingNoteFacts): readonly DocumentFact[] {
  return reviews.map(({ on, whatChanged, decision, nextStep }) => ({
    term: dated(on),
    lines: [
      together(
        sentence(whatChanged),
        `${wordReviewDecision(decision)}.`,
        nextStep.trim() === '' ? '' : sentence(`Next: ${nextStep}`),
      ),
    ],
  }));
}

function inTouch({ reached, unanswered }: EndingNoteFacts): string {
  if (reached + unanswered === 0) return 'No contact is written down.';
  return together(
    `${startSentence(sayCount(reached, 'time'))}.`,
    unanswered === 0 ? '' : `${startSentence(sayCount(unanswered, 'call'))} without an answer.`,
  );
}

/** What comes next is only what is written down: nothing is promised in anybody's name. */
function comesNext(facts: EndingNoteFacts) {
  const { stillToDo, proposalBegunOn, reviews, endedOn } = facts;
  const last = reviews.findLast(({ decision, on }) => decision === 'end' && on === endedOn);
  const begun = proposalBegunOn === null ? '' : `A C3 proposal was begun on ${dated(proposalBegunOn)}.`;
  const said = [...texts([sentence(last?.nextStep ?? ''), begun]), ...listOf(stillToDo.map(stepWords))];
  return said.length > 0
    ? said
    : texts(['Nothing more is written down. If things change, the plan is taken up again.']);
}

/** The end of a C2 plan for the council's own record of this person: how, what made the difference, what comes next. */
export function endingNote(facts: EndingNoteFacts): ReadableDocument {
  const { teamName, person, plan, endedOn, daysOpen, present, spends, reopenings } = facts;
  const outcome = plan.outcome === null ? '' : sentence(sayHowPlanEnded(plan.outcome, plan.outcomeWords));
  return caseNote('end of a C2 plan', { teamName, person, on: endedOn }, [
    ...rows([
      ...personRows(person),
      ...row('Who stayed with them', whoStays(facts)),
      ...row('Open', `From ${dated(plan.openedOn)} to ${dated(endedOn)}: ${sayDays(daysOpen)}.`),
      ...row('In touch', inTouch(facts)),
    ]),
    ...part('How it ended', texts([outcome])),
    ...part('What made the difference', texts(paragraphsOf(plan.whatMadeTheDifference ?? ''))),
    ...part('What comes next', comesNext(facts)),
    ...part('Who was there', rows(presentRows(present))),
    ...planParts(facts),
    ...part('What changed, review by review', rows(reviewRows(facts))),
    ...part(
      'Taken up again',
      listOf(
        reopenings.map(
          (again) =>
            `${dated(again.reopenedOn)}, after it had ended on ${dated(again.endedOn)}: ${sentence(again.reason)}`,
        ),
      ),
    ),
    ...part('Money', [
      ...texts([moneyWords(facts.committedPence, facts.limitPence, facts.limitCountedOver)]),
      ...rows(spendRows(spends)),
    ]),
  ]);
}
