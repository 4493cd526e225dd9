import { useRef } from 'react';
import { isChartId } from '../../../shared/domain/measures/all-measures';
import { goToFigure } from '../../components/lists/figures-grid';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { AppPage } from '../../telling/app-page';
import { useDataPlaces } from '../../telling/use-data-places';
import { ChartChoice, firstChart } from './earlier-weeks-choice';
import { EarlierWeeksPanel } from './earlier-weeks-panel';
import { WhatWasPasted } from './earlier-weeks-pasted';
import { EarlierWeeksRows } from './earlier-weeks-rows';
import { useEarlierWeeks } from './earlier-weeks-state';

/** Figures of the weeks before the program counted, typed or pasted, so that there is something to compare with. */
export function EarlierWeeksPage({ chart }: { readonly chart: string | null }) {
  const chartId = chart !== null && isChartId(chart) ? chart : firstChart;
  const weeks = useEarlierWeeks(chartId);
  const places = useDataPlaces('earlier-weeks');
  const list = useRef<HTMLOListElement>(null);
  return (
    <AppPage
      at="/data"
      about="earlier weeks"
      inside={places}
      scroll="inside"
      keys={[
        [['↑', '↓'], 'another week'],
        [['Home', 'End'], 'first and last'],
      ]}
      panel={
        weeks !== null && (
          <EarlierWeeksPanel weeks={weeks} onGoTo={(week) => goToFigure(list.current, week)} />
        )
      }
    >
      <Say size="one" soft="What was it like before?">
        Figures from before we counted.
      </Say>
      <ChartChoice chartId={chartId} weeks={weeks} />
      <ThreadLine />
      <WhatWasPasted
        pasted={weeks?.pasted ?? null}
        onTakeBack={() => weeks?.takePasteBack()}
        onDismiss={() => weeks?.dismissPaste()}
      />
      {weeks !== null && <EarlierWeeksRows key={chartId} chartId={chartId} weeks={weeks} ref={list} />}
    </AppPage>
  );
}
