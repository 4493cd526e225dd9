import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, tell } from './bridge';

/** How long after the last key press what is typed is kept: short enough that a closed lid loses no sentence. */
const afterMs = 250;

/**
 * What is being typed under a key, kept in the store as it is typed and there again when the page is. `body` is
 * null until it has been read. It is written at once when the page is left.
 */
export function useDraft<Body>(key: string, parse: (json: unknown) => Body | null, empty: Body) {
  const [body, setBody] = useState<Body | null>(null);
  const waiting = useRef<{ timer: number; body: Body } | null>(null);
  const reader = useRef({ parse, empty });
  reader.current = { parse, empty };

  const keepNow = useCallback(() => {
    if (waiting.current === null) return;
    window.clearTimeout(waiting.current.timer);
    void tell('drafts.save', { key, body: JSON.stringify(waiting.current.body) });
    waiting.current = null;
  }, [key]);

  useEffect(() => {
    let here = true;
    setBody(null);
    void ask('drafts.read', { key }).then((kept) => {
      if (!here) return;
      const { parse: read, empty: fresh } = reader.current;
      setBody(kept === null ? fresh : (read(JSON.parse(kept)) ?? fresh));
    });
    window.addEventListener('beforeunload', keepNow);
    return () => {
      here = false;
      window.removeEventListener('beforeunload', keepNow);
      keepNow();
    };
  }, [key, keepNow]);

  const change = useCallback(
    (next: Body) => {
      setBody(next);
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      waiting.current = { body: next, timer: window.setTimeout(keepNow, afterMs) };
    },
    [keepNow],
  );

  /** After what was typed has been recorded: its draft goes. */
  const forget = useCallback(() => {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
    void tell('drafts.forget', { key });
    setBody(reader.current.empty);
  }, [key]);

  return { body, change, forget };
}
