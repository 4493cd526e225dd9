import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planStanding } from '../../../shared/domain/c2-plans/standing';
import { addDays, daysBetween, type LocalDate, weekStart } from '../../../shared/domain/dates';
import { c2InContact } from '../../../shared/domain/measures/c2-in-contact';
import { c2Length } from '../../../shared/domain/measures/c2-length';
import { c2Reviewed } from '../../../shared/domain/measures/c2-reviewed';
import { daysToConversation } from '../../../shared/domain/measures/days-to-conversation';
import type { FactsByKind, MeasureFacts } from '../../../shared/domain/measures/facts';
import { openC2 } from '../../../shared/domain/measures/open-c2';
import { sameLead } from '../../../shared/domain/measures/same-lead';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { weekEnd } from '../../../shared/domain/measures/weeks';
import { history, weeks } from './a-history';
import { allFacts, factsAsOf } from './history-as-of';

/*
 * Each measure is counted in one pass over its facts. Here each is asked again as its definition has it, week by week
 * over everything, and must say the same.
 */

type Plan = FactsByKind['plans'];

/** Asks a definition about each week, with the facts of that Sunday night, and compares. */
function saysTheSame(
  weekly: (facts: MeasureFacts) => readonly WeekPart[],
  define: (facts: MeasureFacts, sunday: LocalDate) => WeekPart,
) {
  fc.assert(
    fc.property(history, (happened) => {
      const defined = weeks.map((week) => define(factsAsOf(happened, weekEnd(week)), weekEnd(week)));
      expect(weekly(allFacts(happened))).toEqual(defined);
    }),
  );
}

const shareOf = <Row>(rows: readonly Row[], isPart: (row: Row) => boolean): WeekPart => ({
  ...{ kind: 'share', part: rows.filter(isPart).length, whole: rows.length },
});

/** As of that day: a plan that has not ended yet. */
const openOnes = ({ plans }: MeasureFacts) => plans.filter(({ endedOn }) => endedOn === null);

function standing(plan: Plan, facts: MeasureFacts, day: LocalDate) {
  const own = { plan, reopenings: facts.reopenings.filter(({ planId }) => planId === plan.id) };
  const contacts = facts.inTouch.filter(({ planId }) => planId === plan.id);
  return planStanding(
    {
      ...{ ...own, reviews: [], spends: [], lead: null, buddy: null, toBeWritten: [] },
      contacts: contacts.map(({ on }) => ({ on, how: 'visited' })),
    },
    { reviewWithinDays: 7 },
    day,
  );
}

test('open C2 plans are those that had not ended by Sunday night', () => {
  saysTheSame(
    (facts) => openC2.weekly(facts, weeks)['open-c2'],
    (facts) => ({ kind: 'count', n: openOnes(facts).length }),
  );
});

test('a C2 plan is in contact exactly while its own page would not flag it', () => {
  saysTheSame(
    (facts) => c2InContact.weekly(facts, weeks)['c2-in-contact'],
    (facts, sunday) =>
      shareOf(
        openOnes(facts),
        (plan) => !standing(plan, facts, sunday).flags.some(({ kind }) => kind === 'out-of-contact'),
      ),
  );
});

test('a C2 plan is reviewed when it was in the week; a younger one is left out until it is', () => {
  saysTheSame(
    (facts) => c2Reviewed.weekly(facts, weeks)['c2-reviewed'],
    (facts, sunday) => {
      const isReviewed = ({ id }: Plan) =>
        facts.reviews.some(({ planId, on }) => planId === id && on > addDays(sunday, -7));
      const isYoung = (plan: Plan) =>
        [
          plan.openedOn,
          ...facts.reopenings.filter((each) => each.planId === plan.id).map((each) => each.reopenedOn),
        ].some((takenUpOn) => daysBetween(takenUpOn, sunday) < 7);
      return shareOf(
        openOnes(facts).filter((plan) => isReviewed(plan) || !isYoung(plan)),
        isReviewed,
      );
    },
  );
});

test('a C2 plan that ended was as long as its own page says', () => {
  fc.assert(
    fc.property(history, (happened) => {
      const facts = allFacts(happened);
      for (const plan of facts.plans.filter(({ endedOn }) => endedOn !== null)) {
        const week = [weekStart(plan.endedOn ?? '')];
        const own = {
          ...facts,
          plans: [plan],
          reopenings: facts.reopenings.filter((each) => each.planId === plan.id),
        };
        const [part] = c2Length.weekly(own, week)['c2-length'];
        expect(part?.kind === 'days' && part.days.at(-1)).toBe(standing(plan, facts, plan.endedOn ?? '').day);
      }
    }),
  );
});

test('whoever had contact with us and has not talked with us by Sunday night waits', () => {
  saysTheSame(
    (facts) =>
      daysToConversation.weekly(facts, weeks)['days-to-conversation'].map((part) => ({
        ...{ kind: 'count', n: part.kind === 'days' ? part.waiting : -1 },
      })),
    ({ people, talks }) => ({
      kind: 'count',
      n: people.filter((one) => talks.every(({ personId }) => personId !== one.personId)).length,
    }),
  );
});

/** Who led on a day: the last who took over by then; before anybody did, whoever was first. */
function leadOn(leads: MeasureFacts['leads'], day: LocalDate): string | null {
  return (leads.findLast(({ fromOn }) => fromOn <= day) ?? leads[0])?.memberId ?? null;
}

test('the lead worker stayed the same when no day from first to latest conversation had another', () => {
  saysTheSame(
    (facts) => sameLead.weekly(facts, weeks)['same-lead'],
    (facts, sunday) => {
      const own = facts.people.map(({ personId }) => ({
        talks: facts.talks.filter((talk) => talk.personId === personId).map(({ on }) => on),
        leads: facts.leads.filter((lead) => lead.personId === personId),
      }));
      const talkedAgain = own.filter(
        ({ talks }) => talks.length > 1 && (talks.at(-1) ?? '') > addDays(sunday, -7),
      );
      return shareOf(talkedAgain, ({ talks: [first = '', ...others], leads }) => {
        const days = Array.from({ length: daysBetween(first, others.at(-1) ?? first) + 1 }, (_, at) =>
          addDays(first, at),
        );
        return new Set(days.map((day) => leadOn(leads, day)).filter((lead) => lead !== null)).size < 2;
      });
    },
  );
});
