import type { KeyAction } from '../../../components/keys/key-layers';
import { useKeys } from '../../../components/keys/use-keys';
import { useRoom } from './room';
import { useAgendaChange } from './use-agenda-change';

/** The first place to write in the panel, so that a hand on the keyboard need not look for it. */
function writeInPanel(): void {
  document
    .querySelector<HTMLElement>('aside textarea, aside input:not([type=radio], [type=checkbox])')
    ?.focus();
}

/** Out of a choice or a button, so that arrows and letters mean the huddle again. */
function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/**
 * The keys of a running huddle. Members' letters and an item's own digits are heard first, because their layers lie
 * above this one; with Alt the letters always act.
 */
export function RoomKeys() {
  const room = useRoom();
  const change = useAgendaChange();
  const { mode, setMode, next, back, skip } = room;
  const open = (to: Parameters<typeof setMode>[0]) => () => setMode(to);
  const add = open('add');
  const keys: Readonly<Record<string, KeyAction>> = {
    n: open('note'),
    'Alt+n': open('note'),
    s: skip,
    'Alt+s': skip,
    a: add,
    'Alt+a': add,
    'Alt+ArrowUp': change.earlier,
    'Alt+ArrowDown': change.later,
    Enter: writeInPanel,
    Escape: letGo,
    ArrowRight: next,
    Space: next,
    ArrowLeft: back,
  };
  useKeys(keys, { off: mode !== null });
  return null;
}
