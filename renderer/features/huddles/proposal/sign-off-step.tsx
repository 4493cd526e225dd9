import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { useDevice } from '../../../lib/use-device';
import { useDoing } from '../../../telling/use-doing';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { couldSignOff } from './round-states';

/** The one step that decides. It can be taken back until the room goes on. */
export function SignOffStep({ item }: { readonly item: Item<'c3-proposal'> }) {
  const { team, today } = useDevice();
  const { current, draft, flush } = useRoom();
  const signing = useDoing('huddles.sign-off');
  const authoriserName = draft.authoriserName ?? '';
  const unnamed = team.authoriserNeeded && authoriserName.trim() === '';
  const waiting = !couldSignOff(item.round)
    ? 'cannot be decided yet'
    : unnamed
      ? 'who authorises it'
      : undefined;
  const sign = async () => {
    await flush();
    await signing.run({
      itemId: current.id,
      authoriserName,
      authorisedOn: team.authoriserNeeded ? today : null,
    });
  };
  return (
    <>
      {signing.refused !== null && <Refusal>{signing.refused}</Refusal>}
      <GoButton onGo={() => void sign()} busy={signing.busy} {...(waiting !== undefined && { waiting })}>
        Sign off together
      </GoButton>
    </>
  );
}
