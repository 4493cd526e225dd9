import type { KeyAction } from '../../../components/keys/key-layers';
import { useKeys } from '../../../components/keys/use-keys';
import { wayKeys } from '../../../telling/gatherings/way-keys';
import { useRoom } from './room';
import { useAgendaChange } from './use-agenda-change';

/**
 * The keys of a running huddle. Members' letters and an item's own digits are heard first, because their layers lie
 * above this one; with Alt the letters always act.
 */
export function RoomKeys() {
  const room = useRoom();
  const change = useAgendaChange();
  const { mode, setMode, skip } = room;
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
    ...wayKeys(room),
  };
  useKeys(keys, { off: mode !== null });
  return null;
}
