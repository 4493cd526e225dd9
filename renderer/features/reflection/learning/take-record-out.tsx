import { useState } from 'react';
import type { LearningRecordView } from '../../../../shared/contract/learning';
import { readableRecord, recordDocument } from '../../../../shared/domain/reflection/record-parts';
import { PanelPart } from '../../../components/frame/panel';
import { useToast } from '../../../components/over/toasts';
import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { Refusal } from '../../../components/speak/refusal';
import { PrintedDocument, painted } from '../../../telling/documents/printed-document';
import { useSaySaved } from '../../../telling/documents/use-say-saved';
import { useDoing } from '../../../telling/use-doing';

type Props = {
  readonly record: LearningRecordView;
  /** Keeps what is not kept yet, so that what goes out is what is on the screen. */
  readonly save: (settle: boolean) => Promise<boolean>;
};

function readable(record: LearningRecordView) {
  return readableRecord(recordDocument({ ...record, standards: JSON.stringify(record.standards) }));
}

/** A record as a Word file, as a PDF, or as plain words for the regulator's own form. */
export function TakeRecordOut({ record, save }: Props) {
  const toast = useToast();
  const saySaved = useSaySaved();
  const copying = useDoing('learning.copy');
  const saving = useDoing('learning.save-as');
  const [printing, setPrinting] = useState(false);
  const [busy, setBusy] = useState(false);
  const once = (step: () => Promise<void>) => async (): Promise<void> => {
    if (busy || !(await save(true))) return;
    setBusy(true);
    try {
      await step();
    } finally {
      setBusy(false);
      setPrinting(false);
    }
  };
  const saveAs = (as: 'docx' | 'pdf') =>
    once(async () => {
      setPrinting(as === 'pdf');
      await painted();
      const saved = await saving.run({ recordId: record.id, as });
      if (saved !== null) saySaved(saved);
    });
  const copy = once(async () => {
    if ((await copying.run({ recordId: record.id })) !== null)
      toast({ words: 'Copied, ready to paste.', detail: 'Nobody is named in it.' });
  });
  const refused = saving.refused ?? copying.refused;
  return (
    <PanelPart title="Take it with you">
      <ButtonRow>
        <SecondaryButton onPress={() => void saveAs('docx')()} disabled={busy}>
          Word
        </SecondaryButton>
        <SecondaryButton onPress={() => void saveAs('pdf')()} disabled={busy}>
          PDF
        </SecondaryButton>
        <SecondaryButton onPress={() => void copy()} disabled={busy}>
          Plain text
        </SecondaryButton>
      </ButtonRow>
      {refused !== null && <Refusal>{refused}</Refusal>}
      {printing && <PrintedDocument document={readable(record)} />}
    </PanelPart>
  );
}
