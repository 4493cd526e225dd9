import { useLocation } from 'wouter';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { sayDate } from '../../../shared/domain/dates-said';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { PanelPart, PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { useDevice } from '../../lib/use-device';

/** What of a plan goes on paper: for the person to keep, and for the council's record of them. */
export function PlanOnPaper({ plan }: { readonly plan: PlanView }) {
  const { today } = useDevice();
  const [, go] = useLocation();
  const ended = plan.endedOn !== null;
  const noted = ended || plan.reviews.length > 0;
  return (
    <PanelPart title="On paper">
      {!ended && (
        <PanelText soft>
          <LinkButton onPress={() => go(`/c2-plans/${plan.id}/to-keep`)}>
            The plan for {firstNameOf(plan.person.fullName)} to keep
          </LinkButton>
        </PanelText>
      )}
      {noted && (
        <PanelText soft>
          Case note of{' '}
          {ended && <LinkButton onPress={() => go(`/case-notes/ending/${plan.id}`)}>how it ended</LinkButton>}{' '}
          {plan.reviews.map((review) => (
            <span key={review.id}>
              <LinkButton onPress={() => go(`/case-notes/review/${review.id}`)}>
                the review on {sayDate(review.on, today)}
              </LinkButton>{' '}
            </span>
          ))}
        </PanelText>
      )}
    </PanelPart>
  );
}
