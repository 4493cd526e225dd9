import { parsePounds, wordMoneyRefusal } from '../../../shared/domain/money';
import { Panel } from '../../components/frame/panel';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import type { StepProps } from './set-up-draft';

/** The first step: what the team is called, and what a member may spend without asking. */
export function SetUpTeam({ draft, change, onNext }: StepProps & { readonly onNext: () => void }) {
  const limit = parsePounds(draft.limit);
  const waiting = draft.name.trim() === '' ? 'a name first' : limit.ok ? undefined : 'an amount first';
  return (
    <Panel
      label="This step"
      many
      foot={
        <>
          <GoButton onGo={onNext} {...(waiting !== undefined && { waiting })}>
            Next: who is in the room
          </GoButton>
          <Safe>All of this can change later, in Settings.</Safe>
        </>
      }
    >
      <Field
        label="What are you called?"
        value={draft.name}
        onChange={(name) => change({ name })}
        single
        autoFocus
        maxLength={200}
      />
      <Field
        label="Where?"
        aside="if you like"
        value={draft.place}
        onChange={(place) => change({ place })}
        single
        maxLength={200}
      />
      <Field
        label="What may a member spend in a C2 without asking?"
        value={draft.limit}
        onChange={(text) => change({ limit: text })}
        single
        inputMode="decimal"
        help="Most councils began with £2,000. A spend past it waits for the next huddle."
        {...(!limit.ok && { wrong: wordMoneyRefusal(limit.refusal) })}
      />
      <Choices
        label="Counted over"
        shape="row"
        small
        choices={[
          { value: 'plan', label: 'the whole plan' },
          { value: 'spend', label: 'each spend' },
        ]}
        value={draft.limitCountedOver}
        onChange={(limitCountedOver) => change({ limitCountedOver })}
      />
    </Panel>
  );
}
