import { sayNumber } from '../../../../shared/domain/dates-said';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import { startSentence } from '../../../../shared/domain/text';
import { Decide, Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDevice } from '../../../lib/use-device';
import { namesOf } from '../../../telling/use-doing';
import type { Item } from '../room/item-view';
import { DecisionInWords } from './decision-in-words';
import { SignOffStep } from './sign-off-step';
import { SpeakStep } from './speak-step';
import type { Speaking } from './use-speaking';

type Props = {
  readonly item: Item<'c3-proposal'>;
  readonly speaking: Speaking;
  readonly onHeard: () => void;
};

/** Said at once, before anybody speaks: with this room, or as it stands, nothing can be decided. */
const aboutTheRoom: readonly string[] = [
  'too-few-present',
  'only-the-proposer',
  'one-discipline-only',
  'not-ready',
  'proposal-not-ready-state',
];

/** The decision in words above the step; while the round goes on the step keeps what one member says. */
export function RoundFoot({ item, speaking, onHeard }: Props) {
  const device = useDevice();
  const { round } = item;
  const { speaker, sealed } = speaking;
  const cannot = round.whyNot !== null && aboutTheRoom.includes(round.whyNot.kind) ? round.whyNot : null;
  const left = round.stillToSpeakIds.length;
  const needed = `${startSentence(sayNumber(round.present))} here, ${sayNumber(round.quorum)} needed.`;
  return (
    <>
      <Decide>{sealed ? <SealedWords count={round.order.length} /> : <DecisionInWords item={item} />}</Decide>
      {cannot !== null && <Refusal>{wordRefusal(cannot, namesOf(device))}</Refusal>}
      {speaker === null ? (
        <SignOffStep item={item} />
      ) : (
        <SpeakStep speaking={speaking} speaker={speaker} onHeard={onHeard} />
      )}
      <Safe>
        {needed}{' '}
        {left > 0
          ? `We sign off together when everyone has spoken: ${left} still to speak.`
          : 'Kept for good.'}
      </Safe>
    </>
  );
}

function SealedWords({ count }: { readonly count: number }) {
  return (
    <>
      <b>All {sayNumber(count)} open at once,</b> when everyone has spoken. Until then nobody sees another’s,
      and the wall shows only who has spoken.
    </>
  );
}
