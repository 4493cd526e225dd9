import { use, useLayoutEffect, useRef } from 'react';
import { addKeyLayer, type KeyMap } from './key-layers';
import { QuietContext } from './quiet-keys';

type Options = {
  /** No other layer hears a key: for dialogs. */
  readonly modal?: boolean;
  /** Off without unmounting. */
  readonly off?: boolean;
};

/**
 * Keys for as long as the component is on the screen. Letters and digits act only outside text fields; Esc
 * leaves a field first, and acts as a key only the next time. `useKeys({ b: blank, 'Ctrl+k': find })`.
 */
export function useKeys(keys: KeyMap, { modal = false, off = false }: Options = {}): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  const silent = use(QuietContext) || off;
  // Before it is painted: whoever sees a screen may press its keys.
  useLayoutEffect(
    () => (silent ? undefined : addKeyLayer({ keys: () => latest.current, modal })),
    [modal, silent],
  );
}
