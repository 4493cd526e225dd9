import { PanelText, PanelTop } from '../../../components/frame/panel';
import { GoOn } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';

/** The room left it waiting already. */
export function LeftWaiting() {
  return (
    <ItemPanel label="It waits" foot={<GoOn />}>
      <PanelTop>It waits.</PanelTop>
      <PanelText soft>
        We left it waiting in this huddle. It keeps its place and every word, and comes back by itself.
      </PanelText>
    </ItemPanel>
  );
}
