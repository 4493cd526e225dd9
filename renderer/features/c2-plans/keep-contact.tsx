import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { sayDay } from '../../../shared/domain/dates-said';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel } from '../../components/frame/panel';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Safe } from '../../components/speak/panel-words';
import { useDevice } from '../../lib/use-device';
import { ContactFields } from '../../telling/c2-plans/contact-fields';
import { useContact } from '../../telling/c2-plans/use-contact';

type Props = { readonly plan: PlanView; readonly children: ReactNode };

/** A contact, written down where it happened. */
export function KeepContact({ plan, children }: Props) {
  const { today, members } = useDevice();
  const { contact, setContact, keep, refused, busy } = useContact(plan);
  const late = plan.nextContactBy < today;
  return (
    <Panel
      label="What happened"
      many
      foot={
        <>
          <Decide>
            <b>
              {late ? 'Next contact was due' : 'Next contact by'} {sayDay(plan.nextContactBy, today)}.
            </b>{' '}
            {plan.leadAway &&
              plan.lead !== null &&
              `${plan.lead.calledName} is away${plan.buddy === null ? ', and there is no buddy.' : `, so ${plan.buddy.calledName} rings.`}`}
          </Decide>
          <GoButton onGo={() => void keep()} busy={busy}>
            Keep this contact
          </GoButton>
          <Safe>It counts at once, and everyone sees it.</Safe>
        </>
      }
    >
      {children}
      <ContactFields
        name={firstNameOf(plan.person.fullName)}
        contact={contact}
        onChange={setContact}
        members={members.filter((member) => member.leftOn === null)}
        today={today}
        wrong={refused}
      />
    </Panel>
  );
}
