import type { RoundView } from '../../../shared/contract/huddles';
import type { Asker } from './timed-asker';

/** Every second huddle returns its proposal; the others leave it waiting. */
export function returns(time: number): boolean {
  return time % 2 === 0;
}

/** A round as a room holds it: all agree and sign off, taken back; then one says not yet and it is returned. */
export async function decideProposal(
  { ask }: Asker,
  itemId: string,
  round: RoundView,
  today: string,
  time: number,
) {
  const ids = round.order.map(({ member }) => member.id);
  const [last = ''] = ids.slice(-1);
  if (round.blocked) {
    const asked = { itemId, reason: 'The tenancy begins on Monday.' };
    await ask('huddles.overrule', { ...asked, agreedIds: ids.slice(0, -1), objectedIds: [last] });
    return;
  }
  const agreed = { itemId, position: 'agree', reason: '', carries: null } as const;
  for (const memberId of ids) await ask('huddles.take-position', { ...agreed, memberId });
  const signed = await ask('huddles.sign-off', {
    itemId,
    authoriserName: 'Dana Whitfield',
    authorisedOn: today,
  });
  await ask('audit.undo', { entryId: signed.entryId });
  await ask('huddles.withdraw-position', { itemId, memberId: last });
  await ask('huddles.take-position', {
    itemId,
    memberId: last,
    position: 'not-yet',
    reason: 'The sewing circle could come to her.',
    carries: 'try-c1',
  });
  const returned = await ask('huddles.return-proposal', {
    itemId,
    toTry: [{ kind: 'C1', what: 'Ask the sewing circle', memberId: ids[0] ?? null, dueOn: today }],
    whoTells: 'Her worker visits tomorrow',
    tellerId: ids[0] ?? null,
    lookAgainOn: null,
  });
  if (returns(time)) return;
  await ask('audit.undo', { entryId: returned.entryId });
  await ask('huddles.leave-waiting', { itemId, lookAgainOn: null });
}
