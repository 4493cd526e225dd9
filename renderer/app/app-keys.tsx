import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useKeys } from '../components/keys/use-keys';
import { KeysSheet } from '../components/over/keys-sheet';
import { useToast } from '../components/over/toasts';
import { tell } from '../lib/bridge';
import { useDevice } from '../lib/use-device';
import { undoLastOfMine } from '../telling/use-doing';
import { keyGroups } from './key-groups';
import { FindAnything } from './lazy-pages';
import { useTypedEarly } from './use-typed-early';
import { WallHere } from './wall-here';

const scales = [100, 125, 150, 200] as const;

function holdsWords(target: EventTarget | null): boolean {
  return (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.value !== '';
}

/** The keys that act on every screen, and what they open over it. */
export function AppKeys() {
  const { appearance, wall, displays, presented } = useDevice();
  const [, go] = useLocation();
  const toast = useToast();
  const [finding, setFinding] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [wallHere, setWallHere] = useState<'shown' | 'blank' | null>(null);
  const oneScreen = displays < 2 && wall === 'closed';

  // A chart that is to be shown, and no other screen to show it on: this one shows it.
  const presentsHere = oneScreen && presented !== null;
  useEffect(() => {
    if (presentsHere) setWallHere('shown');
  }, [presentsHere]);
  const leaveWall = (): void => {
    setWallHere(null);
    if (presented !== null) void tell('wall.present', { what: null });
  };

  const scale = (step: 1 | -1 | 0): void => {
    const at = scales.indexOf(appearance.textScale);
    const textScale = step === 0 ? 100 : (scales[at + step] ?? appearance.textScale);
    void tell('device.set-appearance', { ...appearance, textScale });
  };

  const blank = (): void => {
    if (oneScreen) setWallHere('blank');
    else void tell('wall.turn', {});
  };

  useKeys({
    'Ctrl+k': () => setFinding(true),
    '?': () => setKeysShown(true),
    // In a field with words in it, what is taken back is the typing, as everywhere else.
    'Ctrl+z': ({ target }) => (holdsWords(target) ? false : void undoLastOfMine(toast)),
    'Ctrl+l': () => void tell('keys.lock', {}),
    'Ctrl++': () => scale(1),
    'Ctrl+=': () => scale(1),
    'Ctrl+-': () => scale(-1),
    'Ctrl+0': () => scale(0),
    'Alt+b': blank,
    b: blank,
    w: () => {
      if (oneScreen) setWallHere('shown');
      else void tell(wall === 'closed' ? 'wall.show' : 'wall.hide', {});
    },
    'Alt+1': () => go('/'),
    'Alt+2': () => go('/people'),
    'Alt+3': () => go('/c2-plans'),
    'Alt+4': () => go('/c3-proposals'),
    'Alt+5': () => go('/data'),
    'Alt+6': () => go('/reflection'),
  });

  const typedEarly = useTypedEarly(finding);

  // Until the palette has come up, what is typed for it must not mean something to the screen below.
  useKeys({}, { modal: true, off: !finding });

  return (
    <>
      {finding && <FindAnything open={finding} typedEarly={typedEarly} onClose={() => setFinding(false)} />}
      <KeysSheet open={keysShown} onClose={() => setKeysShown(false)} groups={keyGroups} />
      {wallHere !== null && <WallHere blankFirst={wallHere === 'blank'} onClose={leaveWall} />}
    </>
  );
}
