import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { sayDay } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelText } from '../../components/frame/panel';
import { Safe } from '../../components/speak/panel-words';
import { useDevice } from '../../lib/use-device';
import { KeepSpendStep } from '../../telling/c2-plans/keep-spend-step';
import { SpendFields } from '../../telling/c2-plans/spend-fields';
import { useSpend } from '../../telling/c2-plans/use-spend';

type Props = { readonly plan: PlanView; readonly children: ReactNode };

/** Money a member commits: within the limit at once, past it awaiting the team. */
export function KeepSpend({ plan, children }: Props) {
  const { today } = useDevice();
  const spending = useSpend(plan);
  const past = spending.passesByPence > 0;
  return (
    <Panel
      label="What happened"
      many
      foot={
        <>
          <KeepSpendStep spending={spending} />
          <Safe>{formatPounds(plan.leftPence)} left without asking.</Safe>
        </>
      }
    >
      {children}
      <SpendFields
        spending={spending}
        name={firstNameOf(plan.person.fullName)}
        agreedWhen={`stands first in the huddle ${sayDay(plan.nextHuddleOn, today)}`}
      />
      {past && plan.leftPence > 0 && (
        <PanelText soft>Up to {formatPounds(plan.leftPence)} would be within the limit.</PanelText>
      )}
    </Panel>
  );
}
