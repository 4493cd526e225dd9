import type { ActionView } from '../../../../shared/contract/actions';

/** Still to be spoken of today: open, and not carried on to a later day already. */
export function isWaiting(action: ActionView, today: string): boolean {
  return action.state === 'open' && (action.dueOn === null || action.dueOn <= today);
}

/** The action that was chosen, or the first that still waits; null when all have been spoken of. */
export function actionAt(
  actions: readonly ActionView[],
  chosenId: string | undefined,
  today: string,
): ActionView | null {
  const chosen = actions.find((action) => action.id === chosenId);
  return chosen ?? actions.find((action) => isWaiting(action, today)) ?? null;
}

/** The one to go on to after this; null when it was the last. */
export function actionAfter(actions: readonly ActionView[], id: string, today: string): ActionView | null {
  const at = actions.findIndex((action) => action.id === id);
  const others = [...actions.slice(at + 1), ...actions.slice(0, at)];
  return others.find((action) => isWaiting(action, today)) ?? null;
}
