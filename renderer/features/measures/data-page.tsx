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
import { useDataPlaces } from '../../telling/use-data-places';
import { useHasHistory } from '../../telling/use-has-history';
import { ChartOnPaper } from './chart-on-paper';
import { ChartPanel, type ChartPanelMode } from './chart-panel';
import type { Looking } from './looking';
import { ReadingAllTeams } from './reading-all-teams';
import { usePresenting } from './use-presenting';

type Props = {
  readonly pageId: DataPageId;
  /** Which of the page's charts; its first where none is named. */
  readonly chart: string | null;
  readonly looking: Looking;
  readonly onLook: (part: Partial<Looking>) => void;
};

/** One question of our data: a chart that answers it, what it shows in words, and room for what we notice. */
export function DataPage({ pageId, chart, looking, onLook }: Props) {
  const [, go] = useLocation();
  const places = useDataPlaces(pageId);
  const hasHistory = useHasHistory();
  const { scope } = looking;
  const [mode, setMode] = useState<ChartPanelMode>('notice');
  const { data, error } = useRead('measures.page', { pageId, scope });
  const charts = chartsOfPage(dataPage(pageId));
  const chartId = chart !== null && isChartId(chart) && charts.includes(chart) ? chart : charts[0];
  const presenting = usePresenting(chartId ?? null);
  const present = (): void => {
    // The wall is the team's: its own data are shown there.
    if (scope !== 'team') onLook({ scope: 'team' });
    presenting.turn();
  };
  const choose = (id: string): void => {
    setMode('notice');
    go(`/data/${pageId}/${id}`);
  };
  const goTo = (step: 1 | -1) => () => go(`/data/${neighbourPage(pageId, step, hasHistory)}`);
  useKeys({
    ...{ ArrowRight: goTo(1), ArrowLeft: goTo(-1), f: present },
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
      <AppPage at="/data" about={`data ${pageId}`} inside={places} keys={keys} panel={null}>
        {scope === 'all-teams' && <ReadingAllTeams />}
      </AppPage>
    );
  }
  return (
    <AppPage
      at="/data"
      about={`data ${chartId}`}
      inside={places}
      keys={keys}
      panel={<ChartPanel chart={shown} scope={scope} mode={mode} onMode={setMode} key={chartId} />}
    >
      <ChartOnPaper
        key={chartId}
        page={dataPage(pageId)}
        chart={shown}
        presented={presenting.on && scope === 'team'}
        teams={data?.teams ?? 1}
        looking={looking}
        onLook={(part) => {
          // What is pinned, settled or taken out was begun for whose chart it was.
          if (part.scope !== undefined) setMode('notice');
          onLook(part);
        }}
        onChart={choose}
        onMode={setMode}
      />
    </AppPage>
  );
}
