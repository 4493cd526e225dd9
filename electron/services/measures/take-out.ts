import type { ParsedInput } from '../../../shared/contract';
import type { Taken } from '../../../shared/contract/exports';
import type { ChartView } from '../../../shared/contract/measures';
import { type ChartId, chartNamed } from '../../../shared/domain/measures/all-measures';
import { toCsv } from '../../../shared/domain/measures/export-csv';
import { dataPage } from '../../../shared/domain/measures/pages';
import { type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { teamIds } from '../../store/measures/chart-rows';
import type { Acting } from '../acting';
import type { Desktop } from '../device/desktop';
import type { FileToSave } from '../device/file-to-save';
import { takeFileOut } from '../exports/take-file-out';
import { viewAllTeams } from './all-teams';
import { entryOnChart } from './record-on-chart';
import { viewCharts } from './view-charts';

type Input = ParsedInput<'measures.take-out'>;

async function chartOf(
  { store, teamId, today }: Acting,
  chartId: ChartId,
  scope: Input['scope'],
): Promise<ChartView> {
  const [chart] =
    scope === 'team'
      ? await viewCharts(store.db, teamId, today, [chartId])
      : await viewAllTeams(store.db, await teamIds(store.db), today, [chartId]);
  if (chart === undefined) throw new Error(`Nothing was counted for ${chartId}.`);
  return chart;
}

/** `C2 plans in contact, all 3 teams, 2026-03-18`: what is not the team's own says so. */
async function nameOf({ store, today }: Acting, input: Input): Promise<string> {
  const about =
    input.as === 'pdf' ? dataPage(input.pageId).question.replace('?', '') : chartNamed(input.chartId).name;
  const whose = input.scope === 'team' ? '' : `, all ${(await teamIds(store.db)).length} teams`;
  return `${about}${whose}, ${today}`;
}

async function contentOf(acting: Acting, input: Input): Promise<FileToSave['content']> {
  switch (input.as) {
    case 'csv':
      return {
        kind: 'text',
        text: toCsv(await chartOf(acting, input.chartId, input.scope), input.reader),
      };
    case 'svg':
      return { kind: 'text', text: input.picture };
    case 'png':
      return { kind: 'base64', data: input.picture };
    case 'pdf':
      return { kind: 'printed' };
  }
}

/** Saves a chart or its figures as a file, where somebody says. That it was saved, and for whom, stays in the trail. */
export async function takeOut(
  acting: Acting,
  input: Input,
  save: Desktop['save'],
): Promise<Outcome<Taken | null, Refusal>> {
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const file: FileToSave = {
    name: await nameOf(acting, input),
    extension: input.as,
    content: await contentOf(acting, input),
  };
  const outside = input.reader === 'outside';
  const entry = entryOnChart(
    outside ? 'taken-outside' : 'taken-out',
    input.as === 'pdf' ? input.pageId : input.chartId,
  );
  return takeFileOut(acting, file, { kind: 'chart', outside, entry }, save);
}
