import { PanelTop } from '../../../components/frame/panel';
import { MarkdownText } from '../../../telling/markdown/markdown';
import { SessionModePanel } from './session-mode-panel';
import { useSessionRoom } from './session-room';

/** What is read or handed round; on the wall there is only ever the question. */
export function MaterialPanel() {
  const { view } = useSessionRoom();
  return (
    <SessionModePanel label="The material">
      <PanelTop kicker="Read it out, or hand it round">The material</PanelTop>
      <MarkdownText text={view.material} on="panel" />
    </SessionModePanel>
  );
}
