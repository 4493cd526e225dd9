import type { RoundView } from '../../../../shared/contract/huddles';
import { sayList } from '../../../../shared/domain/text';
import { Round, type RoundRow } from '../../../components/speak/round';
import { positionSigns } from '../../../telling/c3-proposals/positions';
import type { Item } from '../room/item-view';
import css from './round-roll.module.css';
import type { InRound } from './round-states';
import type { Speaking } from './use-speaking';

const short = { agree: 'Agree', reservation: 'With a reservation', 'not-yet': 'Not yet' } as const;

/** `Then Grace, Marcus, and Shabnam, whose proposal it is.` */
function sayThen(rest: readonly InRound[], observers: RoundView['observers']): string {
  const names = rest.map(({ member, proposer }) =>
    proposer ? `${member.calledName}, whose proposal it is` : member.calledName,
  );
  const then = names.length === 0 ? '' : `Then ${sayList(names)}.`;
  const watch = observers.map(({ calledName }) => calledName);
  const observing =
    watch.length === 0 ? '' : `${sayList(watch)} ${watch.length === 1 ? 'observes' : 'observe'}.`;
  return [then, observing].filter((part) => part !== '').join(' ');
}

function rowOf(one: InRound, speaking: Speaking): Omit<RoundRow, 'id' | 'name'> {
  const now = speaking.speaker?.member.id === one.member.id;
  if (now) return { sign: 'dots', words: speaking.sealed ? 'choosing now' : 'speaking now' };
  const { position } = one;
  if (position !== null) {
    const detail = position.reason === '' ? {} : { detail: position.reason };
    return { sign: positionSigns[position.position], words: short[position.position], ...detail };
  }
  if (one.spoken) return { sign: 'sealed', words: 'has spoken' };
  return { sign: 'bar', words: 'still to speak', todo: true };
}

/** The round so far. A name gives that member the turn, to speak or to put right what they said. */
export function RoundRoll({
  item,
  speaking,
}: {
  readonly item: Item<'c3-proposal'>;
  readonly speaking: Speaking;
}) {
  const { round } = item;
  const nowId = speaking.speaker?.member.id;
  const shown = round.order.filter(({ spoken, member }) => spoken || member.id === nowId);
  const rest = round.order.filter((one) => !shown.includes(one));
  const then = sayThen(rest, round.observers);
  return (
    <Round
      rows={shown.map((one) => ({
        id: one.member.id,
        name: (
          <button type="button" className={css.name} onClick={() => speaking.giveTurn(one.member.id)}>
            {one.member.calledName}
          </button>
        ),
        ...rowOf(one, speaking),
      }))}
      {...(then !== '' && { then })}
    />
  );
}
