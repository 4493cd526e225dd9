import type { ReactNode } from 'react';
import { Paper } from '../../../components/frame/paper';
import { ToastRegion } from '../../../components/over/toasts';

/** The middle of a huddle's item, with what was just kept at its foot. */
export function ItemPaper({ children }: { readonly children: ReactNode }) {
  return <Paper over={<ToastRegion />}>{children}</Paper>;
}
