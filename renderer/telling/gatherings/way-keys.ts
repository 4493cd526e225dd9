import type { KeyAction } from '../../components/keys/key-layers';
import type { Way } from './use-way';

/** The first place to write in the panel, so that a hand on the keyboard need not look for it. */
export function writeInPanel(): void {
  document
    .querySelector<HTMLElement>('aside textarea, aside input:not([type=radio], [type=checkbox])')
    ?.focus();
}

/** Out of a choice or a button, so that arrows and letters mean the gathering again. */
function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The keys of whatever a room goes through: on, back, into the panel and out of it. */
export function wayKeys({ next, back }: Pick<Way, 'next' | 'back'>): Readonly<Record<string, KeyAction>> {
  return {
    Enter: writeInPanel,
    Escape: letGo,
    ArrowRight: next,
    Space: next,
    ArrowLeft: back,
  };
}
