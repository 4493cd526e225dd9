import { sayDay } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { WallRoll } from '../../components/wall/wall-lists';
import { WallAsk, WallKicker, WallSay, WallText } from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';
import { useToday } from './use-today';
import { WallThread } from './wall-thread';

/** Someone presenting: their name, their subject, and room to listen. */
export function WallPresenting({ item }: ItemOf<'presenting'>) {
  return (
    <>
      {item.who !== '' && <WallKicker>{item.who}</WallKicker>}
      <WallSay large>{item.title}</WallSay>
      <WallThread />
    </>
  );
}

export function WallPresentingAsk() {
  return (
    <>
      <WallAsk>We listen first.</WallAsk>
      <WallText>Then: what struck us, and what it asks of us.</WallText>
    </>
  );
}

/** Good news, as it is said: one thing large, several each on a line of its own. */
export function WallGoodNews({ item }: ItemOf<'good-news'>) {
  const lines = item.said.split('\n').filter((line) => line.trim() !== '');
  const [first = 'What went well?'] = lines;
  if (lines.length < 2)
    return (
      <>
        <WallSay large>{first}</WallSay>
        <WallThread />
      </>
    );
  return (
    <>
      <WallKicker>What went well?</WallKicker>
      <WallRoll
        items={lines.map((line, index) => ({
          id: `${index} ${line}`,
          sign: 'full',
          words: line,
          tone: 'strong',
        }))}
      />
      <WallThread />
    </>
  );
}

export function WallGoodNewsAsk() {
  return (
    <>
      <WallAsk>Good news.</WallAsk>
      <WallText>Somebody who is doing better, somebody who helped, somebody to thank.</WallText>
    </>
  );
}

/** What we will do: everything the huddle came to, with who and when. */
export function WallClose({ item }: ItemOf<'close'>) {
  const today = useToday();
  return (
    <>
      <WallKicker>Before we go</WallKicker>
      <WallSay>
        {item.actions.length === 0
          ? 'Nothing new was promised.'
          : `We said we would do ${sayCount(item.actions.length, 'thing')}.`}
      </WallSay>
      <WallRoll
        items={item.actions.map(({ what, who, dueOn }, index) => ({
          id: `${index} ${what}`,
          sign: 'open',
          words: what,
          detail: dueOn === null ? who : `${who}, ${sayDay(dueOn, today)}`,
        }))}
      />
      {item.actions.length < 4 && <WallThread />}
    </>
  );
}

export function WallCloseAsk({ item }: ItemOf<'close'>) {
  return (
    <>
      <WallAsk>What did we learn?</WallAsk>
      {item.learned !== '' && <WallText>{startSentence(item.learned)}</WallText>}
      {item.thanks !== '' && (
        <WallText>
          <b>Thanks to</b> {item.thanks}
        </WallText>
      )}
    </>
  );
}
