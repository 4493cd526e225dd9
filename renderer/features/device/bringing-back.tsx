import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { SecondaryButton } from '../../components/speak/buttons';
import { Safe } from '../../components/speak/panel-words';
import { tell } from '../../lib/bridge';
import { UnderWayBar } from '../../telling/documents/under-way';

/** While a team comes back from its file: how far it is, and the step that leaves it. */
export function BringingBack() {
  return (
    <Panel
      label="Bring a team back"
      foot={
        <>
          <SecondaryButton onPress={() => void tell('everything.stop', {})} hint="Escape">
            Stop it
          </SecondaryButton>
          <Safe>Stopped, it leaves nothing behind. The file itself is only read.</Safe>
        </>
      }
    >
      <PanelTop kicker="Bring a team back">Every row is looked at first.</PanelTop>
      <PanelText soft>Only when all of it holds together is it put in its place.</PanelText>
      <UnderWayBar
        label="Bringing the team back"
        doing="Looking at every row, then writing it …"
        done="It is all there."
      />
    </Panel>
  );
}
