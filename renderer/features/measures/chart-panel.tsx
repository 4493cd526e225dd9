import type { ChartView } from '../../../shared/contract/measures';
import { AnewPanel } from './anew-panel';
import { NoticePanel } from './notice-panel';
import { PinPanel } from './pin-panel';
import type { Scope } from './scope';
import { SettlePanel } from './settle-panel';
import { TakeOutPanel } from './take-out-panel';

/** What the panel is lent to: what we notice, unless something rarer was asked for. */
export type ChartPanelMode = 'notice' | 'pin' | 'anew' | 'settle' | 'take-out';

type Props = {
  readonly chart: ChartView;
  readonly scope: Scope;
  readonly mode: ChartPanelMode;
  readonly onMode: (mode: ChartPanelMode) => void;
};

export function ChartPanel({ chart, scope, mode, onMode }: Props) {
  const back = (): void => onMode('notice');
  switch (mode) {
    case 'pin':
      return <PinPanel chart={chart} onBack={back} />;
    case 'anew':
      return <AnewPanel chart={chart} onBack={back} />;
    case 'settle':
      return <SettlePanel chart={chart} onBack={back} />;
    case 'take-out':
      return <TakeOutPanel chart={chart} scope={scope} onBack={back} />;
    default:
      return <NoticePanel chart={chart} own={scope === 'team'} />;
  }
}
