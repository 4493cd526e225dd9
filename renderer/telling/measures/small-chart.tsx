import type { ChartReading } from '../../../shared/domain/measures/read-chart';
import { XmrChart } from '../../components/charts/xmr-chart';
import { drawingOf } from './drawing';

/** Half a year of a chart among other things; the sentence beside it says what it shows. */
export function SmallChart({ reading }: { readonly reading: ChartReading }) {
  return <XmrChart drawing={drawingOf(reading, { shown: 26, target: null })} size="small" />;
}
