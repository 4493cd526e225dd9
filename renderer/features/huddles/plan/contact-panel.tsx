import type { PlanView } from '../../../../shared/contract/c2-plans';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { GoButton } from '../../../components/speak/go-button';
import { ContactFields } from '../../../telling/c2-plans/contact-fields';
import { useContact } from '../../../telling/c2-plans/use-contact';
import { ModePanel } from '../modes/mode-panel';
import { useRoom } from '../room/room';

type Props = { readonly plan: PlanView };

/** A contact, recorded while the plan is reviewed. */
export function ContactPanel({ plan }: Props) {
  const contact = useContact(plan);
  const { members, today, setMode } = useRoom();
  const keep = async () => {
    if (await contact.keep()) setMode(null);
  };
  return (
    <ModePanel
      label={`A contact with ${firstNameOf(plan.person.fullName)}`}
      many
      foot={
        <GoButton onGo={() => void keep()} busy={contact.busy}>
          Keep this contact
        </GoButton>
      }
    >
      <ContactFields
        name={firstNameOf(plan.person.fullName)}
        contact={contact.contact}
        onChange={contact.setContact}
        members={members}
        today={today}
        wrong={contact.refused}
      />
    </ModePanel>
  );
}
