import type { Ref } from 'react';
import { createPortal } from 'react-dom';
import { type ChartId, isChartId } from '../../../shared/domain/measures/all-measures';
import type { Report } from '../../../shared/domain/reports/report-document';
import { type Scene, sceneOf } from '../../components/charts/scene';
import { ReportChart } from './report-chart';
import css from './report-chart.module.css';
import type { Targets } from './report-choices';

type Props = { readonly report: Report; readonly targets: Targets; readonly ref: Ref<HTMLDivElement> };

/** Every chart of a report on white, laid out beside the screen and never seen: they are taken apart for the file. */
export function ReportSheets({ report, targets, ref }: Props) {
  return createPortal(
    <div className={css.aside} aria-hidden="true" ref={ref}>
      {[...report.charts].map(([chartId, chart]) => (
        <div key={chartId} className={css.sheet} data-theme="light" data-surface="paper" data-chart={chartId}>
          <ReportChart chart={chart} target={targets.get(chartId) ?? null} />
        </div>
      ))}
    </div>,
    document.body,
  );
}

/** The charts as they are laid out, by their name in the document. */
export function scenesOf(sheets: HTMLElement): ReadonlyMap<ChartId, Scene> {
  const each = [...sheets.querySelectorAll<HTMLElement>('[data-chart]')];
  return new Map(each.map((sheet) => [chartIdOf(sheet), sceneOf(sheet)]));
}

function chartIdOf({ dataset }: HTMLElement): ChartId {
  const { chart = '' } = dataset;
  if (!isChartId(chart)) throw new Error('A sheet is of no chart.');
  return chart;
}
