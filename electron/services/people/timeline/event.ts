import type { MemberLabel } from '../../../../shared/contract/labels';
import type { TimelineEvent, TimelineKind } from '../../../../shared/contract/people';
import type { LocalDate } from '../../../../shared/domain/dates';
import type { Told } from '../../../../shared/domain/people/timeline-words';

/** What an event may have besides when it was, what it was and what it says. */
type Beside = Partial<Pick<TimelineEvent, 'conversationKind' | 'member' | 'link' | 'pence'>>;

/** Names of members as events say them. */
export type Names = ReadonlyMap<string, MemberLabel>;

/** `rowId` is the row it tells of; a row that tells of several things is told apart by what they are. */
export function event(
  kind: TimelineKind,
  rowId: string,
  on: LocalDate,
  told: Told,
  beside: Beside = {},
): TimelineEvent {
  const id = kind === 'conversation' ? rowId : `${rowId}-${kind}`;
  return { conversationKind: null, member: null, link: null, pence: null, ...beside, id, kind, on, ...told };
}
