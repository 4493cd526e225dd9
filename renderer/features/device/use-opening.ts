import { useState } from 'react';
import type { CallInput } from '../../../shared/contract';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import { FaultError, tell } from '../../lib/bridge';

type Opens = 'device.open-sample' | 'device.open-own-team' | 'everything.bring-back';

interface Opening<Name extends Opens> {
  readonly open: (input: CallInput<Name>) => void;
  readonly opening: boolean;
  /** Why no team came up, what is safe, and what to do. */
  readonly failed: string | null;
}

/** Opens a team from the first page, once at a time. */
export function useOpening<Name extends Opens>(name: Name): Opening<Name> {
  const [opening, setOpening] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const take = async (input: CallInput<Name>): Promise<void> => {
    setOpening(true);
    setFailed(null);
    try {
      const outcome = await tell(name, input);
      if (!outcome.ok) setFailed(wordRefusal(outcome.refusal));
    } catch (fault) {
      if (!(fault instanceof FaultError)) throw fault;
      setFailed(
        `That did not open. Nothing was changed. Try once more; the log has it under ${fault.reference}.`,
      );
    } finally {
      setOpening(false);
    }
  };
  return {
    open: (input) => {
      if (!opening) void take(input);
    },
    opening,
    failed,
  };
}
