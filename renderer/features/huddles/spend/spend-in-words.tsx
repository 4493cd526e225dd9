import { formatPounds } from '../../../../shared/domain/money';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import type { Item } from '../room/item-view';

/** What agreeing or declining means, in words, before it is done. */
export function SpendInWords({ item, agree }: { readonly item: Item<'spend'>; readonly agree: boolean }) {
  const { spend, plan, passesByPence } = item;
  const amount = formatPounds(spend.amountPence);
  const who = spend.member?.calledName ?? 'whoever asked';
  if (agree) {
    const past = passesByPence > 0 ? `, ${formatPounds(passesByPence)} past our limit` : '';
    return (
      <>
        <b>If we agree,</b> {amount} is committed now{past}, and {who} can go ahead today.
      </>
    );
  }
  const left =
    plan.limitCountedOver === 'plan'
      ? `, ${formatPounds(plan.leftPence)} stays free to use without asking`
      : '';
  return (
    <>
      <b>If we decline,</b> the {amount} is not spent{left}, and {firstNameOf(plan.person.fullName)} hears
      what we try first.
    </>
  );
}
