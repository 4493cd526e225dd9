import type { ActionView } from '../../../../shared/contract/actions';
import { cx } from '../../../components/class-names';
import { Sign } from '../../../components/marks/sign';
import { actionBy } from '../../../telling/action-by';
import { useRoom } from '../room/room';
import { isWaiting } from './action-places';
import css from './action-rows.module.css';

type ActionSign = 'tick' | 'bar' | 'open' | 'arrow';

function signOf(action: ActionView, today: string): ActionSign {
  if (action.state === 'done') return 'tick';
  if (action.state === 'dropped') return 'bar';
  return isWaiting(action, today) ? 'open' : 'arrow';
}

const said: Readonly<Record<ActionSign, string>> = {
  tick: 'Done: ',
  bar: 'Dropped: ',
  open: '',
  arrow: 'Carried on: ',
};

/** Every action that came up, in one list; choosing one brings it to the panel. */
export function ActionRows({
  actions,
  atId,
}: {
  readonly actions: readonly ActionView[];
  readonly atId: string | null;
}) {
  const { change, today } = useRoom();
  const choose = (actionId: string) =>
    change({ actionId, actionChoice: undefined, nextStep: '', reason: '' });
  return (
    <ul className={css.rows}>
      {actions.map((action) => {
        const sign = signOf(action, today);
        const by = action.state === 'dropped' ? (action.dropReason ?? 'dropped') : actionBy(action, today);
        return (
          <li
            key={action.id}
            className={cx(css.row, action.id === atId && css.at, sign !== 'open' && css.past)}
          >
            <button
              type="button"
              aria-current={action.id === atId || undefined}
              onClick={() => choose(action.id)}
            >
              <Sign name={sign} />
              <span className={css.what} dir="auto">
                <span className="visually-hidden">{said[sign]}</span>
                {action.what} {action.person !== null && <small>{action.person.fullName}</small>}
              </span>
              <span className={css.by}>{by}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
