import type { ParsedInput } from '../../../shared/contract';
import type { ChartView, TakenOut } from '../../../shared/contract/measures';
import { type ChartId, chartNamed } from '../../../shared/domain/measures/all-measures';
import { toCsv } from '../../../shared/domain/measures/export-csv';
import { dataPage } from '../../../shared/domain/measures/pages';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { teamIds } from '../../store/measures/chart-rows';
import { type Acting, act } from '../acting';
import type { Desktop } from '../device/desktop';
import type { FileToSave } from '../device/file-to-save';
import { tryWriting } from '../try-writing';
import { viewAllTeams } from './all-teams';
import { recordOnChart } from './record-on-chart';
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

/**
 * Saves a chart or its figures as a file, where somebody says. That it was saved, and for whom, stays in the trail.
 *
 * The entry is written after the file: written first, it would tell of a file that nobody then wanted, or that could not
 * be written. So that no file is out of which the trail does not know, it is tried before anybody is asked whether an
 * entry can be written; should it fail all the same, that is a fault, which is said and stands in the log.
 */
export async function takeOut(
  acting: Acting,
  input: Input,
  save: Desktop['save'],
): Promise<Outcome<TakenOut | null, Refusal>> {
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  await tryWriting(acting);
  const saved = await save({
    name: await nameOf(acting, input),
    extension: input.as,
    content: await contentOf(acting, input),
  });
  if (saved.kind === 'left') return accept(null);
  if (saved.kind === 'failed') return refuse({ kind: 'not-saved', why: saved.why });
  const about = input.as === 'pdf' ? input.pageId : input.chartId;
  return act<TakenOut, Refusal>(acting, [], async (writing) => {
    const done = recordOnChart(writing, input.reader === 'team' ? 'taken-out' : 'taken-outside', about, {
      undoable: false,
    });
    return accept({ ...done, file: saved.name });
  });
}
