import { formatPounds } from '../../../shared/domain/money';
import type { SignName } from '../../components/marks/sign';
import { TimeLine } from '../../components/time/time-line';
import { WallRoll, type WallRollItem } from '../../components/wall/wall-lists';
import { WallAsk, WallFoot, WallLabel, WallSay, WallText } from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';

type Roll = ItemOf<'c3-round'>['item']['roll'][number];

const tried = { C1: 'Connected.', C2: 'Stayed close.' } as const;
const signs: Readonly<Record<NonNullable<Roll['position']>, SignName>> = {
  agree: 'full',
  reservation: 'half',
  'not-yet': 'open',
  sealed: 'sealed',
};
const words: Readonly<Record<NonNullable<Roll['position']>, string>> = {
  agree: 'agrees',
  reservation: 'a reservation',
  'not-yet': 'not yet',
  sealed: 'has spoken',
};

/** A proposal opens on the good life in the person's words, then what was tried, then the round. */
export function WallRound({ item }: ItemOf<'c3-round'>) {
  return (
    <>
      <WallLabel mark="C3">{item.label}</WallLabel>
      <WallSay own>{item.goodLife}</WallSay>
      <TimeLine
        label="What was tried first"
        from="edge"
        scale="even"
        days={Math.max(item.tried.length, 1)}
        most={40}
        events={item.tried.map((each, index) => ({
          id: `${each.kind} ${index}`,
          day: index,
          mark: each.kind,
          words: (
            <>
              <b>{tried[each.kind]}</b> {each.words}
            </>
          ),
        }))}
      />
      {item.weeklyPence !== null && (
        <WallFoot>
          <WallText>
            <b>{formatPounds(item.weeklyPence)} a week.</b> {item.soThat}
          </WallText>
        </WallFoot>
      )}
    </>
  );
}

export function WallRoundAsk({ item }: ItemOf<'c3-round'>) {
  const now = item.roll.find((each) => each.now);
  return (
    <>
      <WallAsk>
        {now === undefined ? 'What do we think, together?' : `${now.name}, what do you think?`}
      </WallAsk>
      <WallRoll items={item.roll.map((each) => rollItem(each, item.hidden))} />
      <WallText>
        {item.hidden && !item.open ? 'Hidden until all have spoken. ' : ''}
        {item.spoken} of {item.roll.length} have spoken.
      </WallText>
    </>
  );
}

/** Where one member stands in the round: still to come, speaking, or what they said. */
function rollItem({ name, position, now }: Roll, hidden: boolean): WallRollItem {
  const turn = { id: name, words: name, beside: true } as const;
  if (position !== null)
    return { ...turn, sign: signs[position], detail: words[position], tone: now ? 'now' : undefined };
  if (!now) return { ...turn, sign: 'none', detail: '', tone: 'quiet' };
  return { ...turn, sign: 'dots', detail: hidden ? 'choosing now' : 'speaking now', tone: 'now' };
}
