import type { ParsedInput } from '../../../shared/contract';
import type { TakenOut } from '../../../shared/contract/measures';
import { type ChartId, chartNamed } from '../../../shared/domain/measures/all-measures';
import { toCsv } from '../../../shared/domain/measures/export-csv';
import { dataPage } from '../../../shared/domain/measures/pages';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import type { Desktop } from '../device/desktop';
import type { FileToSave } from '../device/file-to-save';
import { recordOnChart } from './record-on-chart';
import { viewCharts } from './view-charts';

type Input = ParsedInput<'measures.take-out'>;

async function csvOf({ store, teamId, today }: Acting, chartId: ChartId, reader: Input['reader']) {
  const [chart] = await viewCharts(store.db, teamId, today, [chartId]);
  if (chart === undefined) throw new Error(`Nothing was counted for ${chartId}.`);
  return toCsv(readChart(chart), reader);
}

async function fileOf(acting: Acting, input: Input): Promise<FileToSave> {
  const { today } = acting;
  if (input.as === 'pdf') {
    const { question } = dataPage(input.pageId);
    return { name: `${question.replace('?', '')}, ${today}`, extension: 'pdf', content: { kind: 'printed' } };
  }
  const name = `${chartNamed(input.chartId).name}, ${today}`;
  switch (input.as) {
    case 'csv':
      return {
        name,
        extension: 'csv',
        content: { kind: 'text', text: await csvOf(acting, input.chartId, input.reader) },
      };
    case 'svg':
      return { name, extension: 'svg', content: { kind: 'text', text: input.picture } };
    case 'png':
      return { name, extension: 'png', content: { kind: 'base64', data: input.picture } };
  }
}

/** Takes a chart or its figures out of the program, where somebody says. That it was taken, and for whom, stays in the trail. */
export async function takeOut(
  acting: Acting,
  input: Input,
  save: Desktop['save'],
): Promise<Outcome<TakenOut | null, Refusal>> {
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const saved = await save(await fileOf(acting, input));
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
