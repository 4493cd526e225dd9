import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { ask, tell } from './bridge';
import { DraftKeeper, type DraftStore } from './draft-keeper';

const store: DraftStore = {
  read: (key) => ask('drafts.read', { key }),
  save: (key, body) => void tell('drafts.save', { key, body }),
  forget: (key) => void tell('drafts.forget', { key }),
};

/**
 * What is being typed under a key, kept in the store as it is typed and there again when the page is. `body` is null
 * until it has been read or typed. It is written at once when the page is left.
 */
export function useDraft<Body>(key: string, parse: (json: unknown) => Body | null, empty: Body) {
  const [body, setBody] = useState<Body | null>(null);
  const form = useRef({ parse, empty });
  form.current = { parse, empty };
  const keeper = useRef<DraftKeeper<Body> | null>(null);

  // Before it is painted: a field that can be seen can be typed in.
  useLayoutEffect(() => {
    const one = new DraftKeeper<Body>({ key, ...form.current, store, show: setBody });
    keeper.current = one;
    setBody(null);
    void one.read();
    window.addEventListener('beforeunload', one.keepNow);
    return () => {
      window.removeEventListener('beforeunload', one.keepNow);
      one.leave();
    };
  }, [key]);

  const change = useCallback((next: Body) => keeper.current?.change(next), []);
  const forget = useCallback(() => keeper.current?.forget(), []);
  return { body, change, forget };
}
