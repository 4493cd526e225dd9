import type { PersonView } from '../../../shared/contract/people';
import { Panel } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Refusal } from '../../components/speak/refusal';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';
import { type PersonDetails, PersonFields } from './person-fields';

/** Corrects what is known of a person. */
export function ChangePerson({ view, onBack }: { readonly view: PersonView; readonly onBack: () => void }) {
  const { person } = view;
  const draft = useFormDraft<PersonDetails>(`person/${person.id}/details`, {
    fullName: person.fullName,
    knownAs: person.knownAs,
    dateOfBirth: person.dateOfBirth ?? '',
    phone: person.phone ?? '',
    recordNumber: person.recordNumber ?? '',
    address: person.address ?? '',
  });
  const details = draft.form;
  const save = useDoing('people.change');
  const about = save.refusal?.kind;
  const knownAsWrong =
    about === 'known-as-taken' || about === 'known-as-reveals' ? (save.refused ?? undefined) : undefined;
  const keep = async (): Promise<void> => {
    const change = { ...details, dateOfBirth: details.dateOfBirth === '' ? null : details.dateOfBirth };
    if ((await save.run({ personId: person.id, change }, 'Kept.')) === null) return;
    draft.forget();
    onBack();
  };
  return (
    <Panel
      label="Their details"
      many
      foot={
        <>
          {save.refused !== null && knownAsWrong === undefined && <Refusal>{save.refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={save.busy}
            {...(details.fullName.trim() === '' && { waiting: 'a name first' })}
          >
            Keep these details
          </GoButton>
        </>
      }
    >
      <PersonFields details={details} change={draft.change} knownAsWrong={knownAsWrong} />
      <LinkButton onPress={onBack}>Leave them as they are</LinkButton>
    </Panel>
  );
}
