import { keepOutcome } from '../../../shared/domain/huddles/item-outcome';
import type { Agenda, AgendaSubject, Item, SubjectOf } from './agenda';
import { decideInRoom } from './decide-in-room';
import { insertAction, tellWhatBecame } from './tell-action';
import type { World } from './world';

/** Writes what the room decided on an item; nothing where it did not come to it. */
export function decideItem(world: World, agenda: Agenda, item: Item, subject: AgendaSubject): void {
  if (subject.kind === 'spend') decideSpend(world, agenda, item, subject);
  else if (subject.kind === 'c2-plan') reviewPlan(world, agenda, item, subject);
  else if (subject.round !== null) {
    const { proposal, round } = subject;
    const { huddle, room } = agenda;
    decideInRoom(world, { huddle, room, itemId: item.id, at: item.at, proposal, round });
  }
}

function about({ huddle, room }: Agenda, subjectId: string, personId: string) {
  return { topic: 'huddles', subjectId, personId, huddleId: huddle.id, memberId: room.chair.id } as const;
}

function decideSpend(world: World, agenda: Agenda, item: Item, { spend, plan }: SubjectOf<'spend'>): void {
  const { agreed = false, instead = null } = spend.told.decided ?? {};
  const standing = agreed ? 'agreed' : 'declined';
  const entry = { ...about(agenda, spend.id, plan.person.id), verb: 'huddles.spend-decided' } as const;
  world.ledger.happened(item.at, entry, (pen) => {
    const decidedInHuddleId = agenda.huddle.id;
    pen.update('c2_spends', spend.id, { standing, decidedInHuddleId, decidedOn: agenda.huddle.on, instead });
    pen.update('agenda_items', item.id, { state: 'done', outcome: keepOutcome({ kind: standing }) });
  });
}

function reviewPlan(world: World, agenda: Agenda, item: Item, { plan, review }: SubjectOf<'c2-plan'>): void {
  if (review === null) return;
  const { ledger, story } = world;
  const { huddle } = agenda;
  const { person, told } = plan;
  const of = {
    made: huddle.on,
    by: person.leadOn(huddle.on) ?? story.acting,
    personId: person.id,
    planId: plan.id,
    huddleId: huddle.id,
  };
  const actionId = ledger.newId(item.at);
  const entry = { ...about(agenda, plan.id, person.id), verb: 'huddles.plan-reviewed' } as const;
  ledger.happened(item.at, entry, (pen) => {
    pen.insert('c2_reviews', {
      id: ledger.newId(item.at),
      planId: plan.id,
      huddleId: huddle.id,
      on: huddle.on,
      whatChanged: review.changed,
      decision: review.decision,
      nextStep: review.next,
      recordedAt: item.at,
    });
    if (review.action !== undefined) insertAction(world, pen, actionId, review.action, of);
    if (review.decision === 'end' && told.ended !== undefined) {
      const { outcome, words: outcomeWords = null, difference: whatMadeTheDifference } = told.ended;
      pen.update('c2_plans', plan.id, { endedOn: huddle.on, outcome, outcomeWords, whatMadeTheDifference });
    }
    pen.update('agenda_items', item.id, { state: 'done', outcome: keepOutcome({ kind: review.decision }) });
  });
  if (review.action !== undefined) tellWhatBecame(world, actionId, review.action, of);
}
