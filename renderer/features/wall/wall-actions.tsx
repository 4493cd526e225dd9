import { sayCount, startSentence } from '../../../shared/domain/text';
import type { SignName } from '../../components/marks/sign';
import { WallRoll } from '../../components/wall/wall-lists';
import { WallAsk, WallSay, WallText } from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';
import { WallThread } from './wall-thread';

type State = ItemOf<'actions'>['item']['actions'][number]['state'];

const signs: Readonly<Record<State, SignName>> = {
  done: 'tick',
  now: 'arrow',
  carried: 'arrow',
  dropped: 'stopped',
  open: 'open',
};

const most = 5;

/** As many as can be read from six metres, with the one being spoken of among them. */
function inSight(actions: ItemOf<'actions'>['item']['actions']): typeof actions {
  const now = actions.findIndex((action) => action.state === 'now');
  const at = now < 0 ? actions.length : now;
  const from = Math.min(Math.max(at - 2, 0), Math.max(actions.length - most, 0));
  return actions.slice(from, from + most);
}

/** Did we do what we said? One promise at a time; the rest waits its turn in sight. */
export function WallActions({ item }: ItemOf<'actions'>) {
  const now = item.actions.find((action) => action.state === 'now') ?? item.actions.at(-1);
  return (
    <>
      <WallSay large>{now?.what ?? 'Nothing was promised for this week.'}</WallSay>
      {now !== undefined && <WallText>{now.who}</WallText>}
      <WallThread />
    </>
  );
}

export function WallActionsAsk({ item }: ItemOf<'actions'>) {
  const kept = item.actions.filter((action) => action.state === 'done').length;
  return (
    <>
      <WallAsk>Did we do what we said?</WallAsk>
      <WallText>{kept === 0 ? 'Let us see.' : `${startSentence(sayCount(kept, 'promise'))} kept.`}</WallText>
      <WallRoll
        items={inSight(item.actions).map(({ id, what, who, state }) => ({
          id,
          sign: signs[state],
          words: what,
          detail: state === 'carried' ? `carried on: ${who}` : who,
          tone: state === 'now' ? 'strong' : state === 'open' ? 'quiet' : undefined,
        }))}
      />
    </>
  );
}
