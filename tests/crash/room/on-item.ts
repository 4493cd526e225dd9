import type { HuddleView, ItemView } from '../../../shared/contract/huddles';
import type { InRoom } from './bring-work';

type Current = NonNullable<HuddleView['current']>;
type Round = Extract<ItemView, { kind: 'c3-proposal' }>['round'];

/** What a room does on the item it has come to; what was done there before the computer stopped is not done again. */
export async function workOnItem(room: InRoom, current: Current): Promise<void> {
  const { ask, chance } = room;
  const itemId = current.id;
  const { view } = current;
  for (let letters = chance.between(1, 3); letters > 0; letters--) {
    const whatChanged = `The carer went twice a day, ${chance.between(1, 99_999)}`;
    await ask('huddles.save-draft', { itemId, draft: { whatChanged } });
  }
  switch (view.kind) {
    case 'spend':
      if (view.spend.standing === 'awaiting')
        await ask('huddles.decide-spend', { itemId, agree: true, instead: '', next: null });
      return;
    case 'c2-plan':
      if (view.review === null) await reviewPlan(room, itemId);
      return;
    case 'c3-proposal':
      if (view.decision === null) await decide(room, itemId, view.round);
      return;
    default:
      await ask('huddles.keep-note', { itemId, note: `Said with a smile, ${chance.between(1, 99_999)}.` });
  }
}

async function reviewPlan({ ask, chance, memberId, today }: InRoom, itemId: string): Promise<void> {
  const next = { what: 'Ring her daughter about the stair rail', memberId, dueOn: today };
  const ends = chance.next() < 0.7;
  const whatMadeTheDifference = 'The wet room, and her niece.';
  const done = await ask('huddles.review-plan', {
    itemId,
    whatChanged: 'The carer went twice a day all week and the kitchen is safe again.',
    ...(ends
      ? {
          ...{ decision: 'end', nextStep: '', next: null },
          ending: { outcome: 'in-control-again', outcomeWords: '', whatMadeTheDifference },
        }
      : { decision: 'continue', nextStep: next.what, next, ending: null }),
  });
  if (chance.next() < 0.2) await ask('audit.undo', { entryId: done.entryId });
}

/** Everyone who has not spoken yet does; then it is signed off, or returned with something to try. */
async function decide({ ask, chance, memberId, today }: InRoom, itemId: string, round: Round): Promise<void> {
  const doubts = chance.next() < 0.2 ? (round.stillToSpeakIds.at(-1) ?? null) : null;
  const signsOff = doubts === null && round.order.every(({ position }) => position?.position !== 'not-yet');
  for (const speaker of round.stillToSpeakIds) {
    const said = { itemId, memberId: speaker };
    if (speaker !== doubts)
      await ask('huddles.take-position', { ...said, position: 'agree', reason: '', carries: null });
    else
      await ask('huddles.take-position', {
        ...{ ...said, position: 'not-yet', reason: 'The sewing circle could come to her.' },
        carries: 'try-c1',
      });
  }
  if (signsOff) {
    await ask('huddles.sign-off', { itemId, authoriserName: 'Dana Whitfield', authorisedOn: today });
    return;
  }
  await ask('huddles.return-proposal', {
    itemId,
    toTry: [{ kind: 'C1', what: 'Ask the sewing circle', memberId, dueOn: today }],
    whoTells: 'Her worker visits tomorrow',
    tellerId: memberId,
    lookAgainOn: null,
  });
}
