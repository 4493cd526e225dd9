import type { ActionView } from '../../../../shared/contract/actions';
import { sayOnDay } from '../../../../shared/domain/dates-said';
import { startSentence } from '../../../../shared/domain/text';
import { cx } from '../../../components/class-names';
import { Key } from '../../../components/keys/key';
import { useKeys } from '../../../components/keys/use-keys';
import { Sign } from '../../../components/marks/sign';
import { Refusal } from '../../../components/speak/refusal';
import { Part } from '../../../components/words/text';
import { actionBy } from '../../../telling/action-by';
import { useDoing } from '../../../telling/use-doing';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import css from './said-in-sessions.module.css';

type Props = { readonly commitments: Item<'check-in'>['commitments'] };

const signs = { done: 'tick', dropped: 'bar', open: 'open' } as const;

/** What we undertook in sessions since we last met: asked about once, and ticked off here with its digit. */
export function SaidInSessions({ commitments }: Props) {
  const { mode, today } = useRoom();
  const done = useDoing('actions.done');
  const reopen = useDoing('actions.reopen');
  const actions = commitments.flatMap((said) => said.actions);
  /** What was settled before today stays as it was: it is told here, and not asked. */
  const asked = actions.filter(({ state, doneOn }) => state === 'open' || doneOn === today);
  const answer = ({ id: actionId, state }: ActionView) =>
    void (state === 'open' ? done.run({ actionId }, 'Done.') : reopen.run({ actionId }, 'Open again.'));
  const keys = asked.slice(0, 9).map((action, at) => [String(at + 1), () => answer(action)] as const);
  useKeys(Object.fromEntries(keys), { off: mode !== null });
  const refused = done.refused ?? reopen.refused;
  if (commitments.length === 0) return null;
  return (
    <div className={css.all}>
      {commitments.map(({ sessionId, saidOn, actions: said }, at) => (
        <Part
          key={sessionId}
          title={`${startSentence(sayOnDay(saidOn, today))} we said in our session that we would:`}
          {...(at === 0 && asked.length > 0 && { aside: <HowToAnswer /> })}
        >
          <ul className={css.said}>
            {said.map((action) => (
              <li key={action.id} className={cx(action.state !== 'open' && css.past)}>
                <Said
                  action={action}
                  today={today}
                  digit={asked.indexOf(action) + 1}
                  onAnswer={() => answer(action)}
                />
              </li>
            ))}
          </ul>
        </Part>
      ))}
      {refused !== null && <Refusal>{refused}</Refusal>}
    </div>
  );
}

function HowToAnswer() {
  return (
    <>
      <kbd>Esc</kbd> and its digit: done, or not yet.
    </>
  );
}

type SaidProps = {
  readonly action: ActionView;
  readonly today: string;
  /** From one; 0 where it is not asked about any more. */
  readonly digit: number;
  readonly onAnswer: () => void;
};

function Said({ action, today, digit, onAnswer }: SaidProps) {
  const { state, what, dropReason } = action;
  const by =
    state === 'dropped' ? `dropped${dropReason === null ? '' : `: ${dropReason}`}` : actionBy(action, today);
  const words = (
    <>
      {digit > 0 && digit < 10 ? <Key>{digit}</Key> : <span />}
      <Sign name={signs[state]} />
      <span className={css.what} dir="auto">
        {what}
      </span>
      <span className={css.by}>{by}</span>
    </>
  );
  return digit === 0 ? (
    <div>{words}</div>
  ) : (
    <button type="button" aria-pressed={state === 'done'} onClick={onAnswer}>
      {words}
    </button>
  );
}
