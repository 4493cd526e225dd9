import type { ToldPlan } from '../../../resources/sample-team/story';
import { addDays, type Instant, type LocalDate } from '../../../shared/domain/dates';
import { insertAction, tellAction, tellWhatBecame } from './tell-action';
import { tellContacts, tellSpends, weighSpends } from './tell-plan-events';
import type { KnownPerson, KnownPlan, World } from './world';

/** The day a plan ended: the one it says, or the huddle whose review ended it. */
function endedOn(world: World, told: ToldPlan): LocalDate | null {
  if (told.ended === undefined) return null;
  if (told.ended.ago !== undefined) return world.calendar.workday(told.ended.ago);
  const last = told.reviews.find((review) => review.decision === 'end');
  if (last === undefined) throw new Error(`“${told.title}” ended, but no review and no day says when.`);
  return world.calendar.day(last.huddle * 7);
}

export function tellPlan(world: World, person: KnownPerson, told: ToldPlan): KnownPlan {
  const { calendar, ledger } = world;
  const openedOn = calendar.workday(told.opened);
  const at = world.when(openedOn);
  const id = ledger.newId(at);
  const by = told.by ?? person.leadOn(openedOn) ?? world.story.acting;
  const ended = endedOn(world, told);
  const again = told.reopened && {
    ...told.reopened,
    endedOn: calendar.workday(told.reopened.endedAgo),
    on: calendar.workday(told.reopened.ago),
  };
  const plan: KnownPlan = {
    id,
    person,
    told,
    openedOn,
    endedOn: ended,
    spends: weighSpends(world, told),
    reviews: new Map(told.reviews.map((review) => [review.huddle, review])),
    stretches: again
      ? [
          { from: openedOn, to: again.endedOn },
          { from: again.on, to: ended },
        ]
      : [{ from: openedOn, to: ended }],
  };
  const about = { topic: 'c2-plans', subjectId: id, personId: person.id } as const;
  const ofPlan = { by, personId: person.id, planId: id };
  const steps = told.steps.map((step) => ({
    step,
    stepId: ledger.newId(at),
    of: { ...ofPlan, made: addDays(openedOn, step.from ?? 0) },
  }));

  ledger.happened(at, { ...about, verb: 'c2-plans.opened', memberId: world.member(by).id }, (pen) => {
    pen.insert('c2_plans', {
      id,
      personId: person.id,
      whatNeedsToChange: told.title,
      ownWords: told.ownWords,
      emergencyPlan: told.emergency,
      strengths: told.strengths,
      contactRhythmDays: told.rhythm,
      openedOn,
      openedById: world.member(by).id,
      buddyId: told.buddy === undefined ? null : world.member(told.buddy).id,
      endedOn: null,
      outcome: null,
      outcomeWords: null,
      whatMadeTheDifference: null,
    });
    for (const { step, stepId, of } of steps)
      if (step.from === undefined) insertAction(world, pen, stepId, step, of);
  });
  for (const { step, stepId, of } of steps) {
    if (step.from === undefined) tellWhatBecame(world, stepId, step, of);
    else tellAction(world, step, of);
  }
  tellContacts(world, plan);
  tellSpends(world, plan);
  if (again) {
    const { endedOn: endedFirst, outcome, difference, on, reason } = again;
    const memberId = world.member(person.leadOn(on) ?? by).id;
    endPlan(world, plan, {
      on: endedFirst,
      at: calendar.at(endedFirst, '16:30'),
      outcome,
      words: null,
      difference,
      by: memberId,
    });
    ledger.happened(world.when(on), { ...about, verb: 'c2-plans.reopened', memberId }, (pen) => {
      pen.update('c2_plans', id, {
        endedOn: null,
        outcome: null,
        outcomeWords: null,
        whatMadeTheDifference: null,
      });
      pen.insert('c2_reopenings', {
        id: ledger.newId(calendar.at(on, '12:00')),
        planId: id,
        endedOn: endedFirst,
        outcome,
        outcomeWords: null,
        whatMadeTheDifference: difference,
        reopenedOn: on,
        reason,
      });
    });
  }
  if (told.ended?.ago !== undefined && ended !== null) {
    const { outcome, words = null, difference } = told.ended;
    endPlan(world, plan, {
      on: ended,
      at: calendar.at(ended, '16:30'),
      outcome,
      words,
      difference,
      by: world.member(person.leadOn(ended) ?? by).id,
    });
  }
  world.plans.push(plan);
  return plan;
}

interface Ending {
  readonly on: LocalDate;
  readonly at: Instant;
  readonly outcome: NonNullable<ToldPlan['ended']>['outcome'];
  readonly words: string | null;
  readonly difference: string;
  readonly by: string;
}

function endPlan(world: World, plan: KnownPlan, ending: Ending): void {
  const {
    on: endedOn,
    at,
    outcome,
    words: outcomeWords,
    difference: whatMadeTheDifference,
    by: memberId,
  } = ending;
  const about = {
    verb: 'c2-plans.ended',
    topic: 'c2-plans',
    subjectId: plan.id,
    personId: plan.person.id,
    memberId,
  } as const;
  world.ledger.happened(at, about, (pen) =>
    pen.update('c2_plans', plan.id, { endedOn, outcome, outcomeWords, whatMadeTheDifference }),
  );
}
