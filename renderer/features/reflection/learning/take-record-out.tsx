import type { LearningRecordView } from '../../../../shared/contract/learning';
import { readableRecord, recordDocument } from '../../../../shared/domain/reflection/record-parts';
import { PanelPart } from '../../../components/frame/panel';
import { ask } from '../../../lib/bridge';
import { TakeDocumentOut } from '../../../telling/documents/take-document-out';
import { useDoing } from '../../../telling/use-doing';

type Props = {
  readonly recordId: string;
  /** Keeps what is not kept yet, so that what goes out is what is on the screen. */
  readonly save: (settle: boolean) => Promise<boolean>;
};

function readable(record: LearningRecordView) {
  return readableRecord(recordDocument({ ...record, standards: JSON.stringify(record.standards) }));
}

/** A record as a Word file, as a PDF, or as plain words for the regulator's own form. */
export function TakeRecordOut({ recordId, save }: Props) {
  const copying = useDoing('learning.copy');
  const saving = useDoing('learning.save-as');
  const onceKept = async <Of,>(step: () => Promise<Of>): Promise<Of | null> =>
    (await save(true)) ? step() : null;
  return (
    <PanelPart title="Take it with you">
      <TakeDocumentOut
        document={() => onceKept(async () => readable(await ask('learning.read', { recordId })))}
        saveAs={(as) => onceKept(() => saving.run({ recordId, as }))}
        copy={() => onceKept(() => copying.run({ recordId }))}
        detail="Nobody is named in it."
        refused={saving.refused ?? copying.refused}
      />
    </PanelPart>
  );
}
