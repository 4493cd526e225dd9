import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { runningHuddle } from '../../store/huddles/huddle-rows';
import { findNoticeInHuddle, lastNotice } from '../../store/measures/notice-rows';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { undertake } from '../actions/undertake';
import { recordOnChart } from './record-on-chart';

type Input = ParsedInput<'measures.keep-notice'>;

/** With somebody who starts it, what is tried is an action too: made once, however often the notice is kept again. */
async function startIt(
  writing: Writing,
  acting: ActingMember,
  { action }: Input,
  had: string | null,
): Promise<Outcome<string | null, Refusal>> {
  if (action === null || had !== null) return accept(had);
  const huddle = await runningHuddle(writing.db, acting.teamId);
  const about = { personId: null, planId: null, proposalId: null, huddleId: huddle?.id ?? null };
  return undertake(writing, acting, action, about);
}

/** The team looked again at what it tried last: that is kept with what it tried. Answers which notice that is. */
async function answerLast(
  writing: Writing,
  acting: ActingMember,
  { chartId, cameOfLast }: Input,
  hadId: string | undefined,
): Promise<string | null> {
  if (cameOfLast === null) return null;
  const last = await lastNotice(writing.db, acting.teamId, chartId, hadId);
  if (last === undefined) return null;
  await writing.update('chart_notices', last.id, { cameOfIt: cameOfLast, cameOfItOn: acting.today });
  return last.id;
}

/** What this huddle noticed on the chart before; nothing outside of a huddle. */
async function findOwn(
  { db }: Writing,
  { teamId }: ActingMember,
  { chartId, huddleId }: Input,
): Promise<Outcome<{ readonly id: string; readonly actionId: string | null } | null, Refusal>> {
  if (huddleId === null) return accept(null);
  const running = await runningHuddle(db, teamId);
  if (running?.id !== huddleId) return refuse({ kind: 'no-huddle-running' });
  return accept((await findNoticeInHuddle(db, huddleId, chartId)) ?? null);
}

/** One notice of a chart in a huddle; another each time outside of one. */
async function putNotice(
  writing: Writing,
  { teamId, memberId, now, today, newId }: ActingMember,
  { chartId, noticed, tryNext, lookAgainOn, huddleId }: Input,
  { hadId, actionId }: { readonly hadId: string | undefined; readonly actionId: string | null },
): Promise<string> {
  const words = { noticed, tryNext, lookAgainOn, actionId };
  if (hadId !== undefined) {
    await writing.update('chart_notices', hadId, words);
    return hadId;
  }
  const id = newId();
  await writing.insert('chart_notices', {
    ...{ id, teamId, chartId, memberId, on: today, ...words, huddleId },
    ...{ cameOfIt: null, cameOfItOn: null, keptAt: now },
  });
  return id;
}

/**
 * Keeps what the team notices on a chart and what it will try. In a huddle there is one notice of each chart: going back
 * and on again changes it. About how we work, never about one of us.
 */
export async function keepNotice(acting: Acting, input: Input): Promise<Outcome<Done, Refusal>> {
  const { noticed, tryNext, huddleId } = input;
  const saysNothing = noticed === '' && tryNext === '';
  if (saysNothing && (input.cameOfLast === null || input.action !== null))
    return refuse({ kind: 'notice-empty' });
  return act<Done, Refusal>(acting, ['actions', 'huddles'], async (writing, member) => {
    const own = await findOwn(writing, member, input);
    if (!own.ok) return own;
    const had = own.value;
    const lastId = await answerLast(writing, member, input, had?.id);
    // What came of the last one may be all there is to say: a notice without a word is none.
    if (saysNothing && had === null)
      return lastId === null
        ? refuse({ kind: 'notice-empty' })
        : accept(recordOnChart(writing, 'noticed', lastId, { huddleId }));
    const action = await startIt(writing, member, input, had?.actionId ?? null);
    if (!action.ok) return action;
    const id = await putNotice(writing, member, input, { hadId: had?.id, actionId: action.value });
    return accept(recordOnChart(writing, 'noticed', id, { huddleId }));
  });
}
