import { ModeOfPanel, type PanelModeProps } from '../../../telling/gatherings/mode-of-panel';
import { useRoom } from '../room/room';

/** The huddle's panel while it is lent to something else than the item. */
export function ModePanel(props: PanelModeProps) {
  const { setMode, row } = useRoom();
  return <ModeOfPanel {...props} backTo={row.label} onBack={() => setMode(null)} />;
}
