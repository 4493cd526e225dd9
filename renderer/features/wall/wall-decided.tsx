import { sayDate, sayDay } from '../../../shared/domain/dates-said';
import { sayCount } from '../../../shared/domain/text';
import type { SignName } from '../../components/marks/sign';
import { WallRoll } from '../../components/wall/wall-lists';
import { WallTries } from '../../components/wall/wall-tries';
import { WallAsk, WallLabel, WallSay, WallText } from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';
import { useToday } from './use-today';
import { WallThread } from './wall-thread';

/** What the room came to: signed off in the person's words, or what we try first. Nothing is refused. */
export function WallDecided({ item }: ItemOf<'c3-decided'>) {
  const today = useToday();
  if (item.decision === 'signed-off') {
    return (
      <>
        <WallLabel mark="C3">{item.label}</WallLabel>
        <WallSay own>{item.goodLife}</WallSay>
        {item.startsOn !== null && <WallText>It begins on {sayDate(item.startsOn, today)}.</WallText>}
        <WallThread />
      </>
    );
  }
  const things = item.toTry.length === 0 ? 'ask one question' : `try ${sayCount(item.toTry.length, 'thing')}`;
  return (
    <>
      <WallLabel mark="C3">{item.label}</WallLabel>
      <WallSay>Not yet. First we {things}.</WallSay>
      <WallThread />
      <WallTries
        tries={item.toTry.map(({ kind, what, who, dueOn }, index) => ({
          id: `${kind} ${index}`,
          kind,
          words: what,
          by: [who ?? 'somebody', ...(dueOn === null ? [] : [`by ${sayDay(dueOn, today)}`])].join(', '),
        }))}
      />
    </>
  );
}

export function WallDecidedAsk({ item }: ItemOf<'c3-decided'>) {
  const today = useToday();
  const { counts, whoTells, lookAgainOn } = item;
  const rows: readonly (readonly [string, SignName, string, number])[] = [
    ['not-yet', 'open', 'Not yet', counts.notYet],
    ['reservation', 'half', 'A reservation', counts.reservation],
    ['agree', 'full', 'Agree', counts.agree],
  ];
  return (
    <>
      <WallAsk>{item.decision === 'signed-off' ? 'Signed off together.' : 'Nothing is refused.'}</WallAsk>
      {whoTells !== '' && <WallText>{whoTells}</WallText>}
      {lookAgainOn !== null && (
        <WallText>
          <b>We look again</b> together on {sayDate(lookAgainOn, today)}.
        </WallText>
      )}
      <WallRoll
        items={rows
          .filter(([, , , count]) => count > 0)
          .map(([id, sign, words, count]) => ({ id, sign, words, detail: count, beside: true }))}
      />
    </>
  );
}
