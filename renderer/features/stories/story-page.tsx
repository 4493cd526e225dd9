import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StoryView } from '../../../shared/contract/stories';
import { useKeys } from '../../components/keys/use-keys';
import { useRead } from '../../lib/queries';
import { AppPage } from '../../telling/app-page';
import { outPlaces } from '../../telling/out-places';
import { AnswerPanel } from './answer-panel';
import { StandingPanel } from './standing-panel';
import { StoryOnPaper } from './story-on-paper';
import { WrittenStory } from './written-story';

const all = '/stories';

/** One story of change: written by its writer, answered by a second member, and taken out once it may be told. */
export function StoryPage({ storyId }: { readonly storyId: string }) {
  const { data: story, error } = useRead('stories.read', { storyId });
  const [rewriting, setRewriting] = useState(false);
  if (error !== null) throw error;
  if (story === undefined) return null;
  const toWrite = story.state === 'draft' || story.state === 'returned' || rewriting;
  return story.mayWrite && toWrite ? (
    <WrittenStory key={story.id} story={story} onDone={() => setRewriting(false)} />
  ) : (
    <ReadStory story={story} onWrite={() => setRewriting(true)} />
  );
}

function ReadStory({ story, onWrite }: { readonly story: StoryView; readonly onWrite: () => void }) {
  const [, go] = useLocation();
  const back = (): void => go(all);
  useKeys({ Escape: back });
  return (
    <AppPage
      at="/data"
      about={`story ${story.id} ${story.state}`}
      inside={outPlaces('stories')}
      keys={[[['Esc'], 'all stories']]}
      panel={
        story.mayAnswer ? <AnswerPanel story={story} /> : <StandingPanel story={story} onWrite={onWrite} />
      }
    >
      <StoryOnPaper
        story={story}
        words={story.words}
        called={story.called}
        found={story.state === 'checked' ? [] : story.found}
      />
    </AppPage>
  );
}
