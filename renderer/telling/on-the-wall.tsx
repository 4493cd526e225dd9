import type { ReactNode } from 'react';
import { LinkButton } from '../components/speak/buttons';
import { tell } from '../lib/bridge';
import { useDevice } from '../lib/use-device';

/** What the wall shows of this now, and the key that blanks it: `On the wall as D.H. [B] blanks it`. */
export function OnTheWall({ children }: { readonly children: ReactNode }) {
  const { wall, displays } = useDevice();
  if (wall === 'closed') {
    const show = () => void tell('wall.show', {});
    return (
      <>
        <kbd>W</kbd>
        {displays > 1 ? <LinkButton onPress={show}>shows the wall</LinkButton> : 'shows the wall here'}
      </>
    );
  }
  return (
    <>
      {wall === 'blank' ? 'The wall is blank.' : children}
      <kbd>B</kbd>
      {wall === 'blank' ? 'shows it again' : 'blanks it'}
    </>
  );
}

/** For an item about one person: only ever their known-as label (design 1). */
export function OnTheWallAs({ knownAs }: { readonly knownAs: string }) {
  return (
    <OnTheWall>
      On the wall as <b dir="auto">{knownAs}</b>
    </OnTheWall>
  );
}
