import { useState } from 'react';
import type { ProposalView } from '../../../shared/contract/c3-proposals';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { SecondaryButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

/** After a return: that the person was told, and what they said, before it can be ready again. */
export function ToldFields({ proposal }: { readonly proposal: ProposalView }) {
  const { today } = useDevice();
  const [on, setOn] = useState(today);
  const [answer, setAnswer] = useState('');
  const told = useDoing('c3-proposals.record-told');
  const name = firstNameOf(proposal.person.fullName);
  return (
    <>
      <Field
        label={`What did ${name} say, when you told them?`}
        aside="in their words"
        own
        value={answer}
        onChange={setAnswer}
        lines={2}
      />
      <DateField label="When was that?" value={on} onChange={setOn} />
      {told.refused !== null && <Refusal>{told.refused}</Refusal>}
      <SecondaryButton
        onPress={() => void told.run({ proposalId: proposal.id, on, answer }, `${name} knows.`)}
        disabled={answer.trim() === '' || on === ''}
      >
        {name} was told
      </SecondaryButton>
    </>
  );
}
