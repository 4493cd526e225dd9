import { PanelTop } from '../../../components/frame/panel';
import { Field } from '../../../components/speak/field';
import { useDevice } from '../../../lib/use-device';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { couldSignOff } from './round-states';

/** Everyone has spoken. Where the council needs one, the name of who authorises the money is asked here. */
export function AllHaveSpoken({ item }: { readonly item: Item<'c3-proposal'> }) {
  const { team } = useDevice();
  const { draft, change } = useRoom();
  return (
    <>
      <PanelTop>We have all spoken.</PanelTop>
      {team.authoriserNeeded && couldSignOff(item.round) && (
        <Field
          label="Who authorises the money?"
          small
          single
          maxLength={500}
          value={draft.authoriserName ?? ''}
          onChange={(authoriserName) => change({ authoriserName })}
          help="Their name and today’s date stand beside our decision, not instead of it."
        />
      )}
    </>
  );
}
