import type { MemberLabel } from '../../../shared/contract/labels';
import type { ContactHow } from '../../../shared/domain/c2-plans/plan';
import type { LocalDate } from '../../../shared/domain/dates';
import { Chips } from '../../components/speak/chips';
import { Field } from '../../components/speak/field';
import { Safe } from '../../components/speak/panel-words';
import { WhoAndWhen } from '../next-step/who-and-when';
import type { ContactBeingWritten } from './use-contact';

const ways = [
  { value: 'rang', label: 'rang' },
  { value: 'visited', label: 'visited' },
  { value: 'message', label: 'message' },
  { value: 'they-rang', label: 'they rang us' },
  { value: 'no-answer', label: 'no answer' },
] as const satisfies readonly { readonly value: ContactHow; readonly label: string }[];

type Props = {
  /** What the team calls the person. */
  readonly name: string;
  readonly contact: ContactBeingWritten;
  readonly onChange: (contact: ContactBeingWritten) => void;
  readonly members: readonly MemberLabel[];
  readonly today: LocalDate;
  readonly wrong?: string | null;
};

/** How we were in touch, how they are, who and when: for a panel with several fields. */
export function ContactFields({ name, contact, onChange, members, today, wrong = null }: Props) {
  return (
    <>
      <div>
        <Chips
          label="How were you in touch?"
          chips={ways}
          value={contact.how}
          onChange={(how) => onChange({ ...contact, how })}
        />
        {contact.how === 'no-answer' && <Safe>No answer is kept, and does not count as contact.</Safe>}
      </div>
      <Field
        label={contact.how === 'no-answer' ? 'What did you try?' : `How is ${name}?`}
        value={contact.note}
        onChange={(note) => onChange({ ...contact, note })}
        lines={3}
        autoFocus
        {...(wrong !== null && { wrong })}
      />
      <WhoAndWhen
        value={{ memberId: contact.memberId, on: contact.on }}
        onChange={({ memberId, on }) => onChange({ ...contact, memberId, on: on ?? today })}
        members={members}
        today={today}
        whenLabel="When"
      />
    </>
  );
}
