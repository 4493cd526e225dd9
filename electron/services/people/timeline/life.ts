import type { TimelineEvent } from '../../../../shared/contract/people';
import { type LocalDate, localDateOf } from '../../../../shared/domain/dates';
import type { LeadWorkerChange, Person } from '../../../../shared/domain/people/person';
import * as words from '../../../../shared/domain/people/timeline-words';
import type { Story } from '../../../store/people/story';
import { labelOf } from '../../labels';
import { event, type Names } from './event';

/** Who was alongside, what was promised, and what became of the record itself. */
export function tellLife(
  person: Person,
  story: Story,
  names: Names,
  today: LocalDate,
): readonly TimelineEvent[] {
  const actions = story.actions.map((action) => {
    const member = labelOf(names, action.memberId)?.calledName ?? null;
    const on = action.doneOn ?? action.droppedOn ?? action.madeOn;
    return event('action', action.id, on, words.tellAction(action, member, today));
  });
  const merged = story.merged.map((other) =>
    event(
      'merged',
      other.id,
      other.closedOn ?? localDateOf(other.createdAt),
      words.tellMerged(other.fullName),
    ),
  );
  const closed =
    person.closedOn === null
      ? []
      : [event('closed', person.id, person.closedOn, words.tellClosed(person.closedReason))];
  return [...tellLeads(story.leads, names), ...actions, ...merged, ...closed];
}

function tellLeads(leads: readonly LeadWorkerChange[], names: Names): readonly TimelineEvent[] {
  return leads.flatMap((change, index) => {
    const before = leads[index - 1]?.memberId ?? null;
    if (index > 0 && before === change.memberId) return [];
    const called = (id: string | null) => labelOf(names, id)?.calledName ?? null;
    const told = words.tellLeadWorker(called(change.memberId), called(before), change.reason);
    return [event('lead-worker', change.id, change.fromOn, told)];
  });
}
