import type { ReactNode } from 'react';
import { GoButton } from '../../../components/speak/go-button';
import { useRoom } from './room';

/** `J.K. next`: where the gold step leads, on its right. */
export function useNextWords(): string {
  const { after } = useRoom();
  return after === null ? 'Last item' : `${after.label} next`;
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
