import { PanelText, PanelTop } from '../../../components/frame/panel';
import { GoOn } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';

/** Nothing is due, or everything has been spoken of. */
export function AllSpokenOf() {
  return (
    <ItemPanel label="Actions due" foot={<GoOn />}>
      <PanelTop>Nothing is waiting.</PanelTop>
      <PanelText soft>Choose an action on the left to speak of it again.</PanelText>
    </ItemPanel>
  );
}
