import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';

type After = 'nothing' | 'refused' | 'taken-in';

const asks: Readonly<Record<After, string>> = {
  nothing: 'Which file shall we read?',
  refused: 'Which file shall we read instead?',
  'taken-in': 'Is there another quarter?',
};

/** The one step while no file is at hand: choose one. */
export function HistoryPanel({ after }: { readonly after: After }) {
  const choosing = useDoing('history.choose');
  return (
    <Panel
      label="Take a file in"
      foot={
        <>
          {choosing.refused !== null && <Refusal>{choosing.refused}</Refusal>}
          <GoButton onGo={() => void choosing.run({})} busy={choosing.busy}>
            {after === 'nothing' ? 'Choose a file' : 'Choose another file'}
          </GoButton>
          <Safe>
            It is only read, and you see what is in it before anything is taken in. Nothing leaves this
            computer.
          </Safe>
        </>
      }
    >
      <PanelTop kicker="Our council’s history">{asks[after]}</PanelTop>
      <PanelText soft>
        Quarters may come in any order, and may lie over one another: what stands in two files counts once.
      </PanelText>
      <PanelText soft>
        Half a million rows take about a quarter of a minute. You can go on with something else.
      </PanelText>
    </Panel>
  );
}
