import type { Asker } from './timed-asker';
import { newPlan, wholeProposal } from './told';

/** A C2 plan from its beginning to its end, and a proposal that is prepared and withdrawn. */
export async function workWithPlans({ ask }: Asker, memberId: string, today: string, personId: string) {
  const { id: planId } = await ask('c2-plans.open', newPlan(personId, memberId, today));
  await ask('c2-plans.change', { planId, change: { contactRhythmDays: 3 } });
  const contact = { planId, how: 'visited', note: 'Up and dressed, the cat fed.', on: today } as const;
  await ask('c2-plans.record-contact', { ...contact, memberId: null });
  await ask('c2-plans.record-spend', {
    personId,
    amountPence: 8_450,
    what: 'A second stair rail',
    on: today,
  });
  const ended = await ask('c2-plans.end', {
    planId,
    outcome: 'in-control-again',
    outcomeWords: 'She manages the mornings again.',
    whatMadeTheDifference: 'The rail, and knowing we would come.',
  });
  await ask('c2-plans.reopen', { planId, reason: 'A second fall on Tuesday.' });
  await ask('audit.last-undoable', {});
  await ask('c2-plans.end', {
    planId,
    outcome: 'in-control-again',
    outcomeWords: 'She manages the mornings again.',
    whatMadeTheDifference: 'Her niece stayed a week.',
  });

  const { id: proposalId } = await ask('c3-proposals.begin', { personId });
  await ask('c3-proposals.write', { proposalId, change: wholeProposal() });
  await ask('c3-proposals.make-ready', { proposalId });
  await ask('c3-proposals.back-to-draft', { proposalId });
  await ask('c3-proposals.withdraw', { proposalId, reason: 'Her niece moves in.' });
  return ended;
}

export async function workWithActions({ ask }: Asker, memberId: string, today: string, personId: string) {
  const action = { what: 'Ring about the gate', memberId, dueOn: today };
  const { id: actionId } = await ask('actions.add', {
    ...action,
    personId,
    planId: null,
    proposalId: null,
  });
  await ask('actions.change', { ...action, actionId, what: 'Ring about the gate and the bench' });
  const { entryId } = await ask('actions.done', { actionId });
  await ask('audit.undo', { entryId });
  await ask('actions.done', { actionId });
  await ask('actions.reopen', { actionId });
  await ask('actions.drop', { actionId, reason: 'The gate was mended.' });
}
