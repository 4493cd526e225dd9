import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StoryView } from '../../../shared/contract/stories';
import { missingOf } from '../../../shared/domain/stories/deciding';
import { renamed } from '../../../shared/domain/stories/rename';
import { useKeys } from '../../components/keys/use-keys';
import { useFormDraft } from '../../lib/use-form-draft';
import { useLastRead } from '../../lib/use-last-read';
import { AppPage } from '../../telling/app-page';
import { outPlaces } from '../../telling/out-places';
import {
  fieldsOf,
  isWrittenPart,
  type StoryFields,
  type WrittenPart,
  wordsOf,
  writtenParts,
} from './story-fields';
import { StoryOnPaper } from './story-on-paper';
import { useSettled } from './use-settled';
import { WritePanel } from './write-panel';

type Props = { readonly story: StoryView; readonly onDone: () => void };

/** A story being written by its writer: typed in the panel part by part, and read on paper as it will be. */
export function WrittenStory({ story, onDone }: Props) {
  const [, go] = useLocation();
  const typed = useFormDraft<StoryFields>(`story/${story.id}`, fieldsOf(story));
  const { form } = typed;
  const words = wordsOf(form);
  const [at, setAt] = useState<WrittenPart>(missingOf(story.words)[0] ?? 'beginning');
  const typing = { called: form.called, words };
  const settled = useSettled(typing, JSON.stringify(typing));
  const found = useLastRead('stories.look-again', { storyId: story.id, ...settled }) ?? story.found;
  const back = (): void => {
    onDone();
    go('/stories');
  };
  const step = (by: 1 | -1) => () => setAt((now) => writtenParts[writtenParts.indexOf(now) + by] ?? now);
  useKeys({ Escape: back, 'Alt+ArrowDown': step(1), 'Alt+ArrowUp': step(-1) });
  if (!typed.read) return null;
  return (
    <AppPage
      at="/data"
      about={`story ${story.id}`}
      inside={outPlaces('stories')}
      keys={[
        [['Alt', '↓'], 'next part'],
        [['Ctrl', 'Enter'], 'ask for a check'],
        [['Esc'], 'all stories; what is typed stays'],
      ]}
      panel={
        <WritePanel
          story={story}
          fields={form}
          found={found}
          at={at}
          onAt={setAt}
          change={(part) =>
            typed.change(
              part.called === undefined ? part : { ...renamed(words, form.called, part.called), ...part },
            )
          }
          onKept={() => {
            typed.forget();
            onDone();
          }}
        />
      }
    >
      <StoryOnPaper
        story={story}
        words={words}
        called={form.called}
        found={found}
        at={at}
        onGo={(part) => isWrittenPart(part) && setAt(part)}
      />
    </AppPage>
  );
}
