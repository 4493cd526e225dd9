import { createContext, use } from 'react';
import type { SessionView } from '../../../../shared/contract/sessions';
import type { SessionStep } from '../../../../shared/domain/reflection/session';
import type { Typed } from '../../../telling/gatherings/use-typed';
import type { Way } from '../../../telling/gatherings/use-way';

/** What the panel is lent to for a moment, over whatever step the room is on. */
export type SessionMode = 'point' | 'commit' | 'who' | 'material';

export interface SessionRoom extends Way, Typed<{ readonly note: string }> {
  readonly view: SessionView;
  readonly step: SessionStep;
  /** The step after this one; null on the last. */
  readonly after: SessionStep | null;
  readonly mode: SessionMode | null;
  readonly setMode: (mode: SessionMode | null) => void;
}

export const SessionRoomContext = createContext<SessionRoom | null>(null);

export function useSessionRoom(): SessionRoom {
  const room = use(SessionRoomContext);
  if (room === null) throw new Error('No session is running here.');
  return room;
}
