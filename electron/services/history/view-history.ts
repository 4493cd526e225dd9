import type { HistoryChart, HistoryTold, HistoryView, ImportView } from '../../../shared/contract/history';
import { suggestBaseline } from '../../../shared/domain/history/baseline';
import type { DescribedEvents } from '../../../shared/domain/history/found';
import { readPeriods } from '../../../shared/domain/history/import';
import { guessMeaning } from '../../../shared/domain/history/meanings';
import { chartIds, isCouncilChart } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import {
  describedOf,
  entriesOf,
  historyWeeksOf,
  importsOf,
  meaningsOf,
} from '../../store/history/import-rows';
import type { Acting } from '../acting';
import { memberLabels } from '../labels';
import { viewCharts } from '../measures/view-charts';
import { foundAtHand } from './at-hand';

const talked = ['conversations-c1', 'conversations-c2', 'conversations-c3'] as const;

async function viewImports({ store: { db }, teamId }: Acting): Promise<readonly ImportView[]> {
  const imports = await importsOf(db, teamId);
  const entries = await entriesOf(
    db,
    imports.map(({ id }) => id),
  );
  const labels = await memberLabels(
    db,
    imports.map(({ memberId }) => memberId),
  );
  return imports.toReversed().map((each) => {
    const { id, fileName, takenInAt, events, people, leftOut, notRecognised } = each;
    const periods = readPeriods(each.periods);
    return {
      ...{ id, fileName, takenInAt, events, people, leftOut, notRecognised },
      ...{ from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? '' },
      by: labels.get(each.memberId)?.calledName ?? '',
      entryId: entries.get(id) ?? '',
    };
  });
}

/** What was taken in and what stands in the file at hand, under what the team said of it, or what its words suggest. */
async function viewDescribed({ store, teamId }: Acting): Promise<readonly DescribedEvents[]> {
  const said = new Map((await meaningsOf(store.db, teamId)).map(({ words, meaning }) => [words, meaning]));
  const counts = new Map((await describedOf(store.db, teamId)).map(({ words, events }) => [words, events]));
  for (const { words, count } of foundAtHand(store)?.found.descriptions ?? [])
    counts.set(words, (counts.get(words) ?? 0) + count);
  return [...counts].map(([words, count]) => {
    const meaning = said.get(words);
    return { words, count, meaning: meaning ?? guessMeaning(words), isGuess: meaning === undefined };
  });
}

async function viewChartsNow({ store, teamId, today }: Acting): Promise<readonly HistoryChart[]> {
  const shown = chartIds.filter((id) => isCouncilChart(id) || talked.some((talk) => talk === id));
  const charts = await viewCharts(store.db, teamId, today, shown);
  return charts.map((chart) => {
    const { weeks, suggested } = suggestBaseline(chart);
    return {
      chartId: chart.chartId,
      weeks,
      baselineWeeks: chart.baselineWeeks,
      target: chart.target,
      suggested,
    };
  });
}

async function toldBy({ store, teamId }: Acting): Promise<HistoryTold> {
  const weeks = await historyWeeksOf(store.db, teamId);
  return { weeks: weeks.length, firstWeek: weeks[0]?.week ?? null, lastWeek: weeks.at(-1)?.week ?? null };
}

export async function readTold(acting: Acting): Promise<Outcome<HistoryTold, never>> {
  return accept(await toldBy(acting));
}

/** The council's own history as the team has it: what was taken in, what its words mean, and what it says now. */
export async function viewHistory(acting: Acting): Promise<Outcome<HistoryView, never>> {
  const told = await toldBy(acting);
  return accept({
    imports: await viewImports(acting),
    told,
    described: await viewDescribed(acting),
    charts: told.weeks === 0 ? [] : await viewChartsNow(acting),
  });
}
