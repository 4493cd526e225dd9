import { useLocation } from 'wouter';
import type { StoryRow } from '../../../shared/contract/stories';
import { sayDate } from '../../../shared/domain/dates-said';
import { sayConsent, wordStoryState } from '../../../shared/domain/stories/story-words';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { useDevice } from '../../lib/use-device';

/** The chosen story, and what can be done with it next; or where stories begin. */
export function StoryChosen({ story }: { readonly story: StoryRow | null }) {
  const [, go] = useLocation();
  const { today, actingMemberId } = useDevice();
  if (story === null) {
    return (
      <Panel label="A story of change" foot={<GoButton onGo={() => go('/people')}>Choose a person</GoButton>}>
        <PanelTop>Whose life is different now?</PanelTop>
        <PanelText soft>Figures say how much; a story says what for.</PanelText>
      </Panel>
    );
  }
  const toCheck = story.state === 'waiting' && story.writer?.id !== actingMemberId;
  return (
    <Panel
      label="The chosen story"
      foot={
        <>
          <GoButton onGo={() => go(`/stories/${story.id}`)} hint="Enter">
            {toCheck ? 'Read and check it' : 'Open it'}
          </GoButton>
          <Safe>Checked by somebody else, and with the person’s yes, it may be told outside the team.</Safe>
        </>
      }
    >
      <PanelTop kicker={wordStoryState(story.state)}>{story.title}</PanelTop>
      <PanelText soft>
        Written by {story.writer?.name ?? 'somebody'}, last changed on {sayDate(story.changedOn, today)}.
      </PanelText>
      <PanelText>{sayConsent(story, today)}</PanelText>
      {story.mayBeTold && (
        <SecondaryButton onPress={() => go('/report')}>Put it into a report</SecondaryButton>
      )}
    </Panel>
  );
}
