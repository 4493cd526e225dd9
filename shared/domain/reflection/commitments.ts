import type { Action } from '../actions/action';
import type { LocalDate } from '../dates';

/** What was undertaken in one session. */
export interface SaidInSession<Said> {
  readonly sessionId: string;
  readonly saidOn: LocalDate;
  readonly actions: readonly Said[];
}

/** Commitments by the session they were made in, on the day the first of them was said. */
export function bySession<Said extends Pick<Action, 'sessionId' | 'madeOn'>>(
  commitments: readonly Said[],
): readonly SaidInSession<Said>[] {
  return [...Map.groupBy(commitments, ({ sessionId }) => sessionId ?? '')].map(([sessionId, actions]) => ({
    sessionId,
    saidOn: actions[0]?.madeOn ?? '',
    actions,
  }));
}
