import { Choices } from '../../../components/speak/choices';
import { Field } from '../../../components/speak/field';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { BlockedFoot } from './blocked-foot';
import { LookAgain } from './look-again';
import { useBlocked } from './use-blocked';
import { Voices } from './voices';

/** Wait, look again on a date, or overrule together. One objection keeps the block. */
export function BlockedPanel({ item }: { readonly item: Item<'c3-proposal'> }) {
  const { change } = useRoom();
  const blocked = useBlocked(item);
  const { choice, reason, dates, lookAgainOn } = blocked;
  return (
    <ItemPanel label="Wait, or overrule together" foot={<BlockedFoot item={item} blocked={blocked} />}>
      <Choices
        label="What do we do?"
        choices={[
          { value: 'wait', label: 'Wait until the crisis is over' },
          { value: 'look-again', label: 'Look again on a date' },
          { value: 'overrule', label: 'Overrule this together' },
        ]}
        value={choice}
        onChange={(blockChoice) => change({ blockChoice })}
      />
      {choice === 'look-again' && (
        <LookAgain dates={dates} value={lookAgainOn} onChange={(on) => change({ lookAgainOn: on })} />
      )}
      {choice === 'overrule' && (
        <>
          <Field
            label="Why can it not wait?"
            value={reason}
            onChange={(overruleReason) => change({ overruleReason })}
            lines={3}
          />
          <Voices blocked={blocked} />
        </>
      )}
    </ItemPanel>
  );
}
