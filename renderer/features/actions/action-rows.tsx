import type { ActionView } from '../../../shared/contract/actions';
import { sayOnDay } from '../../../shared/domain/dates-said';
import { useKeys } from '../../components/keys/use-keys';
import { Sign } from '../../components/marks/sign';
import { Flag } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { actionBy } from '../../telling/action-by';
import css from './action-rows.module.css';

type Props = {
  readonly actions: readonly ActionView[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
};

const signs = { open: 'open', done: 'tick', dropped: 'stopped' } as const;

/** Actions one below another; the arrow keys move, and the panel follows. */
export function ActionRows({ actions, chosenId, onChoose }: Props) {
  const { today } = useDevice();
  const step = (by: number) => () => {
    const at = actions.findIndex((action) => action.id === chosenId);
    const next = actions[Math.min(Math.max(at + by, 0), actions.length - 1)];
    if (next !== undefined) onChoose(next.id);
  };
  useKeys({ ArrowDown: step(1), ArrowUp: step(-1) });
  return (
    <ul className={css.rows}>
      {actions.map((action) => {
        const late = action.state === 'open' && (action.daysLeft ?? 0) < 0;
        return (
          <li key={action.id}>
            <button
              type="button"
              className={css.row}
              aria-pressed={action.id === chosenId}
              onClick={() => onChoose(action.id)}
            >
              <Sign name={signs[action.state]} />
              <span className={css.what} dir="auto">
                {action.what}
                {action.person !== null && <small>{action.person.fullName}</small>}
                {action.sessionId !== null && (
                  <small>from our session {sayOnDay(action.madeOn, today)}</small>
                )}
              </span>
              <span className={css.by}>
                {late ? <Flag>{actionBy(action, today)}</Flag> : actionBy(action, today)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
