import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { LearningRecordView } from '../../../../shared/contract/learning';
import { PanelPart } from '../../../components/frame/panel';
import { useToast } from '../../../components/over/toasts';
import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { Refusal } from '../../../components/speak/refusal';
import { useDoing } from '../../../telling/use-doing';
import { PrintedRecord } from './printed-record';

type Props = {
  readonly record: LearningRecordView;
  /** Keeps what is not kept yet, so that what goes out is what is on the screen. */
  readonly save: (settle: boolean) => Promise<boolean>;
};

/** What is laid out is painted with the next frame; two make sure of it. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A record as a Word file, as a PDF, or as plain words for the regulator's own form. */
export function TakeRecordOut({ record, save }: Props) {
  const toast = useToast();
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
      if (saved !== null) toast({ words: `Saved as ${saved.file}.` });
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
      {printing && createPortal(<PrintedRecord record={record} />, document.body)}
    </PanelPart>
  );
}
