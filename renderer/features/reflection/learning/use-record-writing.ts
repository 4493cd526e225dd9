import { useCallback, useEffect, useRef, useState } from 'react';
import type { LearningRecordView, LearningSaved } from '../../../../shared/contract/learning';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import { FaultError, tell } from '../../../lib/bridge';
import { queryClient, reading } from '../../../lib/queries';
import { fieldsOf, type RecordFields } from './record-fields-of';

/** How long after the last key press a record is written. */
const afterMs = 1000;

/** Writes a record, and lets the page know what it then is; or why it could not be written, in words. */
async function send(recordId: string, fields: RecordFields): Promise<LearningSaved | string> {
  try {
    const saved = await tell('learning.save', { recordId, fields });
    if (!saved.ok) return wordRefusal(saved.refusal);
    const { queryKey } = reading('learning.read', { recordId });
    queryClient.setQueryData(queryKey, saved.value.record);
    return saved.value;
  } catch (fault) {
    if (!(fault instanceof FaultError)) throw fault;
    return `That could not be kept. It is still here. The log has it under ${fault.reference}.`;
  }
}

/**
 * A record as it is being written: a pause, another field or leaving the page keeps it. Nothing typed stands in a draft
 * beside it, because there names would stand as they were typed. While somebody is in a field it shows what they type;
 * once they leave it, what was kept, which names nobody.
 */
export function useRecordWriting(record: LearningRecordView) {
  const [typed, setTyped] = useState<Partial<RecordFields>>({});
  const [leftOut, setLeftOut] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const now = useRef({ fields: fieldsOf(record), change: 0, kept: 0 });
  const timer = useRef<number | undefined>(undefined);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));

  const keep = useCallback(
    async (settle: boolean): Promise<boolean> => {
      window.clearTimeout(timer.current);
      const { change, kept } = now.current;
      const saved = change === kept ? null : await send(record.id, now.current.fields);
      setTrouble(typeof saved === 'string' ? saved : null);
      if (typeof saved === 'string') return false;
      const settled = settle && now.current.change === change;
      if (saved !== null) {
        now.current.kept = change;
        setLeftOut((before) => saved.leftOut ?? before);
        if (settled) now.current.fields = fieldsOf(saved.record);
      }
      if (settled) setTyped({});
      return true;
    },
    [record.id],
  );

  /** Keeps what is not kept yet, one after the other; answers whether everything is. */
  const save = useCallback(
    (settle: boolean): Promise<boolean> => {
      queue.current = queue.current.then(() => keep(settle));
      return queue.current;
    },
    [keep],
  );

  useEffect(() => {
    const leave = (): void => void save(false);
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      leave();
    };
  }, [save]);

  const change = useCallback(
    (part: Partial<RecordFields>): void => {
      // A day that is half typed is none yet: the one that was stays until there is another.
      const { on, ...rest } = part;
      const whole = on === undefined || on === '' ? rest : part;
      now.current.fields = { ...now.current.fields, ...whole };
      now.current.change += 1;
      setTyped((before) => ({ ...before, ...part }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(false), afterMs);
    },
    [save],
  );

  return { fields: { ...fieldsOf(record), ...typed }, change, save, leftOut, trouble };
}

export type RecordWriting = ReturnType<typeof useRecordWriting>;
