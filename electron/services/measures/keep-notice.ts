import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { runningHuddle } from '../../store/huddles/huddle-rows';
import { findNoticeInHuddle, findTried } from '../../store/measures/notice-rows';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { checkAction, undertake } from '../actions/undertake';
import { putNotice } from './put-notice';
import { recordOnChart } from './record-on-chart';

type Input = ParsedInput<'measures.keep-notice'>;
type Had = NonNullable<Awaited<ReturnType<typeof findNoticeInHuddle>>>;

/**
 * With somebody who starts it, what is tried is an action too. Kept again it is the same action, said otherwise; once it
 * is done or dropped it stays as it was.
 */
async function startIt(
  writing: Writing,
  acting: ActingMember,
  { action }: Input,
  had: Had | null,
): Promise<Outcome<string | null, Refusal>> {
  const actionId = had?.actionId ?? null;
  if (action === null) return accept(actionId);
  if (had === null || actionId === null) {
    const huddle = await runningHuddle(writing.db, acting.teamId);
    const about = { personId: null, planId: null, proposalId: null, huddleId: huddle?.id ?? null };
    return undertake(writing, acting, action, about);
  }
  if (had.doneOn !== null || had.droppedOn !== null) return accept(actionId);
  const checked = await checkAction(writing, acting, action, null);
  if (!checked.ok) return checked;
  await writing.update('actions', actionId, action);
  return accept(actionId);
}

/** The team looked again at what it tried: what came of it is kept with what was tried. */
async function answerTried(
  writing: Writing,
  { teamId, today }: ActingMember,
  { chartId, cameOf }: Input,
): Promise<Outcome<null, Refusal>> {
  if (cameOf === null) return accept(null);
  const tried = await findTried(writing.db, teamId, chartId, cameOf.noticeId);
  if (tried === undefined) return refuse({ kind: 'not-found', what: 'notice' });
  await writing.update('chart_notices', tried.id, { cameOfIt: cameOf.what, cameOfItOn: today });
  return accept(null);
}

/** What this huddle noticed on the chart before; nothing outside of a huddle. */
async function findOwn(
  { db }: Writing,
  { teamId }: ActingMember,
  { chartId, huddleId }: Input,
): Promise<Outcome<Had | null, Refusal>> {
  if (huddleId === null) return accept(null);
  const running = await runningHuddle(db, teamId);
  if (running?.id !== huddleId) return refuse({ kind: 'no-huddle-running' });
  return accept((await findNoticeInHuddle(db, huddleId, chartId)) ?? null);
}

/**
 * Keeps what the team notices on a chart and what it will try. In a huddle there is one notice of each chart: going back
 * and on again changes it. About how we work, never about one of us.
 */
export async function keepNotice(acting: Acting, input: Input): Promise<Outcome<Done, Refusal>> {
  const { chartId, noticed, tryNext, lookAgainOn, huddleId, cameOf } = input;
  const saysNothing = noticed === '' && tryNext === '';
  if (saysNothing && (cameOf === null || input.action !== null)) return refuse({ kind: 'notice-empty' });
  return act<Done, Refusal>(acting, ['actions', 'huddles'], async (writing, member) => {
    const own = await findOwn(writing, member, input);
    if (!own.ok) return own;
    const answered = await answerTried(writing, member, input);
    if (!answered.ok) return answered;
    // What came of an earlier one may be all there is to say: a notice without a word is none.
    if (saysNothing && own.value === null && cameOf !== null)
      return accept(recordOnChart(writing, 'noticed', cameOf.noticeId, { huddleId }));
    const action = await startIt(writing, member, input, own.value);
    if (!action.ok) return action;
    const words = { chartId, noticed, tryNext, lookAgainOn, huddleId, actionId: action.value };
    const id = await putNotice(writing, member, own.value?.id ?? null, words);
    return accept(recordOnChart(writing, 'noticed', id, { huddleId }));
  });
}
