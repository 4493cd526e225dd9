import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPin } from '../../store/measures/chart-rows';
import { type Acting, act } from '../acting';
import { recordOnChart } from './record-on-chart';

/** Pins a dated note on a chart: what happened around us, so that a change can be set beside it. */
export async function pinNote(
  acting: Acting,
  { chartId, on, words }: ParsedInput<'measures.pin-note'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId, memberId, now, today, newId }) => {
    if (on > today) return refuse({ kind: 'date-in-future', date: on });
    const id = newId();
    await writing.insert('chart_pins', { ...{ id, teamId, chartId, memberId, on, words }, pinnedAt: now });
    return accept(recordOnChart(writing, 'note-pinned', id));
  });
}

export async function takePinOut(
  acting: Acting,
  { pinId }: ParsedInput<'measures.take-pin-out'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId }) => {
    const pin = await findPin(writing.db, teamId, pinId);
    if (pin === undefined) return refuse({ kind: 'not-found', what: 'note' });
    await writing.remove('chart_pins', pinId);
    return accept(recordOnChart(writing, 'note-taken-out', pinId));
  });
}
