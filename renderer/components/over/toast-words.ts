import type { ReactNode } from 'react';

/** One thing that was just kept. */
export type ToastWords = {
  readonly words: ReactNode;
  /** A smaller second line. */
  readonly detail?: ReactNode;
  /** Offered as long as the toast is there; Ctrl+Z does it too. */
  readonly undo?: () => void;
  /** Something else to do about it, while the toast is there. */
  readonly also?: { readonly does: string; readonly act: () => void };
};
