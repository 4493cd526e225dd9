import type { ChartInReport } from '../../../shared/domain/reports/chart-in-report';
import { ChartKey } from '../../components/charts/chart-key';
import { XmrChart } from '../../components/charts/xmr-chart';
import { drawingOf } from '../../telling/measures/drawing';
import { marksOf } from '../../telling/measures/marks-of';
import css from './report-chart.module.css';

type Props = { readonly chart: ChartInReport; readonly target: number | null };

/** A chart of a report: the weeks of its period, as readers outside the team may have them. */
export function ReportChart({ chart: { reading, shown }, target }: Props) {
  return (
    <>
      <ChartKey marks={marksOf(reading)} />
      <div className={css.chart}>
        <XmrChart drawing={drawingOf(reading, { shown, target })} size="paper" />
      </div>
    </>
  );
}
