import type { DecisionView } from '../../../../shared/contract/c3-proposals';
import { sayDate } from '../../../../shared/domain/dates-said';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { sayCount } from '../../../../shared/domain/text';
import { PanelPart, PanelText, PanelTop } from '../../../components/frame/panel';
import { Safe } from '../../../components/speak/panel-words';
import { GoOn } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { sayKept, TakeBack } from './take-back';
import { TriedList } from './tried-list';

type Props = { readonly item: Item<'c3-proposal'>; readonly decision: DecisionView };

/** Returned together: what we try first, who tells the person, and when we look again. */
export function ReturnedPanel({ item, decision }: Props) {
  const { today } = useRoom();
  const { toTry, whoTells, lookAgainOn } = decision;
  return (
    <ItemPanel
      label="Returned together"
      foot={
        <>
          <GoOn />
          <Safe>{sayKept(decision)}</Safe>
        </>
      }
    >
      <PanelTop kicker="Returned together">{`Not yet, and ${sayCount(toTry.length, 'thing')} to try.`}</PanelTop>
      <TriedList things={toTry} />
      {whoTells !== null && (
        <PanelPart title={`Who tells ${firstNameOf(item.proposal.person.fullName)}`}>
          <PanelText>{whoTells}</PanelText>
        </PanelPart>
      )}
      {lookAgainOn !== null && (
        <PanelText soft>We look again on {sayDate(lookAgainOn, today)}, or sooner if we are asked.</PanelText>
      )}
      <TakeBack decision={decision} entryId={item.decisionEntryId} />
    </ItemPanel>
  );
}
