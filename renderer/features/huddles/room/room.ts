import { createContext, use } from 'react';
import type { AgendaRow, AttendanceRow, HuddleView } from '../../../../shared/contract/huddles';
import type { MemberLabel } from '../../../../shared/contract/labels';
import type { KeptDraft } from './use-item-draft';
import type { Moves } from './use-moves';

/** What the panel is lent to for a moment, over whatever item the room is on. */
export type Mode = 'note' | 'add' | 'agenda' | 'guide' | 'visitor' | 'contact' | 'spend';
export type CurrentItem = NonNullable<HuddleView['current']>;

/** Everything an item's screen needs: the huddle as it stands, what is typed here, and the ways on. */
export interface Room extends KeptDraft, Moves {
  readonly view: HuddleView;
  readonly current: CurrentItem;
  readonly row: AgendaRow;
  /** The item after this one; null at the close. */
  readonly after: AgendaRow | null;
  readonly here: readonly AttendanceRow[];
  /** Those here who take a position: visitors and students observe. */
  readonly deciding: readonly AttendanceRow[];
  /** The room first and then the rest of the team: whoever may be named as doing something. */
  readonly members: readonly MemberLabel[];
  readonly today: string;
  readonly mode: Mode | null;
  readonly setMode: (mode: Mode | null) => void;
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = use(RoomContext);
  if (room === null) throw new Error('No huddle is running here.');
  return room;
}
