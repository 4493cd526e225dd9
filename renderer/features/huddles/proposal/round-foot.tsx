import { sayNumber } from '../../../../shared/domain/dates-said';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import { startSentence } from '../../../../shared/domain/text';
import { GoButton } from '../../../components/speak/go-button';
import { Decide, Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useDevice } from '../../../lib/use-device';
import { namesOf, useDoing } from '../../../telling/use-doing';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { DecisionInWords } from './decision-in-words';
import { couldSignOff } from './round-states';
import type { Speaking } from './use-speaking';

type Round = Item<'c3-proposal'>['round'];

/** What the sign-off still waits for, in the few words its button has room for. */
function waitsFor(
  { stillToSpeakIds, whyNot, canSignOff }: Round,
  authoriser: string,
  needed: boolean,
): string | undefined {
  const left = stillToSpeakIds.length;
  if (left > 0) return `${left} still to speak`;
  if (canSignOff || whyNot?.kind === 'authoriser-needed') {
    return needed && authoriser.trim() === '' ? 'who authorises it' : undefined;
  }
  return 'cannot be decided yet';
}

const aboutTheRoom = [
  'too-few-present',
  'only-the-proposer',
  'one-discipline-only',
  'not-ready',
  'proposal-not-ready-state',
];

/** The decision in words above the step that makes it, and what the step still waits for. */
export function RoundFoot({
  item,
  speaking,
}: {
  readonly item: Item<'c3-proposal'>;
  readonly speaking: Speaking;
}) {
  const device = useDevice();
  const { current, draft, flush } = useRoom();
  const signing = useDoing('huddles.sign-off');
  const { round } = item;
  const { authoriserNeeded } = device.team;
  const authoriserName = draft.authoriserName ?? '';
  if (speaking.sealed) return <SealedWords count={round.order.length} />;
  const sign = async () => {
    await flush();
    const authorisedOn = authoriserNeeded ? device.today : null;
    await signing.run({ itemId: current.id, authoriserName, authorisedOn });
  };
  const waiting = waitsFor(round, authoriserName, authoriserNeeded);
  const cannot = round.whyNot !== null && aboutTheRoom.includes(round.whyNot.kind) ? round.whyNot : null;
  return (
    <>
      <Decide>
        <DecisionInWords item={item} />
      </Decide>
      {cannot !== null && <Refusal>{wordRefusal(cannot, namesOf(device))}</Refusal>}
      {signing.refused !== null && <Refusal>{signing.refused}</Refusal>}
      <GoButton
        onGo={() => void sign()}
        busy={signing.busy}
        quietKey={speaking.speaker !== null || !couldSignOff(round)}
        {...(waiting !== undefined && { waiting })}
      >
        Sign off together
      </GoButton>
      <Safe>
        {startSentence(sayNumber(round.present))} here, {sayNumber(round.quorum)} needed. Kept for good.
      </Safe>
    </>
  );
}

function SealedWords({ count }: { readonly count: number }) {
  return (
    <Decide>
      <b>All {sayNumber(count)} open at once,</b> when everyone has spoken. Until then nobody sees another’s,
      and the wall shows only who has spoken.
    </Decide>
  );
}
