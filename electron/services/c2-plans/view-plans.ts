import type { Kysely } from 'kysely';
import type { PlanMark, PlanSummary } from '../../../shared/contract/c2-plans';
import { planMarks } from '../../../shared/domain/c2-plans/marks';
import { notYetWritten } from '../../../shared/domain/c2-plans/opening';
import { type PlanStanding, planStanding } from '../../../shared/domain/c2-plans/standing';
import type { LocalDate } from '../../../shared/domain/dates';
import { isAway, type Member } from '../../../shared/domain/team/member';
import type { Team } from '../../../shared/domain/team/team';
import { factsOfPlans } from '../../store/c2-plans/plan-facts';
import type { PlanRow } from '../../store/c2-plans/plan-rows';
import type { Database } from '../../store/tables/database';
import { membersByIds } from '../../store/team';
import { toMemberLabel, toPersonLabel } from '../labels';

/** A plan as it stands, with the row it came from. */
export interface ViewedPlan {
  readonly row: PlanRow;
  readonly standing: PlanStanding;
  readonly summary: PlanSummary;
}

interface Of {
  readonly planId: string;
}

function byPlan<Fact extends Of>(facts: readonly Fact[]): (planId: string) => readonly Fact[] {
  const grouped = Map.groupBy(facts, (fact) => fact.planId);
  return (planId) => grouped.get(planId) ?? [];
}

/** Several plans as they stand today: a fixed number of queries whatever their number. Marks reach back to `marksFrom`. */
export async function viewPlans(
  db: Kysely<Database>,
  team: Pick<Team, 'reviewWithinDays'>,
  today: LocalDate,
  rows: readonly PlanRow[],
  marksFrom: LocalDate,
): Promise<readonly ViewedPlan[]> {
  const facts = await factsOfPlans(
    db,
    rows.map((row) => row.id),
    marksFrom,
  );
  const members = await membersByIds(
    db,
    rows.flatMap((row) => [row.leadWorkerId, row.buddyId]),
  );
  const contacts = byPlan(facts.contacts);
  const reviews = byPlan(facts.reviews);
  const spends = byPlan(facts.spends);
  const reopenings = byPlan(facts.reopenings);
  const member = (id: string | null): Member | null => (id === null ? null : (members.get(id) ?? null));
  return rows.map((row) => {
    const own = {
      contacts: contacts(row.id),
      reviews: reviews(row.id),
      spends: spends(row.id),
      reopenings: reopenings(row.id),
    };
    const lead = member(row.leadWorkerId);
    const buddy = member(row.buddyId);
    const standing = planStanding(
      { plan: row, ...own, lead, buddy, toBeWritten: notYetWritten(row) },
      team,
      today,
    );
    const marks = planMarks({ plan: row, ...own }, marksFrom);
    return { row, standing, summary: toSummary(row, standing, { lead, buddy, marks }, today) };
  });
}

function toSummary(
  row: PlanRow,
  standing: PlanStanding,
  shown: { readonly lead: Member | null; readonly buddy: Member | null; readonly marks: readonly PlanMark[] },
  today: LocalDate,
): PlanSummary {
  const { lead, buddy, marks } = shown;
  return {
    id: row.id,
    person: toPersonLabel({ ...row, id: row.personId }, today),
    lead: lead === null ? null : toMemberLabel(lead),
    leadAway: lead !== null && isAway(lead, today),
    buddy: buddy === null ? null : toMemberLabel(buddy),
    whatNeedsToChange: row.whatNeedsToChange,
    openedOn: row.openedOn,
    endedOn: row.endedOn,
    outcome: row.outcome,
    whatMadeTheDifference: row.whatMadeTheDifference,
    day: standing.day,
    contactRhythmDays: row.contactRhythmDays,
    lastContactOn: standing.lastContactOn,
    lastReviewOn: standing.lastReviewOn,
    flags: standing.flags,
    committedPence: standing.committedPence,
    awaitingPence: standing.awaitingPence,
    marks,
  };
}
