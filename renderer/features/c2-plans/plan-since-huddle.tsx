import type { PlanView } from '../../../shared/contract/c2-plans';
import type { ContactHow } from '../../../shared/domain/c2-plans/plan';
import { sayDay } from '../../../shared/domain/dates-said';
import { startSentence } from '../../../shared/domain/text';
import { DashList } from '../../components/words/check-list';
import { Columns, Part, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { PlanSteps, Strengths } from '../../telling/c2-plans/plan-parts';

const hows: Readonly<Record<ContactHow, string>> = {
  rang: 'rang',
  visited: 'visited',
  message: 'sent a message',
  'they-rang': 'was rung',
  'no-answer': 'tried, no answer',
};

/** The steps, what is strong, and every contact since the last huddle looked at the plan. */
export function PlanSinceHuddle({ plan }: { readonly plan: PlanView }) {
  const { today } = useDevice();
  const since = plan.lastReviewOn ?? plan.openedOn;
  const contacts = plan.contacts.filter((contact) => contact.on >= since).slice(0, 6);
  return (
    <Columns>
      <Part title="Steps">
        <PlanSteps plan={plan} today={today} />
      </Part>
      <Part title={plan.lastReviewOn === null ? 'Since it opened' : 'Since the huddle'}>
        {contacts.length === 0 ? (
          <Text soft>No contact yet.</Text>
        ) : (
          <DashList
            items={contacts.map((contact) => (
              <span key={contact.id}>
                <b>{startSentence(sayDay(contact.on, today))}.</b> {contact.member?.calledName ?? 'Somebody'}{' '}
                {hows[contact.how]}. {contact.note}
              </span>
            ))}
          />
        )}
      </Part>
      <Part title="Strong already">
        <Strengths text={plan.plan.strengths} />
      </Part>
    </Columns>
  );
}
