import type { ToldPosition, ToldRound } from '../../../resources/sample-team/story';
import type { PositionView, PresentMember } from '../../../shared/contract/c3-proposals';
import { addDays, type Instant } from '../../../shared/domain/dates';
import { keepOutcome } from '../../../shared/domain/huddles/item-outcome';
import type { Room } from './room';
import { insertAction, tellWhatBecame } from './tell-action';
import { consideration, readyBefore } from './tell-proposal';
import type { HeldHuddle, KnownProposal, World } from './world';

interface Deciding {
  readonly huddle: HeldHuddle;
  readonly room: Room;
  readonly itemId: string;
  readonly at: Instant;
  readonly proposal: KnownProposal;
  readonly round: ToldRound;
}

const agrees: ToldPosition = { position: 'agree', reason: '' };

function minutesAfter(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** What everybody present said: whoever is not named agrees. */
export function positionsIn(world: World, room: Room, round: ToldRound | null): readonly PositionView[] {
  const keyOf = new Map([...world.members].map(([key, member]) => [member.id, key]));
  return room.here.map((member) => {
    const { position, reason, carries = null } = round?.said[keyOf.get(member.id) ?? ''] ?? agrees;
    return { memberId: member.id, name: member.name, position, reason, carries };
  });
}

/** One round on a proposal: the block overruled if it was, everybody's position, the decision, sealed as it is left. */
export function decideInRoom(world: World, { huddle, room, itemId, at, proposal, round }: Deciding): void {
  const { ledger } = world;
  const { person, told } = proposal;
  const roundId = ledger.newId(at);
  const about = {
    topic: 'huddles',
    subjectId: proposal.id,
    personId: person.id,
    huddleId: huddle.id,
    memberId: room.chair.id,
  } as const;
  const positions = positionsIn(world, room, round);
  const overruledReason = round.overruled ?? null;
  const begun = overruledReason === null ? 'huddles.round-begun' : 'huddles.overrule-asked';

  ledger.happened(minutesAfter(at, -4), { ...about, verb: begun }, (pen) => {
    pen.insert('c3_rounds', {
      id: roundId,
      proposalId: proposal.id,
      huddleId: huddle.id,
      itemId,
      hidden: 0,
      overruledReason,
    });
    if (overruledReason === null) return;
    for (const member of room.here)
      pen.insert('c3_overrules', { id: ledger.newId(at), roundId, memberId: member.id, says: 'go-ahead' });
  });
  for (const { name: _name, ...position } of positions) {
    const saidAt = minutesAfter(at, -2);
    ledger.happened(saidAt, { ...about, verb: 'huddles.position-taken' }, (pen) =>
      pen.insert('c3_positions', { ...position, id: ledger.newId(saidAt), roundId, at: saidAt }),
    );
  }

  const decisionId = ledger.newId(at);
  const { returned } = round;
  const plans = world.plans.filter((plan) => plan.person.id === person.id);
  const content = consideration(world, person, plans, told);
  const present: readonly PresentMember[] = [...room.here, ...room.observing].map((member) => ({
    memberId: member.id,
    name: member.name,
    role: member.role,
    discipline: member.discipline,
    observing: member.standing === 'visitor',
  }));
  const lookAgainOn =
    returned === undefined ? content.lookAgainOn : addDays(huddle.on, returned.lookAgainAfter);
  const toTry = (returned?.toTry ?? []).map((thing) => ({
    ...thing,
    id: ledger.newId(at),
    actionId: ledger.newId(at),
  }));
  const actionOf = {
    made: huddle.on,
    by: told.by ?? world.story.acting,
    personId: person.id,
    proposalId: proposal.id,
    huddleId: huddle.id,
  };

  const verb = returned === undefined ? 'huddles.signed-off' : 'huddles.returned';
  ledger.happened(at, { ...about, verb }, (pen) => {
    pen.insert('c3_decisions', {
      id: decisionId,
      proposalId: proposal.id,
      roundId,
      huddleId: huddle.id,
      on: huddle.on,
      at,
      by: world.story.team.signOffBy,
      decision: returned === undefined ? 'signed-off' : 'returned',
      present: JSON.stringify(present),
      positions: JSON.stringify(positions),
      consideration: JSON.stringify({ ...content, readyAt: readyBefore(world, told, huddle.on) }),
      overruledReason,
      authoriserName: null,
      authorisedOn: null,
      whoTells: returned?.whoTells ?? null,
      lookAgainOn,
      sealedAt: null,
      tellerId: returned === undefined ? null : world.member(returned.teller).id,
    });
    for (const { id, actionId, kind, what, who, within, done } of toTry) {
      const action = { what, who, within, ...(done === undefined ? {} : { done }) };
      insertAction(world, pen, actionId, action, actionOf);
      const dueOn = addDays(huddle.on, within);
      pen.insert('c3_things_to_try', {
        id,
        decisionId,
        kind,
        what,
        memberId: world.member(who).id,
        dueOn,
        actionId,
      });
    }
    if (returned !== undefined)
      pen.update('c3_proposals', proposal.id, {
        readyAt: null,
        toldOn: null,
        toldAnswer: null,
        changedAt: at,
      });
    const kind = returned === undefined ? 'signed-off' : 'returned';
    pen.update('agenda_items', itemId, { state: 'done', outcome: keepOutcome({ kind }) });
  });
  for (const { actionId, what, who, within, done } of toTry) {
    tellWhatBecame(world, actionId, { what, who, within, ...(done === undefined ? {} : { done }) }, actionOf);
  }
  const sealedAt = minutesAfter(at, 1);
  ledger.happened(sealedAt, { ...about, verb: 'huddles.item-left' }, (pen) =>
    pen.update('c3_decisions', decisionId, { sealedAt }),
  );
}
