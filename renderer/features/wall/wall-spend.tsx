import { formatPounds } from '../../../shared/domain/money';
import { WallRuler } from '../../components/wall/wall-lists';
import {
  WallAsk,
  WallChoices,
  WallFoot,
  WallLabel,
  WallSay,
  WallText,
} from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';

/** A spend that would pass the limit: what it is for, and what it would make in all. */
export function WallSpend({ item }: ItemOf<'spend'>) {
  const { label, title, what, pence, spentPence, limitPence } = item;
  return (
    <>
      <WallLabel mark="C2">{label}</WallLabel>
      <WallSay>{title}</WallSay>
      <WallText>
        <b>{formatPounds(pence)}</b> for {what}
      </WallText>
      <WallFoot>
        <WallRuler spent={spentPence / Math.max(limitPence, 1)} asked={pence / Math.max(limitPence, 1)}>
          <b>{formatPounds(spentPence + pence)}</b> in all. Our limit is {formatPounds(limitPence)}.
        </WallRuler>
      </WallFoot>
    </>
  );
}

export function WallSpendAsk({ item }: ItemOf<'spend'>) {
  return (
    <>
      <WallAsk>Do we agree to {formatPounds(item.pence)}?</WallAsk>
      <WallChoices
        choices={[
          { id: 'agree', words: 'Agree', on: item.choice === 'agree' },
          { id: 'decline', words: 'Decline', on: item.choice === 'decline' },
        ]}
      />
      {item.choice === 'decline' && item.instead !== '' && (
        <WallText>
          <b>Instead:</b> {item.instead}
        </WallText>
      )}
    </>
  );
}
