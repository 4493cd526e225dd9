import { useLocation } from 'wouter';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';

/** A new team's first step: not an empty screen, but somebody. */
export function StartWithSomebody() {
  const [, go] = useLocation();
  const start = useDoing('huddles.start');
  const meet = async (): Promise<void> => {
    const started = await start.run({ kind: 'weekly' });
    if (started !== null) go(`/huddle/${started.id}`);
  };
  return (
    <Panel
      label="The first step"
      foot={
        <>
          {start.refused !== null && <Refusal>{start.refused}</Refusal>}
          <GoButton onGo={() => go('/people/new')}>Write down somebody</GoButton>
          <Safe>
            Or <LinkButton onPress={() => void meet()}>start a huddle</LinkButton> to see how one runs.
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
