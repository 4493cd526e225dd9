import { PanelPart, PanelTop } from '../../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useRoom } from '../room/room';
import { useAgendaChange } from '../room/use-agenda-change';
import { ModePanel } from './mode-panel';

/** What the chair may do with the agenda. All of it can be taken back. */
export function AgendaPanel() {
  const { row, skip, setMode } = useRoom();
  const { canGoEarlier, canGoLater, earlier, later, refused } = useAgendaChange();
  return (
    <ModePanel label="Change the agenda" foot={null}>
      <PanelTop kicker="Change the agenda">{row.label}</PanelTop>
      <PanelPart title="When do we come to it?">
        <ButtonRow>
          <SecondaryButton onPress={earlier} hint="Alt+ArrowUp" disabled={!canGoEarlier}>
            Earlier
          </SecondaryButton>
          <SecondaryButton onPress={later} hint="Alt+ArrowDown" disabled={!canGoLater}>
            Later
          </SecondaryButton>
        </ButtonRow>
      </PanelPart>
      <PanelPart title="Not today">
        <SecondaryButton onPress={skip} hint="S" disabled={row.kind === 'close'}>
          Skip {row.label}
        </SecondaryButton>
        <Safe>A plan, spend or proposal that is skipped carries over to the next huddle, marked.</Safe>
      </PanelPart>
      <PanelPart title="Something else">
        <SecondaryButton onPress={() => setMode('add')} hint="A">
          Add something, or somebody who presents
        </SecondaryButton>
      </PanelPart>
      {refused !== null && <Refusal>{refused}</Refusal>}
    </ModePanel>
  );
}
