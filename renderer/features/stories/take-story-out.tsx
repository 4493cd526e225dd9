import { useState } from 'react';
import type { StoryView } from '../../../shared/contract/stories';
import { storyDocument } from '../../../shared/domain/stories/story-document';
import { PanelPart } from '../../components/frame/panel';
import { useToast } from '../../components/over/toasts';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { PrintedDocument, painted } from '../../telling/documents/printed-document';
import { useSaySaved } from '../../telling/documents/use-say-saved';
import { useDoing } from '../../telling/use-doing';

/** A story that may be told, as a Word file, as a PDF or as plain text. */
export function TakeStoryOut({ story }: { readonly story: StoryView }) {
  const { team } = useDevice();
  const toast = useToast();
  const saySaved = useSaySaved();
  const saving = useDoing('stories.save-as');
  const copying = useDoing('stories.copy');
  const [printing, setPrinting] = useState(false);
  const busy = saving.busy || copying.busy || printing;
  const storyId = story.id;
  const saveAs = async (as: 'docx' | 'pdf'): Promise<void> => {
    setPrinting(as === 'pdf');
    try {
      await painted();
      const saved = await saving.run({ storyId, as });
      if (saved !== null) saySaved(saved);
    } finally {
      setPrinting(false);
    }
  };
  const copy = async (): Promise<void> => {
    if ((await copying.run({ storyId })) !== null) toast({ words: 'Copied, ready to paste.' });
  };
  const refused = saving.refused ?? copying.refused;
  return (
    <PanelPart title="Take it out">
      <ButtonRow>
        <SecondaryButton onPress={() => void saveAs('docx')} disabled={busy}>
          Word
        </SecondaryButton>
        <SecondaryButton onPress={() => void saveAs('pdf')} disabled={busy}>
          PDF
        </SecondaryButton>
        <SecondaryButton onPress={() => void copy()} disabled={busy}>
          Plain text
        </SecondaryButton>
      </ButtonRow>
      {refused !== null && <Refusal>{refused}</Refusal>}
      {printing && <PrintedDocument document={storyDocument(story.words, team.name)} />}
    </PanelPart>
  );
}
