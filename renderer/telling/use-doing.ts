import { use, useCallback, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '../../shared/contract';
import { wordRefusal } from '../../shared/domain/refusal-words';
import type { Refusal } from '../../shared/domain/refusals';
import { useToast } from '../components/over/toasts';
import { FaultError, tell } from '../lib/bridge';
import { DeviceContext, type OpenDevice } from '../lib/use-device';

type Doing<Name extends CallName> = {
  /** Does it once; a second press while it is being done does nothing. Answers the value, or null when refused. */
  readonly run: (input: CallInput<Name>, said?: string) => Promise<CallOutput<Name> | null>;
  readonly busy: boolean;
  /** Why it was refused, in words, to stand beside the field or above the step. */
  readonly refused: string | null;
  readonly refusal: Refusal | null;
  readonly clear: () => void;
};

function entryOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('entryId' in value)) return null;
  return typeof value.entryId === 'string' ? value.entryId : null;
}

/** What a refusal's words may use: what the room calls its members, and the day. */
export function namesOf(device: OpenDevice | null): Parameters<typeof wordRefusal>[1] {
  if (device === null) return {};
  const called = new Map(device.members.map((member) => [member.id, member.calledName]));
  return { nameOf: (memberId) => called.get(memberId) ?? 'somebody', today: device.today };
}

const lost = ({ reference }: FaultError): string =>
  `That could not be kept. What you wrote is still here. The log has it under ${reference}.`;

/**
 * Does one call for a view: what it came to is said in a toast with its undo (`said`, "Kept."), and a refusal is
 * worded once. Nothing is ever lost by a refusal: the view keeps what was typed.
 */
export function useDoing<Name extends CallName>(name: Name): Doing<Name> {
  const toast = useToast();
  const device = use(DeviceContext);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const run = useCallback(
    async (input: CallInput<Name>, said?: string) => {
      if (busy) return null;
      setBusy(true);
      try {
        const outcome = await tell(name, input);
        setRefusal(outcome.ok ? null : outcome.refusal);
        setRefused(outcome.ok ? null : wordRefusal(outcome.refusal, namesOf(device)));
        if (!outcome.ok) return null;
        sayDone(said, entryOf(outcome.value), toast);
        return outcome.value;
      } catch (fault) {
        if (!(fault instanceof FaultError)) throw fault;
        setRefused(lost(fault));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [busy, device, name, toast],
  );
  const clear = useCallback(() => {
    setRefused(null);
    setRefusal(null);
  }, []);
  return { run, busy, refused, refusal, clear };
}

function sayDone(said: string | undefined, entryId: string | null, toast: ReturnType<typeof useToast>): void {
  if (said === undefined) return;
  toast({ words: said, ...(entryId !== null && { undo: () => void undo(entryId, toast) }) });
}

/** Takes back one entry of the audit trail, and says what came of it. */
export async function undo(entryId: string, toast: ReturnType<typeof useToast>): Promise<void> {
  const outcome = await tell('audit.undo', { entryId });
  toast({ words: outcome.ok ? 'Taken back.' : wordRefusal(outcome.refusal) });
}
