import { useState } from 'react';
import { useLocation } from 'wouter';
import { isChartId } from '../../../shared/domain/measures/all-measures';
import {
  chartsOfPage,
  type DataPageId,
  dataPage,
  neighbourPage,
} from '../../../shared/domain/measures/pages';
import { useKeys } from '../../components/keys/use-keys';
import { useRead } from '../../lib/queries';
import { AppPage } from '../../telling/app-page';
import { ChartOnPaper } from './chart-on-paper';
import { ChartPanel, type ChartPanelMode } from './chart-panel';
import { dataPlaces } from './data-places';
import { ReadingAllTeams } from './reading-all-teams';
import type { Scope } from './scope';
import { usePresenting } from './use-presenting';

type Props = {
  readonly pageId: DataPageId;
  /** Which of the page's charts; its first where none is named. */
  readonly chart: string | null;
};

/** One question of our data: a chart that answers it, what it shows in words, and room for what we notice. */
export function DataPage({ pageId, chart }: Props) {
  const [, go] = useLocation();
  const [scope, setScope] = useState<Scope>('team');
  const [mode, setMode] = useState<ChartPanelMode>('notice');
  const { data, error } = useRead('measures.page', { pageId, scope });
  const charts = chartsOfPage(dataPage(pageId));
  const chartId = chart !== null && isChartId(chart) && charts.includes(chart) ? chart : charts[0];
  const presenting = usePresenting(chartId ?? null);
  const choose = (id: string): void => {
    setMode('notice');
    go(`/data/${pageId}/${id}`);
  };
  const goTo = (step: 1 | -1) => () => go(`/data/${neighbourPage(pageId, step)}`);
  useKeys({
    ...{ ArrowRight: goTo(1), ArrowLeft: goTo(-1), f: presenting.turn },
    ...Object.fromEntries(charts.map((id, index) => [String(index + 1), () => choose(id)])),
  });
  if (error !== null) throw error;
  const shown = data?.charts.find((each) => each.chartId === chartId);
  const keys = [
    [['←', '→'], 'another question'],
    [['F'], presenting.on ? 'off the wall' : 'on the wall'],
  ] as const;
  if (shown === undefined || chartId === undefined) {
    return (
      <AppPage at="/data" about={`data ${pageId}`} inside={dataPlaces(pageId)} keys={keys} panel={null}>
        {scope === 'all-teams' && <ReadingAllTeams />}
      </AppPage>
    );
  }
  return (
    <AppPage
      at="/data"
      about={`data ${chartId}`}
      inside={dataPlaces(pageId)}
      keys={keys}
      panel={<ChartPanel chart={shown} scope={scope} mode={mode} onMode={setMode} key={chartId} />}
    >
      <ChartOnPaper
        key={chartId}
        page={dataPage(pageId)}
        chart={shown}
        presented={presenting.on}
        teams={data?.teams ?? 1}
        scope={scope}
        onScope={(next) => {
          setMode('notice');
          setScope(next);
        }}
        onChart={choose}
        onMode={setMode}
      />
    </AppPage>
  );
}
