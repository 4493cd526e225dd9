import { chartFacts, readSaid } from '../../../electron/services/measures/view-charts';
import { countWeeks } from '../../../electron/services/measures/weekly-parts';
import { openStore } from '../../../electron/store/open-store';
import { localDateOf } from '../../../shared/domain/dates';
import { chartIds, measures } from '../../../shared/domain/measures/all-measures';
import { readChart } from '../../../shared/domain/measures/read-chart';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { tenYears } from '../ten-years/ten-years';

const times = 40;
const warmUp = 5;

/** Every measure of one team over ten years: its facts from the file, its weeks, and what of each chart is not chance. */
export async function measureEveryMeasure(): Promise<Figure> {
  const { path, teamId } = await tenYears();
  const { db, close } = await openStore(path);
  const today = localDateOf(new Date().toISOString());
  const whole: number[] = [];
  const counting: number[] = [];
  for (let time = -warmUp; time < times; time++) {
    const began = performance.now();
    const counted = await countWeeks(db, teamId, today, chartIds);
    const hadCounted = performance.now();
    const said = await readSaid(db, teamId, chartIds);
    for (const chartId of chartIds) readChart(chartFacts(chartId, counted, said, today));
    const ended = performance.now();
    if (time < 0) continue;
    whole.push(ended - began);
    counting.push(hadCounted - began);
  }
  await close();
  return {
    part: 'Dashboards, ten years of one team',
    name: `all ${measures.length} measures counted and their ${chartIds.length} charts read, p95`,
    value: p95(whole),
    unit: 'ms',
    limit: 100,
    how: `facts from the file, every week since the team began, every chart read; ${times} times after ${warmUp}, under Node`,
    parts: {
      'median, ms': median(whole),
      'facts and weeks, median': median(counting),
      'charts read, median': median(whole) - median(counting),
    },
  };
}
