import { use, useCallback, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '../../shared/contract';
import { wordRefusal } from '../../shared/domain/refusal-words';
import type { Refusal } from '../../shared/domain/refusals';
import { useToast } from '../components/over/toasts';
import { FaultError, tell } from '../lib/bridge';
import { DeviceContext, type OpenDevice } from '../lib/use-device';
import { whyNotAsk } from '../lib/use-may';

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
  // What is not for whoever is here is said before they have written anything, by the same rule as afterwards.
  const notForThem = device === null ? null : whyNotAsk(device, name);
  const words = refused ?? (notForThem === null ? null : wordRefusal(notForThem));
  return { run, busy, refused: words, refusal: refusal ?? notForThem, clear };
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

/** Takes back what whoever is here did last, if that still can be. */
export async function undoLastOfMine(toast: ReturnType<typeof useToast>): Promise<void> {
  const last = await tell('audit.last-undoable', {});
  if (!last.ok) toast({ words: wordRefusal(last.refusal) });
  else if (last.value === null) toast({ words: 'There is nothing of yours to take back.' });
  else await undo(last.value.id, toast);
}
