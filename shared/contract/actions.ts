import { z } from 'zod';
import type { Action, ActionState } from '../domain/actions/action';
import { type Done, read, write } from './call';
import { date, id, neededWords, nothing, words } from './fields';
import type { MemberLabel, PersonLabel } from './labels';

export interface ActionView extends Action {
  readonly state: ActionState;
  readonly member: MemberLabel | null;
  readonly memberAway: boolean;
  readonly person: PersonLabel | null;
  /** Negative when it is past its day; null without a due date. */
  readonly daysLeft: number | null;
}

export const newAction = z.strictObject({
  what: neededWords,
  memberId: id.nullable(),
  dueOn: date.nullable(),
});

export const actionCalls = {
  'actions.list': read<{
    readonly due: readonly ActionView[];
    readonly later: readonly ActionView[];
    readonly done: readonly ActionView[];
    /** How many more were done or dropped in the same weeks, before these. */
    readonly doneEarlier: number;
  }>()(nothing),
  'actions.add': write<Done>()(
    newAction.extend({ personId: id.nullable(), planId: id.nullable(), proposalId: id.nullable() }),
  ),
  'actions.change': write<Done>()(newAction.extend({ actionId: id })),
  'actions.done': write<Done>()(z.strictObject({ actionId: id })),
  'actions.reopen': write<Done>()(z.strictObject({ actionId: id })),
  'actions.drop': write<Done>()(z.strictObject({ actionId: id, reason: words })),
} as const;
