import { wordRefusal } from '../../shared/domain/refusal-words';
import { Frame } from '../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../components/frame/panel';
import { Paper } from '../components/frame/paper';
import { Brand, Rail } from '../components/frame/rail';
import { GoButton } from '../components/speak/go-button';
import { Say } from '../components/words/say';
import { Text } from '../components/words/text';
import { FaultError, RefusedError } from '../lib/bridge';

type Props = { readonly fault: unknown; readonly onGoOn: () => void };

function what(fault: unknown): string {
  if (fault instanceof RefusedError) return wordRefusal(fault.refusal);
  if (fault instanceof FaultError) {
    return `What happened is in the log on this computer under ${fault.reference}, with nobody’s name in it.`;
  }
  return 'It was a mistake in the program, not in what you did.';
}

/** Something went wrong: what happened, what is safe, and the one way on. */
export function FaultPage({ fault, onGoOn }: Props) {
  const goOn = (): void => {
    window.location.hash = '#/';
    onGoOn();
  };
  return (
    <Frame about="fault">
      <Rail label="Golden Thread" head={<Brand>Golden Thread</Brand>}>
        {null}
      </Rail>
      <Paper>
        <Say soft="That page could not be shown.">Nothing that was kept is lost.</Say>
        <Text>{what(fault)}</Text>
      </Paper>
      <Panel label="What now" foot={<GoButton onGo={goOn}>Back to this week</GoButton>}>
        <PanelTop>Go on from This week</PanelTop>
        <PanelText soft>
          What you were writing was kept as you typed, and is there when you come back to it.
        </PanelText>
      </Panel>
    </Frame>
  );
}
