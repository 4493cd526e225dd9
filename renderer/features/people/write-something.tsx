import { useLocation } from 'wouter';
import type { PersonView } from '../../../shared/contract/people';
import { PanelPart } from '../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import type { PersonMode } from './person-mode';

type Props = {
  readonly view: PersonView;
  readonly onMode: (mode: PersonMode) => void;
  readonly onProposal: () => void;
};

/** Everything that can be written down about a person, each one key away. */
export function WriteSomething({ view: { person, openPlan, openProposal }, onMode, onProposal }: Props) {
  const [, go] = useLocation();
  const toPlan = openPlan === null ? `/people/${person.id}/c2-plan` : `/c2-plans/${openPlan.id}`;
  return (
    <PanelPart title="Write something down">
      <ButtonRow>
        <SecondaryButton hint="2" onPress={() => go(`/people/${person.id}/conversation`)}>
          A conversation
        </SecondaryButton>
        <SecondaryButton hint="3" onPress={() => go(toPlan)}>
          {openPlan === null ? 'A C2 plan' : 'The C2 plan'}
        </SecondaryButton>
        <SecondaryButton
          hint="4"
          onPress={() => (openProposal === null ? onProposal() : go(`/c3-proposals/${openProposal.id}`))}
        >
          {openProposal === null ? 'A C3 proposal' : 'The proposal'}
        </SecondaryButton>
        <SecondaryButton hint="5" onPress={() => onMode({ kind: 'action' })}>
          An action
        </SecondaryButton>
        <SecondaryButton hint="6" onPress={() => onMode({ kind: 'connect' })}>
          A connection
        </SecondaryButton>
        <SecondaryButton hint="7" onPress={() => onMode({ kind: 'details' })}>
          Their details
        </SecondaryButton>
        {openPlan === null && (
          <SecondaryButton hint="8" onPress={() => onMode({ kind: 'spend' })}>
            A spend
          </SecondaryButton>
        )}
      </ButtonRow>
    </PanelPart>
  );
}
