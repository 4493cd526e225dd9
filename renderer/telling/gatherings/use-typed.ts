import { useCallback, useEffect, useRef, useState } from 'react';

/** How long after the last key press what is typed is kept: short enough that a closed lid loses no sentence. */
const afterMs = 250;

type Held<Draft> = { readonly itemId: string; readonly draft: Draft };

export interface Typed<Draft> {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** Writes what is not written yet; whoever leaves the item or decides on it waits for this. */
  readonly flush: () => Promise<void>;
}

/**
 * What is being typed on an item of a gathering, kept as it is typed. While the item is on the screen what is typed here
 * stands, whatever is read again meanwhile; another item begins with what was kept of it. `write` is the same from one
 * drawing to the next.
 */
export function useTyped<Draft extends object>(
  itemId: string,
  kept: Draft,
  write: (held: Held<Draft>) => Promise<unknown>,
): Typed<Draft> {
  const [held, setHeld] = useState<Held<Draft>>({ itemId, draft: kept });
  const now = held.itemId === itemId ? held : { itemId, draft: kept };
  if (now !== held) setHeld(now);
  const latest = useRef(now);
  latest.current = now;
  const waiting = useRef<{ readonly timer: number; readonly held: Held<Draft> } | null>(null);

  const flush = useCallback(async () => {
    if (waiting.current === null) return;
    const { timer, held: unwritten } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    await write(unwritten);
  }, [write]);

  const change = useCallback(
    (part: Partial<Draft>) => {
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
