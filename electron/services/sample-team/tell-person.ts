import type { Story } from '../../../resources/sample-team/story';
import { ageOn, type LocalDate } from '../../../shared/domain/dates';
import { tellAction } from './tell-action';
import { tellConversation } from './tell-conversation';
import type { KnownPerson, World } from './world';

function bornOn(story: Story, today: LocalDate): LocalDate {
  const thisYear = `${Number(today.slice(0, 4)) - story.age}-${story.birthday}`;
  return ageOn(thisYear, today) === story.age
    ? thisYear
    : `${Number(today.slice(0, 4)) - story.age - 1}-${story.birthday}`;
}

/** Meets a person: who they are, who was alongside them and when, and every conversation. */
export function tellPerson(world: World, story: Story): KnownPerson {
  const { calendar, ledger, teamId } = world;
  const firstContactOn = calendar.workday(story.firstContact);
  const at = world.when(firstContactOn);
  const id = ledger.newId(at);
  const changes = (story.leadChanges ?? []).map((change) => ({
    ...change,
    on: calendar.workday(change.ago),
  }));
  const leadOn = (date: LocalDate): string | null =>
    changes.findLast((change) => change.on <= date)?.to ?? story.lead;
  const leadId = story.lead === null ? null : world.member(story.lead).id;
  const by = story.lead ?? story.conversations[0]?.by ?? world.story.acting;

  ledger.happened(
    at,
    { verb: 'people.added', topic: 'people', subjectId: id, personId: id, memberId: world.member(by).id },
    (pen) => {
      pen.insert('people', {
        id,
        teamId,
        fullName: story.fullName,
        knownAs: story.knownAs,
        dateOfBirth: bornOn(story, calendar.today),
        address: story.address,
        phone: story.phone,
        recordNumber: story.record,
        firstContactOn,
        leadWorkerId: leadId,
        createdAt: at,
        closedOn: null,
        closedReason: null,
        mergedIntoId: null,
        removedAt: null,
      });
      if (leadId !== null) {
        pen.insert('lead_worker_changes', {
          id: ledger.newId(at),
          personId: id,
          memberId: leadId,
          fromOn: firstContactOn,
          reason: null,
        });
      }
    },
  );
  tellLeadChanges(world, id, changes);
  const conversationIds = story.conversations.map((told) => {
    const on = calendar.workday(told.ago);
    const talkedBy = told.by ?? leadOn(on) ?? by;
    return tellConversation(world, id, told, talkedBy, on === firstContactOn ? at : world.when(on));
  });
  for (const { ago, huddle: huddleAgo, ...told } of story.actions ?? []) {
    const huddle = huddleAgo === undefined ? undefined : world.huddles.get(huddleAgo);
    const of = { made: huddle?.on ?? calendar.workday(ago), by: told.who ?? by, personId: id };
    if (huddle === undefined) tellAction(world, told, of);
    else tellAction(world, told, { ...of, huddleId: huddle.id }, calendar.at(huddle.on, '10:30'));
  }
  tellClosing(world, id, story, (on) => leadOn(on) ?? by);
  const person: KnownPerson = { id, story, conversationIds, leadOn };
  world.people.push(person);
  return person;
}

interface LeadChange {
  readonly on: LocalDate;
  readonly to: string | null;
  readonly why: string;
}

function tellLeadChanges(world: World, id: string, changes: readonly LeadChange[]): void {
  const { ledger } = world;
  for (const change of changes) {
    const changedAt = world.when(change.on);
    const memberId = change.to === null ? null : world.member(change.to).id;
    const about = { verb: 'people.lead-changed', topic: 'people', subjectId: id, personId: id } as const;
    ledger.happened(changedAt, { ...about, memberId: world.member(world.story.acting).id }, (pen) => {
      pen.update('people', id, { leadWorkerId: memberId });
      pen.insert('lead_worker_changes', {
        id: ledger.newId(changedAt),
        personId: id,
        memberId,
        fromOn: change.on,
        reason: change.why,
      });
    });
  }
}

function tellClosing(world: World, id: string, { closed }: Story, leadOn: (on: LocalDate) => string): void {
  if (closed === undefined) return;
  const { calendar, ledger } = world;
  const closedOn = calendar.workday(closed.ago);
  const { reason } = closed;
  const closedBy = world.member(leadOn(closedOn)).id;
  const about = {
    verb: 'people.closed',
    topic: 'people',
    subjectId: id,
    personId: id,
    memberId: closedBy,
  } as const;
  const closedAt = calendar.at(closedOn, '16:40');
  ledger.happened(closedAt, about, (pen) => {
    pen.update('people', id, { closedOn, closedReason: reason });
    pen.insert('rests', { id: ledger.newId(closedAt), personId: id, restedOn: closedOn, backOn: null });
  });
}
