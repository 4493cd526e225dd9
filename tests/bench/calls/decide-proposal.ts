import type { RoundView } from '../../../shared/contract/huddles';
import type { Asker } from './timed-asker';

/** A round as a room holds it: all agree and sign off; then one says not yet and it is returned; both taken back. */
export async function decideProposal({ ask }: Asker, itemId: string, round: RoundView, today: string) {
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
  await ask('audit.undo', { entryId: returned.entryId });
  await ask('huddles.leave-waiting', { itemId, lookAgainOn: null });
}
