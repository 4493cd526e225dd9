import { useLocation } from 'wouter';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useStartHuddle } from '../../telling/use-start-huddle';

/** A new team's first step: not an empty screen, but somebody. */
export function StartWithSomebody() {
  const [, go] = useLocation();
  const { start, refused } = useStartHuddle();
  return (
    <Panel
      label="The first step"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => go('/people/new')}>Write down somebody</GoButton>
          <Safe>
            Or <LinkButton onPress={() => go('/settings/bring-in')}>start from your spreadsheet</LinkButton>,
            or <LinkButton onPress={() => void start({ kind: 'weekly' })}>start a huddle</LinkButton> to see
            how one runs.
          </Safe>
        </>
      }
    >
      <PanelTop kicker="Your team is set up">Who are you talking with?</PanelTop>
      <PanelText soft>
        Begin with one person: their name, and the label the wall may show. A conversation, a C2 plan or a
        proposal grows from there, and the first huddle builds its agenda from them.
      </PanelText>
    </Panel>
  );
}
