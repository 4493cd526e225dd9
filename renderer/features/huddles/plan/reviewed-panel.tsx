import type { ReviewView } from '../../../../shared/contract/c2-plans';
import { wordReviewDecision } from '../../../../shared/domain/c2-plans/plan-words';
import { PanelPart, PanelText, PanelTop } from '../../../components/frame/panel';
import { useToast } from '../../../components/over/toasts';
import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { Safe } from '../../../components/speak/panel-words';
import { undo } from '../../../telling/use-doing';
import { GoOn } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { OnTheSpot } from './on-the-spot';

type Props = { readonly item: Item<'c2-plan'>; readonly review: ReviewView };

/** The review as it was recorded in this huddle. */
export function ReviewedPanel({ item, review }: Props) {
  const { change } = useRoom();
  const toast = useToast();
  const { reviewEntryId, plan } = item;
  const takeBack = () => {
    if (reviewEntryId !== null) void undo(reviewEntryId, toast);
  };
  // What was said stands in the fields again, and is recorded anew.
  const again = () => {
    const { whatChanged, decision, nextStep } = review;
    change({ whatChanged, decision, nextStep });
    takeBack();
  };
  return (
    <ItemPanel
      label="The review"
      foot={
        <>
          <GoOn />
          <Safe>Reviewed in this huddle. It stands in the minutes.</Safe>
        </>
      }
    >
      <PanelTop kicker="Reviewed today">{wordReviewDecision(review.decision)}.</PanelTop>
      <PanelPart title="What has changed">
        <PanelText>{review.whatChanged}</PanelText>
      </PanelPart>
      {review.nextStep !== '' && (
        <PanelPart title="What next">
          <PanelText>{review.nextStep}</PanelText>
        </PanelPart>
      )}
      {reviewEntryId !== null && (
        <ButtonRow>
          <SecondaryButton onPress={again}>Change what we said</SecondaryButton>
          <SecondaryButton onPress={takeBack}>Take it back</SecondaryButton>
        </ButtonRow>
      )}
      {plan.endedOn === null && <OnTheSpot />}
    </ItemPanel>
  );
}
