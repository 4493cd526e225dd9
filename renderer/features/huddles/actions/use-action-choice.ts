import type { ActionView } from '../../../../shared/contract/actions';
import { addDays } from '../../../../shared/domain/dates';
import type { NextStep, NextStepValue } from '../../../telling/next-step/next-step';
import { readNextStep } from '../../../telling/next-step/read-next-step';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';
import { actionAfter } from './action-places';

/** Words that only name somebody and a day add nothing to what is to be done. */
const fewWords = 4;

function carriedOn(
  action: ActionView,
  value: NextStepValue,
  step: Pick<NextStep, 'memberId' | 'dueOn'>,
): NextStep {
  const said = value.what.trim();
  const adds = said.split(/\s+/).length > fewWords && !action.what.includes(said);
  return { ...step, what: adds ? `${action.what}: ${said}` : action.what };
}

/** What the room says of one action, and the step that keeps it and goes on to the next. */
export function useActionChoice(actions: readonly ActionView[], action: ActionView) {
  const { draft, change, flush, next, members, today } = useRoom();
  const doing = {
    done: useDoing('actions.done'),
    carry: useDoing('actions.change'),
    drop: useDoing('actions.drop'),
  };
  const mine = draft.actionId === undefined || draft.actionId === action.id;
  const choice = mine ? (draft.actionChoice ?? null) : null;
  const value: NextStepValue = {
    what: draft.nextStep ?? '',
    memberId: draft.nextMemberId,
    dueOn: draft.nextDueOn,
  };
  const read = readNextStep(value.what, members, today);
  // Nobody and no day said means: the same one, until we meet again.
  const step = {
    memberId: value.memberId === undefined ? (read.memberId ?? action.memberId) : value.memberId,
    dueOn: value.dueOn ?? read.dueOn ?? addDays(today, 7),
  };
  const reason = draft.reason ?? '';

  const record = () => {
    if (choice === 'done') return doing.done.run({ actionId: action.id }, 'Done. Thank you.');
    if (choice === 'drop') return doing.drop.run({ actionId: action.id, reason }, 'Dropped.');
    return doing.carry.run({ actionId: action.id, ...carriedOn(action, value, step) }, 'Carried on.');
  };
  const keep = async () => {
    await flush();
    if ((await record()) === null) return;
    const after = actionAfter(actions, action.id, today);
    change({
      actionId: after?.id,
      actionChoice: undefined,
      nextStep: '',
      nextMemberId: undefined,
      nextDueOn: undefined,
      reason: '',
    });
    if (after === null) next();
  };
  const waiting =
    choice === null ? 'choose one' : choice === 'drop' && reason.trim() === '' ? 'say why' : undefined;
  const all = [doing.done, doing.carry, doing.drop];
  return {
    choice,
    value,
    step,
    keep,
    waiting,
    refused: all.find((one) => one.refused !== null)?.refused ?? null,
    busy: all.some((one) => one.busy),
  };
}
