import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { weekStart } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { decideRebase, decideSettings } from '../../../shared/domain/measures/settle-chart';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findRebase, rebasesOf, settingsOf } from '../../store/measures/chart-rows';
import type { Db } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { forgetChosen } from './read-most-to-say';
import { recordOnChart } from './record-on-chart';
import { chartFacts, readSaid } from './view-charts';
import { countWeeks } from './weekly-parts';

/** The chart as it stands, to decide about. */
async function readingOf(db: Db, { teamId, today }: ActingMember, chartId: ChartId) {
  const counted = await countWeeks(db, teamId, today, [chartId]);
  return readChart(chartFacts(chartId, counted, await readSaid(db, teamId, [chartId]), today));
}

/** From a week on the chart has limits of its own. Any day stands for its week. */
export async function rebaseChart(
  acting: Acting,
  { chartId, week, reason }: ParsedInput<'measures.rebase'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const { teamId, memberId, today, newId } = member;
    const monday = weekStart(week);
    const rebases = await rebasesOf(writing.db, teamId);
    const own = rebases.filter((rebase) => rebase.chartId === chartId).map((rebase) => rebase.week);
    const decided = decideRebase(await readingOf(writing.db, member, chartId), own, monday);
    if (!decided.ok) return decided;
    const id = newId();
    await writing.insert('chart_rebases', {
      ...{ id, teamId, chartId, memberId, week: monday, reason, on: today },
    });
    forgetChosen(acting.store);
    return accept(recordOnChart(writing, 'rebased', id));
  });
}

export async function takeRebaseOut(
  acting: Acting,
  { rebaseId }: ParsedInput<'measures.take-rebase-out'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId }) => {
    const rebase = await findRebase(writing.db, teamId, rebaseId);
    if (rebase === undefined) return refuse({ kind: 'not-found', what: 'new beginning' });
    await writing.remove('chart_rebases', rebaseId);
    forgetChosen(acting.store);
    return accept(recordOnChart(writing, 'rebase-taken-out', rebaseId));
  });
}

/** The baseline that fixes a chart's limits, and what the team aims at; null for neither. */
export async function settleChart(
  acting: Acting,
  { chartId, baselineWeeks, target }: ParsedInput<'measures.settle'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const { teamId, memberId, newId } = member;
    const reading = await readingOf(writing.db, member, chartId);
    const decided = decideSettings(reading, { baselineWeeks, target });
    if (!decided.ok) return decided;
    const settings = await settingsOf(writing.db, teamId);
    const had = settings.find((each) => each.chartId === chartId);
    const said = { baselineWeeks, targetHundredths: target === null ? null : Math.round(target * 100) };
    const id = had?.id ?? newId();
    if (had === undefined) await writing.insert('chart_settings', { id, teamId, chartId, memberId, ...said });
    else await writing.update('chart_settings', id, { ...said, memberId });
    forgetChosen(acting.store);
    return accept(recordOnChart(writing, 'settled', id));
  });
}
