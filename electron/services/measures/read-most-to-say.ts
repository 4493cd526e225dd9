import type { Kysely } from 'kysely';
import type { MostToSay } from '../../../shared/contract/measures';
import { type ChartId, chartIds, isCouncilChart } from '../../../shared/domain/measures/all-measures';
import { mostToSay } from '../../../shared/domain/measures/most-to-say';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { lastLooks } from '../../store/measures/chart-rows';
import type { Store } from '../../store/open-store';
import type { Database } from '../../store/tables/database';
import type { Acting } from '../acting';
import { chartFacts, readSaid, viewCharts } from './view-charts';
import { countWeeks } from './weekly-parts';

/** What was chosen last, for which team and on which day: only whole weeks are counted, so a day's choice holds for it. */
const chosen = new WeakMap<
  Store,
  { readonly teamId: string; readonly today: string; readonly chartId: ChartId }
>();

/** What a chart says was settled otherwise: what has the most to say is looked at again. */
export function forgetChosen(store: Store): void {
  chosen.delete(store);
}

/** The chart with the most to say, chosen once a day: reading every measure again would hold up whoever only looks in. */
export async function chooseChart(
  { store, teamId, today }: Acting,
  db: Kysely<Database> = store.db,
): Promise<ChartId | null> {
  const known = chosen.get(store);
  if (known?.teamId === teamId && known.today === today) return known.chartId;
  // What the council says ended before the team began: it is no news of this week.
  const ours = chartIds.filter((id) => !isCouncilChart(id));
  const counted = await countWeeks(db, teamId, today, ours);
  const said = await readSaid(db, teamId, ours);
  const looks = await lastLooks(db, teamId);
  const chartId = mostToSay(
    ours.map((id) => {
      const facts = chartFacts(id, counted, said, today);
      const weekAgo = readChart({ ...facts, parts: facts.parts.slice(0, -1) }).xmr.variation;
      return { reading: readChart(facts), weekAgo, lookedOn: looks.get(id) ?? null };
    }),
  );
  // While there is none, figures of earlier weeks may be entered at any moment.
  if (chartId !== null) chosen.set(store, { teamId, today, chartId });
  return chartId;
}

/** The one thing the data says, for whoever opens the program and for the huddle. */
export async function readMostToSay(acting: Acting): Promise<Outcome<MostToSay | null, never>> {
  const { store, teamId, today } = acting;
  const chartId = await chooseChart(acting);
  if (chartId === null) return accept(null);
  const [chart] = await viewCharts(store.db, teamId, today, [chartId]);
  if (chart === undefined) return accept(null);
  return accept({ chart, lastLookedOn: (await lastLooks(store.db, teamId)).get(chartId) ?? null });
}
