import type { ReactNode } from 'react';
import type { AgendaRow } from '../../../../shared/contract/huddles';
import { GoButton } from '../../../components/speak/go-button';
import { cutShort } from '../../../telling/cut-short';
import { useRoom } from './room';

/** The gold step has room for a few words only. */
function shortLabel({ kind, label }: AgendaRow): string {
  if (kind === 'data') return 'The data';
  if (kind === 'close') return 'Closing';
  // Whoever presents, without what it is about.
  const name = kind === 'presenting' ? (label.split(/:| presents/)[0] ?? label) : label;
  return cutShort(name, 18);
}

/** `J.K. next`: where the gold step leads, on its right. */
export function useNextWords(): string {
  const { after } = useRoom();
  return after === null ? 'Last item' : `${shortLabel(after)} next`;
}

/** The gold step of an item with nothing left to decide. */
export function GoOn({ children = 'Go on' }: { readonly children?: ReactNode }) {
  const { next } = useRoom();
  const words = useNextWords();
  return (
    <GoButton onGo={next} next={words}>
      {children}
    </GoButton>
  );
}
