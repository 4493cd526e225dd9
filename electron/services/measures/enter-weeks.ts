import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { weekStart } from '../../../shared/domain/dates';
import { measureOfChart } from '../../../shared/domain/measures/all-measures';
import { problemOf, problemOfWeek } from '../../../shared/domain/measures/figures';
import type { MeasureRefusal } from '../../../shared/domain/measures/refusals';
import { firstWholeWeek } from '../../../shared/domain/measures/weeks';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { enteredWeeksOf } from '../../store/measures/chart-rows';
import { readTeam } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { forgetChosen } from './read-most-to-say';
import { recordOnChart } from './record-on-chart';

type Input = ParsedInput<'measures.enter-weeks'>;

/** The first of the figures that cannot be kept, and why; any day stands for its week, and a week stands once. */
function firstWrong(
  { chartId, weeks }: Input,
  when: Parameters<typeof problemOfWeek>[1],
): MeasureRefusal | null {
  const { unit } = measureOfChart(chartId);
  const seen = new Set<string>();
  for (const { week, value } of weeks) {
    const monday = weekStart(week);
    const why = seen.has(monday)
      ? ({ kind: 'week-twice' } as const)
      : value === null
        ? null
        : (problemOfWeek(monday, when) ?? problemOf(unit, value, 'count'));
    if (why !== null) return { kind: 'figure-of-week', week: monday, why };
    seen.add(monday);
  }
  return null;
}

async function keepWeek(
  writing: Writing,
  { teamId, memberId, now, newId }: ActingMember,
  chartId: string,
  { had, week, value }: { had: { readonly id: string } | undefined; week: string; value: number | null },
): Promise<void> {
  if (value === null) {
    if (had !== undefined) await writing.remove('entered_weeks', had.id);
    return;
  }
  const figure = { valueHundredths: Math.round(value * 100), memberId, enteredAt: now };
  if (had === undefined)
    await writing.insert('entered_weeks', { ...{ id: newId(), teamId, chartId, week }, ...figure });
  else await writing.update('entered_weeks', had.id, figure);
}

/** Decides and writes figures of one chart from before the program counted, all of them or none. */
export async function keepWeeks(
  writing: Writing,
  member: ActingMember,
  input: Input,
): Promise<Outcome<null, MeasureRefusal>> {
  const { teamId, today } = member;
  const { foundedOn } = await readTeam(writing.db, teamId);
  const wrong = firstWrong(input, { today, countedFrom: firstWholeWeek(foundedOn) });
  if (wrong !== null) return refuse(wrong);
  const entered = await enteredWeeksOf(writing.db, teamId);
  const known = new Map(
    entered.filter((each) => each.chartId === input.chartId).map((each) => [each.week, each]),
  );
  for (const { week, value } of input.weeks) {
    const monday = weekStart(week);
    await keepWeek(writing, member, input.chartId, { had: known.get(monday), week: monday, value });
  }
  return accept(null);
}

/** Figures from before the program counted, all of them or none: so a baseline exists on the first day. */
export async function enterWeeks(acting: Acting, input: Input): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const kept = await keepWeeks(writing, member, input);
    if (!kept.ok) return kept;
    forgetChosen(acting.store);
    return accept(recordOnChart(writing, 'weeks-entered', input.chartId));
  });
}
