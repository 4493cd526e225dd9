import type { ProposalView } from '../../../shared/contract/c3-proposals';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { SecondaryButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';

/** After a return: that the person was told, and what they said, before it can be ready again. */
export function ToldFields({ proposal }: { readonly proposal: ProposalView }) {
  const { today } = useDevice();
  const draft = useFormDraft(`c3-proposal/${proposal.id}/told`, { on: today, answer: '' });
  const { on, answer } = draft.form;
  const told = useDoing('c3-proposals.record-told');
  const name = firstNameOf(proposal.person.fullName);
  const keep = async (): Promise<void> => {
    if ((await told.run({ proposalId: proposal.id, on, answer }, `${name} knows.`)) !== null) draft.forget();
  };
  return (
    <>
      <Field
        label={`What did ${name} say, when you told them?`}
        aside="in their words"
        own
        value={answer}
        onChange={(words) => draft.change({ answer: words })}
        lines={2}
      />
      <DateField label="When was that?" value={on} onChange={(day) => draft.change({ on: day })} />
      {told.refused !== null && <Refusal>{told.refused}</Refusal>}
      <SecondaryButton onPress={() => void keep()} disabled={answer.trim() === '' || on === ''}>
        {name} was told
      </SecondaryButton>
    </>
  );
}
