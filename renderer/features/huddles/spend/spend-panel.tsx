import { formatPounds } from '../../../../shared/domain/money';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { Choices } from '../../../components/speak/choices';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Decide, Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { nextStepOf } from '../../../telling/next-step/next-step';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { useDoing } from '../../../telling/use-doing';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { SpendInWords } from './spend-in-words';

/** Agree, or decline and say what we do instead. The decision stands in words before it is made. */
export function SpendPanel({ item }: { readonly item: Item<'spend'> }) {
  const { current, draft, change, flush, next, members, today } = useRoom();
  const deciding = useDoing('huddles.decide-spend');
  const words = useNextWords();
  const { spend, plan } = item;
  const amount = formatPounds(spend.amountPence);
  const agree = draft.agree ?? null;
  const instead = draft.instead ?? '';
  const step = { what: draft.nextStep ?? '', memberId: draft.nextMemberId, dueOn: draft.nextDueOn };
  const decide = async () => {
    if (agree === null) return;
    await flush();
    const said = agree ? `${amount} agreed.` : `${amount} declined.`;
    const what = {
      itemId: current.id,
      agree,
      instead: agree ? '' : instead,
      next: nextStepOf(step, members, today),
    };
    if ((await deciding.run(what, said)) !== null) next();
  };
  const needsInstead = agree === false && instead.trim() === '';
  const waiting = agree === null ? 'agree or decline' : needsInstead ? 'what instead' : undefined;
  return (
    <ItemPanel
      label="Agree or decline"
      foot={
        <>
          {agree !== null && (
            <Decide>
              <SpendInWords item={item} agree={agree} />
            </Decide>
          )}
          <GoButton
            onGo={() => void decide()}
            busy={deciding.busy}
            next={words}
            {...(waiting !== undefined && { waiting })}
          >
            {agree === false ? 'Decline and go on' : 'Agree and go on'}
          </GoButton>
          <Safe>The team decides, not one of us. Our reason stays with the plan.</Safe>
        </>
      }
    >
      <Choices
        label={`Do we agree to ${amount}?`}
        choices={[
          { value: 'agree', label: 'Agree' },
          { value: 'decline', label: 'Decline' },
        ]}
        value={agree === null ? null : agree ? 'agree' : 'decline'}
        onChange={(choice) => change({ agree: choice === 'agree' })}
      />
      {agree === false && (
        <Field
          label="What do we do instead?"
          value={instead}
          onChange={(what) => change({ instead: what })}
          lines={3}
          autoFocus
        />
      )}
      <NextStepField
        label={`Who does it, and who tells ${firstNameOf(plan.person.fullName)}?`}
        value={step}
        onChange={({ what, memberId, dueOn }) =>
          change({ nextStep: what, nextMemberId: memberId, nextDueOn: dueOn })
        }
        members={members}
        today={today}
      />
      {deciding.refused !== null && <Refusal>{deciding.refused}</Refusal>}
    </ItemPanel>
  );
}
