import type { ParsedInput } from '../../../shared/contract';
import type { ChartView, DataPageView } from '../../../shared/contract/measures';
import { chartIds } from '../../../shared/domain/measures/all-measures';
import { chartsOfPage, dataPage } from '../../../shared/domain/measures/pages';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { teamIds } from '../../store/measures/chart-rows';
import type { Acting } from '../acting';
import { viewAllTeams } from './all-teams';
import { viewCharts } from './view-charts';

/** One question with its charts: of the team that is open, or of every team in the store together. */
export async function readDataPage(
  acting: Acting,
  { pageId, scope }: ParsedInput<'measures.page'>,
): Promise<Outcome<DataPageView, never>> {
  const { store, teamId, today } = acting;
  const chartIds = chartsOfPage(dataPage(pageId));
  const teams = await teamIds(store.db);
  const charts =
    scope === 'team'
      ? await viewCharts(store.db, teamId, today, chartIds)
      : await viewAllTeams(store.db, teams, today, chartIds);
  return accept({ pageId, scope, teams: teams.length, charts });
}

export async function readChartView(
  acting: Acting,
  { chartId }: ParsedInput<'measures.chart'>,
): Promise<Outcome<ChartView, never>> {
  const [chart] = await viewCharts(acting.store.db, acting.teamId, acting.today, [chartId]);
  if (chart === undefined) throw new Error(`Nothing was counted for ${chartId}.`);
  return accept(chart);
}

/** All charts there are, counted from facts that are read once. */
export async function readEveryChart(acting: Acting): Promise<Outcome<readonly ChartView[], never>> {
  return accept(await viewCharts(acting.store.db, acting.teamId, acting.today, chartIds));
}
