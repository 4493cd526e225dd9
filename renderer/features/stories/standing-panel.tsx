import { useLocation } from 'wouter';
import type { StoryView } from '../../../shared/contract/stories';
import { sayDate } from '../../../shared/domain/dates-said';
import { wordStoryState } from '../../../shared/domain/stories/story-words';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';
import { SayConsent } from './say-consent';
import { TakeStoryOut } from './take-story-out';

type Props = { readonly story: StoryView; readonly onWrite: () => void };

function sayStanding({ state, mayBeTold, mayWrite, writer, consent, personRemoved }: StoryView): string {
  const who = writer?.calledName ?? 'its writer';
  switch (state) {
    case 'withdrawn':
      return 'This story is put away.';
    case 'waiting':
      return mayWrite ? 'A colleague is asked to check it.' : `${who} asked for it to be checked.`;
    case 'returned':
      return `It went back to ${who}.`;
    case 'draft':
      return `${who} is still writing it.`;
    case 'checked':
      if (mayBeTold) return 'This story may be told.';
      if (personRemoved) return 'They are no longer in our records: it stays in the team.';
      return consent === 'no' ? 'They said no: it stays in the team.' : 'It waits for their yes.';
  }
}

/** Where a story stands, for whoever cannot go on with it now; and the ways out once it may be told. */
export function StandingPanel({ story, onWrite }: Props) {
  const [, go] = useLocation();
  const { today } = useDevice();
  const aside = useDoing('stories.set-aside');
  const { id: storyId, state, answered, mayWrite } = story;
  const isAway = state === 'withdrawn';
  return (
    <Panel
      label="Where this story stands"
      foot={
        <>
          {aside.refused !== null && <Refusal>{aside.refused}</Refusal>}
          {isAway ? (
            <GoButton
              onGo={() => void aside.run({ storyId, aside: false }, 'Taken up again.')}
              busy={aside.busy}
            >
              Take it up again
            </GoButton>
          ) : story.mayBeTold ? (
            <GoButton onGo={() => go('/report')}>Put it into a report</GoButton>
          ) : (
            <GoButton onGo={() => go('/stories')}>All stories</GoButton>
          )}
          {!isAway && (
            <Safe>
              <LinkButton onPress={() => void aside.run({ storyId, aside: true }, 'Put away.')}>
                Put it away
              </LinkButton>
            </Safe>
          )}
        </>
      }
    >
      <PanelTop kicker={wordStoryState(state)}>{sayStanding(story)}</PanelTop>
      {answered?.stands === true && (
        <PanelText soft>
          {answered.answer === 'checked' ? 'Checked' : 'Sent back'} by {answered.by?.name ?? 'a colleague'} on{' '}
          {sayDate(answered.on, today)}.
        </PanelText>
      )}
      {!isAway && <SayConsent story={story} />}
      {story.mayBeTold && <TakeStoryOut story={story} />}
      {mayWrite && (
        <SecondaryButton onPress={onWrite} hint="E">
          {state === 'checked' ? 'Change it: it is checked again then' : 'Change it'}
        </SecondaryButton>
      )}
      {!story.personRemoved && (
        <SecondaryButton onPress={() => go(`/people/${story.personId}`)}>See {story.knownAs}</SecondaryButton>
      )}
    </Panel>
  );
}
