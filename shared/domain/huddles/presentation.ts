import type { LocalDate } from '../dates';

/**
 * Something a member means to show the room, said before the huddle: it stands on the agenda of the next weekly one.
 * `huddleId` is that huddle once it has begun.
 */
export interface Presentation {
  readonly id: string;
  readonly teamId: string;
  readonly title: string | null;
  readonly presenterId: string | null;
  readonly plannedOn: LocalDate;
  readonly plannedById: string;
  readonly huddleId: string | null;
}
