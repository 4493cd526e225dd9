import { useState } from 'react';
import type { Taken } from '../../../shared/contract/exports';
import type { ReadableDocument } from '../../../shared/domain/documents/document';
import { useToast } from '../../components/over/toasts';
import { SecondaryButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { PrintedDocument, painted } from './printed-document';
import css from './take-document-out.module.css';
import { useSaySaved } from './use-say-saved';

type Props = {
  /** The document as it goes out, to be laid out for the printer; null where it cannot go out as it stands. */
  readonly document: () => Promise<ReadableDocument | null>;
  /** Null when it was refused, or nobody chose where to. */
  readonly saveAs: (as: 'pdf' | 'docx') => Promise<Taken | null>;
  readonly copy: () => Promise<Taken | null>;
  /** What whoever has a copy should know of it. */
  readonly detail?: string;
  readonly refused: string | null;
};

/** A document as PDF, as a Word file, or as plain text on the clipboard; one at a time. */
export function TakeDocumentOut({ document: read, saveAs, copy, detail, refused }: Props) {
  const toast = useToast();
  const saySaved = useSaySaved();
  const [busy, setBusy] = useState(false);
  const [printed, setPrinted] = useState<ReadableDocument | null>(null);
  const once = async (step: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await step();
    } finally {
      setBusy(false);
      setPrinted(null);
    }
  };
  const save = (as: 'pdf' | 'docx') => () =>
    once(async () => {
      if (as === 'pdf') {
        const shown = await read();
        if (shown === null) return;
        setPrinted(shown);
        await painted();
      }
      const saved = await saveAs(as);
      if (saved !== null) saySaved(saved, detail);
    });
  const paste = () =>
    once(async () => {
      if ((await copy()) !== null)
        toast({ words: 'Copied, ready to paste.', ...(detail !== undefined && { detail }) });
    });
  return (
    <>
      <div className={css.forms}>
        <SecondaryButton onPress={() => void save('pdf')()} disabled={busy}>
          PDF
        </SecondaryButton>
        <SecondaryButton onPress={() => void save('docx')()} disabled={busy}>
          Word
        </SecondaryButton>
        <SecondaryButton onPress={() => void paste()} disabled={busy} hint="T">
          Plain text
        </SecondaryButton>
      </div>
      {refused !== null && <Refusal>{refused}</Refusal>}
      {printed !== null && <PrintedDocument document={printed} />}
    </>
  );
}
