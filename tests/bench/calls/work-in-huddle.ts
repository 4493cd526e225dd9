import type { HuddleView } from '../../../shared/contract/huddles';
import { decideProposal, returns } from './decide-proposal';
import type { Asker } from './timed-asker';
import { newPlan, wholeProposal } from './told';

interface Subjects {
  /** Somebody who comes into a crisis, with a spend past the limit. */
  readonly inCrisis: string;
  /** Somebody whose proposal is ready. */
  readonly proposing: string;
}

/**
 * One weekly huddle from its start to its minutes. What is decided on what was there before is taken back, so that the
 * next huddle finds it again; what is brought to it ends after it.
 */
export async function workInHuddle(
  { ask }: Asker,
  memberId: string,
  today: string,
  time: number,
  { inCrisis, proposing }: Subjects,
) {
  const { id: planId } = await ask('c2-plans.open', newPlan(inCrisis, memberId, today));
  const asked = { personId: inCrisis, amountPence: 250_000, what: 'A wet room, from Monday', on: today };
  await ask('c2-plans.record-spend', asked);
  const { id: proposalId } = await ask('c3-proposals.begin', { personId: proposing });
  await ask('c3-proposals.write', { proposalId, change: wholeProposal() });
  await ask('c3-proposals.make-ready', { proposalId });
  const presenting = { presenterId: memberId, title: 'What the carers told us' };
  const { id: presentationId } = await ask('huddles.plan-presenting', presenting);
  await ask('huddles.unplan-presenting', { presentationId });
  const { id: huddleId } = await ask('huddles.start', { kind: 'weekly' });
  let view = await ask('huddles.read', { huddleId });
  const other = view.attendance.find((row) => row.memberId !== memberId && row.here);
  if (other !== undefined) {
    const attend = { huddleId, memberId: other.memberId, observing: false };
    await ask('huddles.attend', { ...attend, here: false });
    await ask('huddles.attend', { ...attend, here: true });
  }
  await ask('huddles.set-chair', { huddleId, chairId: memberId, scribeId: other?.memberId ?? null });
  await ask('huddles.add-visitor', { huddleId, name: `Visitor Number ${time}`, discipline: 'housing' });
  const { id: added } = await ask('huddles.add-item', {
    huddleId,
    title: 'The new bus route',
    presenterId: null,
  });
  const [, second] = view.items;
  await ask('huddles.move-item', { itemId: added, beforeItemId: second?.id ?? null });
  await ask('wall.read', {});
  for (;;) {
    view = await ask('huddles.read', { huddleId });
    await workOnItem({ ask }, view, memberId, today, time);
    if (view.nextId === null) break;
    const skips = view.current?.view.kind === 'good-news';
    if (skips && view.current !== null) await ask('huddles.skip', { huddleId, itemId: view.current.id });
    else await ask('huddles.go', { huddleId, to: 'next' });
    await ask('wall.read', {});
  }
  await ask('huddles.go', { huddleId, to: 'back' });
  await ask('huddles.go', { huddleId, to: 'next' });
  await ask('huddles.add-pulse', { huddleId, feeling: 4 });
  await ask('huddles.close', {
    huddleId,
    learned: 'Ask the neighbours first.',
    thanks: 'Tom, for the rail.',
  });
  await ask('minutes.amend', { huddleId, words: 'The rail is fitted on Friday, not Thursday.' });
  await ask('minutes.copy', { huddleId, appendix: false });
  await endWhatWasBrought({ ask }, planId, proposalId, today, time);
}

/** What a room does on the item it has come to. */
async function workOnItem(
  { ask }: Asker,
  { current }: HuddleView,
  memberId: string,
  today: string,
  time: number,
) {
  if (current === null) return;
  const itemId = current.id;
  const next = { what: 'Ring her daughter about the stair rail', memberId, dueOn: today };
  await ask('huddles.save-draft', { itemId, draft: { whatChanged: 'The carer went twice a day all week' } });
  await ask('huddles.keep-note', { itemId, note: 'Said with a smile.' });
  const { view } = current;
  if (view.kind === 'spend') {
    const decided = await ask('huddles.decide-spend', { itemId, agree: true, instead: '', next: null });
    await ask('audit.undo', { entryId: decided.entryId });
    await ask('huddles.decide-spend', { itemId, agree: true, instead: '', next: null });
  }
  if (view.kind === 'c2-plan' && view.review === null) {
    const reviewed = await ask('huddles.review-plan', {
      itemId,
      whatChanged: 'The carer went twice a day all week and the kitchen is safe again.',
      decision: 'continue',
      nextStep: next.what,
      next,
      ending: null,
    });
    await ask('audit.undo', { entryId: reviewed.entryId });
  }
  if (view.kind === 'c3-proposal') await decideProposal({ ask }, itemId, view.round, today, time);
}

async function endWhatWasBrought(
  { ask }: Asker,
  planId: string,
  proposalId: string,
  today: string,
  time: number,
): Promise<void> {
  await ask('c2-plans.end', {
    planId,
    outcome: 'in-control-again',
    outcomeWords: '',
    whatMadeTheDifference: 'The wet room, and her niece.',
  });
  if (returns(time)) {
    await ask('c3-proposals.record-told', { proposalId, on: today, answer: 'She would like that.' });
  }
  await ask('c3-proposals.withdraw', { proposalId, reason: 'Her niece moves in.' });
}
