import type { ToldConversation } from '../../../resources/sample-team/story';
import type { Instant } from '../../../shared/domain/dates';
import type { World } from './world';

/** A conversation with its connections and gaps, and what came of each connection later. Answers its id. */
export function tellConversation(
  world: World,
  personId: string,
  told: ToldConversation,
  by: string,
  at: Instant,
): string {
  const { calendar, ledger, teamId } = world;
  const id = ledger.newId(at);
  const memberId = world.member(by).id;
  const happenedOn = calendar.workday(told.ago);
  const connections = (told.connections ?? []).map((connection) => ({ ...connection, id: ledger.newId(at) }));
  ledger.happened(
    at,
    { verb: 'conversations.kept', topic: 'conversations', subjectId: id, personId, memberId },
    (pen) => {
      pen.insert('conversations', {
        id,
        personId,
        memberId,
        kind: told.kind,
        happenedOn,
        how: told.how,
        whatMatters: told.matters,
        strengths: told.strengths,
        listenedTo: JSON.stringify(told.heard),
        whatHappened: told.happened,
        createdAt: at,
      });
      for (const { id: connectionId, kind, what } of connections) {
        pen.insert('connections', {
          id: connectionId,
          personId,
          conversationId: id,
          toKind: kind,
          toWhat: what,
          madeOn: happenedOn,
          outcome: 'not-known-yet',
          outcomeNote: null,
          outcomeOn: null,
        });
      }
      for (const lookedFor of told.gaps ?? []) {
        pen.insert('gaps', {
          id: ledger.newId(at),
          teamId,
          personId,
          conversationId: id,
          lookedFor,
          loggedOn: happenedOn,
          memberId,
        });
      }
    },
  );
  for (const { id: connectionId, came } of connections) {
    if (came === undefined) continue;
    const outcomeOn = calendar.workday(came.ago);
    const about = {
      verb: 'conversations.connection-outcome-noted',
      topic: 'conversations',
      subjectId: connectionId,
      personId,
      memberId,
    } as const;
    ledger.happened(world.when(outcomeOn), about, (pen) =>
      pen.update('connections', connectionId, {
        outcome: came.well ? 'came-to-something' : 'did-not',
        outcomeNote: came.note,
        outcomeOn,
      }),
    );
  }
  return id;
}
