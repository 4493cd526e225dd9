import type { CallName } from '../../shared/contract';
import { wordRefusal } from '../../shared/domain/refusal-words';
import { Panel, PanelText, PanelTop } from '../components/frame/panel';
import { useDevice } from '../lib/use-device';
import { whyNotAsk } from '../lib/use-may';
import { sayFacilitators } from './say-facilitators';

type Props = {
  /** What the panel in whose place this stands is for. */
  readonly call: CallName;
};

/** In place of a panel whose step is not for whoever is at this computer: why, and whom to ask. */
export function OnlyReading({ call }: Props) {
  const device = useDevice();
  const why = whyNotAsk(device, call);
  return (
    <Panel label="What now">
      <PanelTop>This is here to be read.</PanelTop>
      {why !== null && <PanelText soft>{wordRefusal(why)}</PanelText>}
      <PanelText soft>{sayFacilitators(device)}</PanelText>
    </Panel>
  );
}
