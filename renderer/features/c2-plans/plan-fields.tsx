import { Field } from '../../components/speak/field';
import { useDevice } from '../../lib/use-device';
import { MemberPicker } from '../../telling/member-picker';

/** A C2 plan as it is written; the rhythm stays text until it is read. */
export interface PlanBeingWritten {
  readonly strengths: string;
  readonly ownWords: string;
  readonly whatNeedsToChange: string;
  readonly emergencyPlan: string;
  readonly rhythm: string;
  readonly buddyId: string | null;
}

/** How often we are in touch, in whole days from 1 to 60; null while it is not a number. */
export function rhythmOf(text: string): number | null {
  const days = /^\s*(\d{1,2})\s*(?:days?)?\s*$/i.exec(text)?.[1];
  return days !== undefined && Number(days) >= 1 && Number(days) <= 60 ? Number(days) : null;
}

type Props = {
  readonly name: string;
  readonly leadId: string | null;
  readonly plan: PlanBeingWritten;
  readonly change: (part: Partial<PlanBeingWritten>) => void;
};

/** What matters and what is strong come before what is wrong (golden rule 1), then what needs to change and how we stay close. */
export function PlanFields({ name, leadId, plan, change }: Props) {
  const { members } = useDevice();
  return (
    <>
      <Field
        label={`What matters to ${name}?`}
        aside="in their words"
        own
        value={plan.ownWords}
        onChange={(ownWords) => change({ ownWords })}
        lines={2}
        autoFocus={plan.ownWords === ''}
      />
      <Field
        label={`What is strong already, for ${name}?`}
        aside="one a line"
        value={plan.strengths}
        onChange={(strengths) => change({ strengths })}
        lines={3}
        autoFocus={plan.ownWords !== ''}
      />
      <Field
        label="What needs to change, so that they are safe?"
        aside="one sentence"
        value={plan.whatNeedsToChange}
        onChange={(whatNeedsToChange) => change({ whatNeedsToChange })}
        lines={2}
      />
      <Field
        label="The emergency plan"
        aside="what we put together"
        value={plan.emergencyPlan}
        onChange={(emergencyPlan) => change({ emergencyPlan })}
        lines={3}
      />
      <Field
        label="In touch every"
        aside="days"
        value={plan.rhythm}
        onChange={(rhythm) => change({ rhythm })}
        single
        inputMode="numeric"
        help="Like glue: a contact older than this is flagged everywhere."
        {...(rhythmOf(plan.rhythm) === null && { wrong: 'A number of days, from 1 to 60.' })}
      />
      <MemberPicker
        label="A buddy, who covers"
        members={members.filter(
          (member) => member.leftOn === null && member.standing === 'member' && member.id !== leadId,
        )}
        value={plan.buddyId}
        onChange={(buddyId) => change({ buddyId })}
      />
    </>
  );
}
