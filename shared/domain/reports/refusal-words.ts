import { assertNever } from '../outcome';
import { sayList } from '../text';
import type { ReportRefusal } from './refusals';

type OwnRefusal = Exclude<ReportRefusal, { kind: 'period-backwards' }>;

export function wordReportRefusal(refusal: OwnRefusal): string {
  switch (refusal.kind) {
    case 'report-empty':
      return 'There is nothing in this report yet. Choose a chart or a story, or write an introduction.';
    case 'report-without-days':
      return 'Say from which day to which. Your other choices are kept.';
    case 'report-weeks-to-come':
      return 'None of these weeks is over yet. Choose earlier days.';
    case 'report-names-somebody':
      return `This would name somebody: ${sayList(refusal.words.map((words) => `“${words}”`))}. Say it another way first; nothing was written.`;
    default:
      return assertNever(refusal);
  }
}
