import { createContext, type ReactNode } from 'react';

/** Whether what stands here is out of sight for a while, so that its keys mean nothing. */
export const QuietContext = createContext(false);

/** What is kept as it stands while something else has its place hears no key. */
export function QuietKeys({ quiet, children }: { readonly quiet: boolean; readonly children: ReactNode }) {
  return <QuietContext value={quiet}>{children}</QuietContext>;
}
