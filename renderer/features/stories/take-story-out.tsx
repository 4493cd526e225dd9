import type { StoryView } from '../../../shared/contract/stories';
import { storyDocument } from '../../../shared/domain/stories/story-document';
import { PanelPart } from '../../components/frame/panel';
import { useDevice } from '../../lib/use-device';
import { TakeDocumentOut } from '../../telling/documents/take-document-out';
import { useDoing } from '../../telling/use-doing';

/** A story that may be told, as a Word file, as a PDF or as plain text. */
export function TakeStoryOut({ story }: { readonly story: StoryView }) {
  const { team } = useDevice();
  const saving = useDoing('stories.save-as');
  const copying = useDoing('stories.copy');
  const storyId = story.id;
  return (
    <PanelPart title="Take it out">
      <TakeDocumentOut
        document={async () => storyDocument(story.words, team.name)}
        saveAs={(as) => saving.run({ storyId, as })}
        copy={() => copying.run({ storyId })}
        refused={saving.refused ?? copying.refused}
      />
    </PanelPart>
  );
}
