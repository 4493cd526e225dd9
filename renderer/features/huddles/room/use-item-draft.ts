import { useCallback, useEffect, useRef, useState } from 'react';
import type { ItemDraft } from '../../../../shared/contract/item-draft';
import { tell } from '../../../lib/bridge';

/** How long after the last key press what is typed is kept: short enough that a closed lid loses no sentence. */
const afterMs = 250;

type Held = { readonly itemId: string; readonly draft: ItemDraft };

export interface KeptDraft {
  readonly draft: ItemDraft;
  readonly change: (part: ItemDraft) => void;
  /** Writes what is not written yet; whoever leaves the item or decides on it waits for this. */
  readonly flush: () => Promise<void>;
}

/**
 * What is being typed on an item of the huddle, kept as it is typed. While the item is on the screen what is typed
 * here stands, whatever is read again meanwhile; another item begins with what was kept of it.
 */
export function useItemDraft(itemId: string, kept: ItemDraft): KeptDraft {
  const [held, setHeld] = useState<Held>({ itemId, draft: kept });
  const now = held.itemId === itemId ? held : { itemId, draft: kept };
  if (now !== held) setHeld(now);
  const latest = useRef(now);
  latest.current = now;
  const waiting = useRef<{ readonly timer: number; readonly held: Held } | null>(null);

  const flush = useCallback(async () => {
    if (waiting.current === null) return;
    const { timer, held: unwritten } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    await tell('huddles.save-draft', unwritten);
  }, []);

  const change = useCallback(
    (part: ItemDraft) => {
      const next = { ...latest.current, draft: { ...latest.current.draft, ...part } };
      latest.current = next;
      setHeld(next);
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      waiting.current = { held: next, timer: window.setTimeout(() => void flush(), afterMs) };
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      leave();
    };
  }, [flush]);

  return { draft: now.draft, change, flush };
}
