import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { Toast } from './toast';
import type { ToastWords } from './toast-words';

type Toasts = {
  readonly shown: (ToastWords & { readonly id: number }) | null;
  readonly tell: (toast: ToastWords) => void;
  readonly dismiss: () => void;
};

const ToastContext = createContext<Toasts | null>(null);

/** Holds the one toast there is; a newer one takes its place. Stands around the whole window. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Toasts['shown']>(null);
  const tell = useCallback(
    (toast: ToastWords) => setShown((last) => ({ ...toast, id: (last?.id ?? 0) + 1 })),
    [],
  );
  const dismiss = useCallback(() => setShown(null), []);
  const value = useMemo(() => ({ shown, tell, dismiss }), [shown, tell, dismiss]);
  return <ToastContext value={value}>{children}</ToastContext>;
}

const useToasts = (): Toasts => {
  const toasts = use(ToastContext);
  if (toasts === null) throw new Error('A toast needs a ToastProvider around it');
  return toasts;
};

/** `const tell = useToast(); tell({ words: 'Kept.', undo })` */
export const useToast = (): Toasts['tell'] => useToasts().tell;

/** Where toasts appear: give it to Paper's `over`. Stays long enough to be read, and for ever while pointed at. */
export function ToastRegion({ seconds = 12 }: { readonly seconds?: number }) {
  const { shown, dismiss } = useToasts();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (shown === null || held) return undefined;
    const timer = setTimeout(dismiss, seconds * 1000);
    return () => clearTimeout(timer);
  }, [shown, held, seconds, dismiss]);
  return (
    <div role="status" aria-live="polite">
      {shown !== null && <Toast key={shown.id} {...shown} onDismiss={dismiss} onHold={setHeld} />}
    </div>
  );
}
