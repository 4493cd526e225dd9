import type { ActionView } from '../../../../shared/contract/actions';
import { sayDay } from '../../../../shared/domain/dates-said';
import { whose } from '../../../../shared/domain/text';
import { PanelTop } from '../../../components/frame/panel';
import { Choices } from '../../../components/speak/choices';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { WhoAndWhen } from '../../../telling/next-step/who-and-when';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import { useRoom } from '../room/room';
import { actionAfter } from './action-places';
import { useActionChoice } from './use-action-choice';

type Props = { readonly actions: readonly ActionView[]; readonly action: ActionView };

function sayWhose(action: ActionView, today: string): string {
  const who = action.member === null ? 'Nobody’s yet' : whose(action.member.calledName);
  return action.dueOn === null ? `${who}.` : `${who}, by ${sayDay(action.dueOn, today)}.`;
}

/** `Tom’s next`: the action itself stands in the list. */
function sayNext(action: ActionView): string {
  return action.member === null ? 'One more next' : `${whose(action.member.calledName)} next`;
}

/** One action at a time: done, carried on by somebody and by when, or dropped with a reason. */
export function ActionPanel({ actions, action }: Props) {
  const { draft, change, members, today } = useRoom();
  const nextItem = useNextWords();
  const { choice, step, value, keep, refused, busy, waiting } = useActionChoice(actions, action);
  const after = actionAfter(actions, action.id, today);
  const at = actions.indexOf(action) + 1;
  return (
    <ItemPanel
      label="Actions due"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={busy}
            next={after === null ? nextItem : sayNext(after)}
            {...(waiting !== undefined && { waiting })}
          >
            Keep and go on
          </GoButton>
          <Safe>Kept as you type. If the lid closes, we resume here.</Safe>
        </>
      }
    >
      <PanelTop kicker={`Action ${at} of ${actions.length}. ${sayWhose(action, today)}`}>
        {action.what}
      </PanelTop>
      <Choices
        label="What became of it?"
        plainLabel
        choices={[
          { value: 'done', label: 'Done' },
          { value: 'carry', label: 'Carry it on' },
          { value: 'drop', label: 'Drop it' },
        ]}
        value={choice}
        onChange={(actionChoice) => change({ actionChoice, actionId: action.id })}
      />
      {choice === 'carry' && (
        <>
          <NextStepField
            label="Who takes it, and by when?"
            value={value}
            onChange={({ what, memberId, dueOn }) =>
              change({ nextStep: what, nextMemberId: memberId, nextDueOn: dueOn })
            }
            members={members}
            today={today}
          />
          {value.what.trim() === '' && (
            <WhoAndWhen
              value={{ memberId: step.memberId, on: step.dueOn }}
              onChange={({ memberId, on }) => change({ nextMemberId: memberId, nextDueOn: on })}
              members={members}
              today={today}
            />
          )}
        </>
      )}
      {choice === 'drop' && (
        <Field
          label="Why do we drop it?"
          value={draft.reason ?? ''}
          onChange={(reason) => change({ reason })}
          lines={2}
          autoFocus
          help="Dropping something is fine. The reason is kept with it."
        />
      )}
    </ItemPanel>
  );
}
