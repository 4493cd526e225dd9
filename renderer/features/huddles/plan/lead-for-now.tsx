import type { PlanView } from '../../../../shared/contract/c2-plans';
import { LinkButton } from '../../../components/speak/buttons';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';

type Props = { readonly plan: PlanView; readonly memberId: string | null };

/** While the lead worker is away, whoever takes the next step is offered the lead; it is asked, never done unasked. */
export function LeadForNow({ plan, memberId }: Props) {
  const { members } = useRoom();
  const changing = useDoing('people.change-lead');
  const who = members.find((member) => member.id === memberId);
  if (who === undefined || who.id === plan.lead?.id || !(plan.leadAway || plan.lead === null)) return null;
  const reason = plan.lead === null ? 'Nobody led.' : `While ${plan.lead.calledName} is away.`;
  const make = () =>
    void changing.run(
      { personId: plan.person.id, memberId: who.id, reason },
      `${who.calledName} leads for now.`,
    );
  return <LinkButton onPress={make}>Make {who.calledName} lead for now?</LinkButton>;
}
