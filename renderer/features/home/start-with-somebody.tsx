import { useLocation } from 'wouter';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { GoButton } from '../../components/speak/go-button';

/** A new team's first step: not an empty screen, but somebody. */
export function StartWithSomebody() {
  const [, go] = useLocation();
  return (
    <Panel
      label="The first step"
      foot={<GoButton onGo={() => go('/people/new')}>Write down somebody</GoButton>}
    >
      <PanelTop kicker="Your team is set up">Who are you talking with?</PanelTop>
      <PanelText soft>
        Begin with one person: their name, and the label the wall may show. A conversation, a C2 plan or a
        proposal grows from there, and the first huddle builds its agenda from them.
      </PanelText>
    </Panel>
  );
}
