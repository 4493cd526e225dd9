import type { ActionView } from '../../../../shared/contract/actions';
import { sayDay } from '../../../../shared/domain/dates-said';
import type { Row } from '../../../components/words/rows';

/** What somebody undertook, with who and by when at the right. */
export function actionRow(action: ActionView, today: string): Row {
  const due = action.dueOn === null ? '' : `, ${sayDay(action.dueOn, today)}`;
  return {
    id: action.id,
    words: action.what,
    end: (
      <>
        <b>{action.member?.calledName ?? 'Nobody yet'}</b>
        {due}
      </>
    ),
  };
}
