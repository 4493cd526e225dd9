import type { SessionView } from '../../../../shared/contract/sessions';
import { CheckList } from '../../../components/words/check-list';
import { useDevice } from '../../../lib/use-device';
import { actionBy } from '../../../telling/action-by';
import { LearningPoint } from './learning-point';

/** What the group released, and what was undertaken: all that leaves a session. */
export function WhatGoesOut({ view }: { readonly view: Pick<SessionView, 'points' | 'commitments'> }) {
  const { today } = useDevice();
  const { points, commitments } = view;
  if (points.length + commitments.length === 0) return null;
  return (
    <CheckList
      items={[
        ...points.map(
          ({ id, name, words }) =>
            ({ id, state: 'tick', words: <LearningPoint name={name} words={words} /> }) as const,
        ),
        ...commitments.map(
          (action) =>
            ({
              id: action.id,
              state: action.state === 'done' ? 'tick' : 'open',
              words: action.what,
              by: actionBy(action, today),
            }) as const,
        ),
      ]}
    />
  );
}
