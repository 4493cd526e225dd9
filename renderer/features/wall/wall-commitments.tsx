import { sayNumber, sayOnDay } from '../../../shared/domain/dates-said';
import { startSentence } from '../../../shared/domain/text';
import type { SignName } from '../../components/marks/sign';
import { WallRoll } from '../../components/wall/wall-lists';
import { WallAsk, WallText } from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';

type Commitments = ItemOf<'check-in'>['item']['commitments'];

const signs: Readonly<Record<Commitments[number]['state'], SignName>> = {
  done: 'tick',
  dropped: 'stopped',
  open: 'open',
};

/** As many as can be read from six metres. */
const most = 5;

type Props = { readonly commitments: Commitments; readonly today: string };

/** What we undertook in our session, by first name, and whether it is done. */
export function WallCommitments({ commitments, today }: Props) {
  const days = [...new Set(commitments.map(({ saidOn }) => saidOn))];
  const when = days.length === 1 ? sayOnDay(days[0] ?? today, today) : 'in our sessions';
  const more = commitments.length - most;
  return (
    <>
      <WallAsk>Have we done what we said?</WallAsk>
      <WallText>
        {days.length === 1
          ? `${startSentence(when)}, in our session, we said we would:`
          : `${startSentence(when)} we said we would:`}
      </WallText>
      <WallRoll
        items={commitments.slice(0, most).map(({ id, what, who, state }) => ({
          id,
          sign: signs[state],
          words: what,
          detail: state === 'open' ? who : `${who}, ${state}`,
          tone: state === 'open' ? 'strong' : 'quiet',
        }))}
      />
      {more > 0 && <WallText>And {sayNumber(more)} more.</WallText>}
    </>
  );
}
