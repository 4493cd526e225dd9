import type { Kysely } from 'kysely';
import { endingOn } from '../../../shared/domain/c2-plans/ending-on';
import type { C2Review } from '../../../shared/domain/c2-plans/plan';
import { committedPence } from '../../../shared/domain/c2-plans/spending';
import type { DecisionAsMade } from '../../../shared/domain/c3-proposals/decision-document';
import { daysBetween } from '../../../shared/domain/dates';
import type {
  AppendixFacts,
  PlanInAppendix,
  ProposalInAppendix,
} from '../../../shared/domain/minutes/appendix';
import type { NamedPerson } from '../../../shared/domain/wall/names';
import { recordsOfPlan } from '../../store/c2-plans/plan-records';
import { plansByIds } from '../../store/c2-plans/plan-rows';
import { type DecisionRow, decisionsIn } from '../../store/c3-proposals/decision-rows';
import { proposalsByIds } from '../../store/c3-proposals/proposal-rows';
import { actionsMadeIn } from '../../store/huddles/huddle-actions';
import { reviewsIn } from '../../store/huddles/review-rows';
import { removedAmong } from '../../store/people/find-person';
import type { Database } from '../../store/tables/database';
import { listMembers } from '../../store/team';
import { parseConsideration, parsePositions } from '../c3-proposals/decision-json';
import { nameBookOf } from '../wall/name-people';

type Called = ReadonlyMap<string, string>;

function toNamed(row: {
  readonly personId: string;
  readonly fullName: string;
  readonly knownAs: string;
}): NamedPerson {
  return { id: row.personId, fullName: row.fullName, knownAs: row.knownAs };
}

/** A decision with everybody in it as the room calls them. */
function decisionMade(row: DecisionRow, called: Called): DecisionAsMade {
  const { decision, on, by, overruledReason, authoriserName, authorisedOn, whoTells, lookAgainOn } = row;
  return {
    ...{ decision, on, by, overruledReason, authoriserName, authorisedOn, whoTells, lookAgainOn },
    positions: parsePositions(row.positions).map((said) => ({
      ...said,
      name: called.get(said.memberId) ?? said.name,
    })),
    toTry: row.toTry.map((thing) => ({ ...thing, who: called.get(thing.memberId ?? '') ?? null })),
    consideration: parseConsideration(row.consideration),
  };
}

async function decidedProposals(
  db: Kysely<Database>,
  teamId: string,
  huddleId: string,
  called: Called,
): Promise<readonly ProposalInAppendix[]> {
  const decisions = await decisionsIn(db, huddleId);
  const proposals = await proposalsByIds(
    db,
    teamId,
    decisions.map((row) => row.proposalId),
  );
  const byId = new Map(proposals.map((row) => [row.id, row]));
  return decisions.flatMap((row) => {
    const proposal = byId.get(row.proposalId);
    return proposal === undefined ? [] : [{ person: toNamed(proposal), decision: decisionMade(row, called) }];
  });
}

async function reviewedPlans(
  db: Kysely<Database>,
  teamId: string,
  reviews: ReadonlyMap<string, C2Review>,
): Promise<readonly PlanInAppendix[]> {
  const plans = await plansByIds(db, teamId, [...reviews.keys()]);
  const held: PlanInAppendix[] = [];
  for (const { fullName, knownAs, dateOfBirth: _, leadWorkerId: __, ...plan } of plans) {
    const review = reviews.get(plan.id);
    if (review === undefined) continue;
    const { spends, reopenings } = await recordsOfPlan(db, plan.id);
    held.push({
      ...{ person: { id: plan.personId, fullName, knownAs }, plan, review },
      day: daysBetween(plan.openedOn, review.on) + 1,
      committedPence: committedPence(spends.filter((spend) => spend.on <= review.on)),
      ended: endingOn(plan, reopenings, review.on),
    });
  }
  return held;
}

/** What the minutes of a huddle rest on; nothing of anybody whose record was removed since. */
export async function gatherAppendix(
  db: Kysely<Database>,
  teamId: string,
  huddleId: string,
): Promise<AppendixFacts> {
  const members = await listMembers(db, teamId);
  const called = new Map(members.map((member) => [member.id, member.calledName]));
  const proposals = await decidedProposals(db, teamId, huddleId, called);
  const plans = await reviewedPlans(db, teamId, await reviewsIn(db, huddleId));
  const made = (await actionsMadeIn(db, huddleId)).filter((action) => action.droppedOn === null);
  const removed = await removedAmong(db, [
    ...[...proposals, ...plans].map(({ person }) => person.id),
    ...made.flatMap(({ personId }) => personId ?? []),
  ]);
  return {
    proposals: proposals.filter(({ person }) => !removed.has(person.id)),
    plans: plans.filter(({ person }) => !removed.has(person.id)),
    actions: made
      .filter(({ personId }) => personId === null || !removed.has(personId))
      .map(({ what, memberId, dueOn, personId }) => ({
        ...{ what, dueOn, personId },
        who: called.get(memberId ?? '') ?? null,
      })),
    book: await nameBookOf(db, teamId, members, huddleId),
  };
}
