import type { Instant } from '../../../shared/domain/dates';
import type { AgendaItem, Attendance, Huddle } from '../../../shared/domain/huddles/huddle';
import type { Presentation } from '../../../shared/domain/huddles/presentation';
import type { Stored } from './stored';

export type HuddlesTable = Stored<Huddle>;
/** `outcome` is what the room came to on the item, for the rail and the minutes. */
export type AgendaItemsTable = Stored<AgendaItem> & { outcome: string | null };
export type AttendanceTable = Stored<Attendance>;
export type PresentationsTable = Stored<Presentation>;
/** How the week felt, 1 to 5; nothing links an answer to a member. */
export interface PulseTable {
  id: string;
  huddleId: string;
  feeling: number;
}
/** Made once when the huddle closes: `body` is JSON of the minutes, `text` their plain words. */
export interface MinutesTable {
  id: string;
  huddleId: string;
  closedById: string | null;
  body: string;
  text: string;
  madeAt: Instant;
}
export interface AmendmentsTable {
  id: string;
  huddleId: string;
  memberId: string;
  at: Instant;
  words: string;
}
