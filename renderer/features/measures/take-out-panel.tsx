import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ChartView } from '../../../shared/contract/measures';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import type { Reader } from '../../../shared/domain/measures/export-csv';
import {
  chartsOfPage,
  type DataPageId,
  isDataPageId,
  pageOfChart,
} from '../../../shared/domain/measures/pages';
import { asPng, asSvg, sceneOf } from '../../components/charts/scene';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { useToast } from '../../components/over/toasts';
import { LinkButton } from '../../components/speak/buttons';
import { Choices } from '../../components/speak/choices';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useDoing } from '../../telling/use-doing';
import { PrintedPage } from './printed-page';
import type { Scope } from './scope';
import css from './take-out-panel.module.css';
import { TakenChart } from './taken-chart';

type As = 'png' | 'svg' | 'csv' | 'pdf';

type Props = { readonly chart: ChartView; readonly scope: Scope; readonly onBack: () => void };

/** A picture is drawn finer than a screen shows it, so that it can be printed. */
const pngScale = 2;

function pageIdOf(chart: ChartView): DataPageId {
  const { id } = pageOfChart(chart.chartId);
  if (!isDataPageId(id)) throw new Error(`There is no page ${id}.`);
  return id;
}

/** A chart, its figures or the whole page as a file; for readers outside the team without small numbers. */
export function TakeOutPanel({ chart, scope, onBack }: Props) {
  const [reader, setReader] = useState<Reader>('team');
  const [as, setAs] = useState<As>('png');
  const sheet = useRef<HTMLDivElement>(null);
  const taking = useDoing('measures.take-out');
  const toast = useToast();
  const pageId = pageIdOf(chart);
  const page = useRead('measures.page', { pageId, scope }).data;
  const shown = chartsOfPage(pageOfChart(chart.chartId));
  const input = () => {
    if (as === 'pdf') return { as, pageId, reader };
    if (as === 'csv') return { as, chartId: chart.chartId, reader };
    if (sheet.current === null) throw new Error('The chart to be taken out is not drawn.');
    const scene = sceneOf(sheet.current);
    const picture = as === 'svg' ? asSvg(scene, chartNamed(chart.chartId).name) : asPng(scene, pngScale);
    return { as, chartId: chart.chartId, reader, picture };
  };
  const take = async (): Promise<void> => {
    const taken = await taking.run(input());
    if (taken === null) return;
    toast({ words: `Taken out as ${taken.file}.` });
    onBack();
  };
  return (
    <Panel
      label="Take it out"
      many
      foot={
        <>
          {taking.refused !== null && <Refusal>{taking.refused}</Refusal>}
          <GoButton onGo={() => void take()} busy={taking.busy}>
            {taking.busy ? 'Choosing where to …' : 'Choose where to'}
          </GoButton>
          <Safe>That it was taken out, and for whom, stays in the trail.</Safe>
          <LinkButton onPress={onBack}>Back to what we notice</LinkButton>
        </>
      }
    >
      <PanelTop kicker="Take it out">What, and for whom?</PanelTop>
      <Choices
        label="Who reads it?"
        keys={false}
        choices={[
          { value: 'team', label: 'Our team' },
          {
            value: 'outside',
            label: 'Somebody outside the team',
            sentence: 'Figures of fewer than five are left out, and counts behind a percentage.',
          },
        ]}
        value={reader}
        onChange={setReader}
      />
      <Choices
        label="As what?"
        keys={false}
        shape="tight"
        choices={[
          { value: 'png', label: 'A picture of this chart (PNG)' },
          { value: 'svg', label: 'A picture that can be scaled (SVG)' },
          { value: 'csv', label: 'Its figures (CSV)' },
          { value: 'pdf', label: 'All charts of this question (PDF)' },
        ]}
        value={as}
        onChange={setAs}
      />
      <PanelText soft>Nothing is sent anywhere: it becomes a file where you say.</PanelText>
      {createPortal(
        <>
          <div className={css.aside} aria-hidden="true">
            <TakenChart chart={chart} reader={reader} ref={sheet} />
          </div>
          {as === 'pdf' && page !== undefined && (
            <PrintedPage
              question={pageOfChart(chart.chartId).question}
              charts={page.charts.filter(({ chartId }) => shown.includes(chartId))}
              reader={reader}
            />
          )}
        </>,
        document.body,
      )}
    </Panel>
  );
}
