import { chartNamed } from '../../../../shared/domain/measures/all-measures';
import { chartsOfPage, pagesShown } from '../../../../shared/domain/measures/pages';
import { Panel, PanelPart, PanelTop } from '../../../components/frame/panel';
import { LinkButton } from '../../../components/speak/buttons';
import { Refusal } from '../../../components/speak/refusal';
import { useDoing } from '../../../telling/use-doing';
import { useHasHistory } from '../../../telling/use-has-history';
import { useRoom } from '../room/room';
import css from './another-chart.module.css';

/** Every chart there is, by its question: the room may look at another than the one it was offered. */
export function AnotherChart({ onDone }: { readonly onDone: () => void }) {
  const { current } = useRoom();
  const hasHistory = useHasHistory();
  const choosing = useDoing('huddles.choose-chart');
  const choose = async (chartId: ReturnType<typeof chartsOfPage>[number]): Promise<void> => {
    if ((await choosing.run({ itemId: current.id, chartId })) !== null) onDone();
  };
  return (
    <Panel label="Another chart" foot={<LinkButton onPress={onDone}>Stay with this one</LinkButton>}>
      <PanelTop kicker="One chart is enough">Which one do we look at?</PanelTop>
      {choosing.refused !== null && <Refusal>{choosing.refused}</Refusal>}
      {pagesShown(hasHistory).map((page) => (
        <PanelPart key={page.id} title={page.question}>
          <ul className={css.charts}>
            {chartsOfPage(page).map((chartId) => (
              <li key={chartId}>
                <LinkButton onPress={() => void choose(chartId)}>{chartNamed(chartId).name}</LinkButton>
              </li>
            ))}
          </ul>
        </PanelPart>
      ))}
    </Panel>
  );
}
