import { ModeOfPanel, type PanelModeProps } from '../../../telling/gatherings/mode-of-panel';
import { useSessionRoom } from './session-room';

/** The session's panel while it is lent to something else than the step. */
export function SessionModePanel(props: PanelModeProps) {
  const { setMode, step } = useSessionRoom();
  return <ModeOfPanel {...props} backTo={step.title} onBack={() => setMode(null)} />;
}
