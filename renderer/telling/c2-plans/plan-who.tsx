import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { daysBetween } from '../../../shared/domain/dates';
import { Who } from '../../components/words/who';
import { cutShort } from '../cut-short';

type Alongside = Pick<PlanView, 'person' | 'lead' | 'leadSinceOn' | 'buddy' | 'openedOn'>;

/** `78 · Joanne Tully alongside since day 1 · Tom is buddy` */
function sayAlongside({ person, lead, leadSinceOn, buddy, openedOn }: Alongside): string {
  const day = leadSinceOn === null || leadSinceOn <= openedOn ? 1 : daysBetween(openedOn, leadSinceOn) + 1;
  // With a buddy beside them the line is full, and from the first day is what one would expect.
  const since = buddy !== null && day === 1 ? '' : ` since day ${day}`;
  return [
    person.age === null ? '' : String(person.age),
    lead === null ? 'nobody alongside yet' : `${lead.name} alongside${since}`,
    buddy === null ? '' : `${buddy.calledName} is buddy`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Whose plan this is, above its title. */
export function PlanWho({ plan, wall }: { readonly plan: Alongside; readonly wall?: ReactNode }) {
  return (
    <Who
      mark="C2"
      name={cutShort(plan.person.fullName, 90)}
      about={sayAlongside(plan)}
      {...(wall !== undefined && { wall })}
    />
  );
}
