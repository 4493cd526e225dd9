import { actionState } from '../../../shared/domain/actions/action';
import { endingOn } from '../../../shared/domain/c2-plans/ending-on';
import { countsAsContact } from '../../../shared/domain/c2-plans/plan';
import { committedPence } from '../../../shared/domain/c2-plans/spending';
import { endingNote } from '../../../shared/domain/case-notes/ending-note';
import type { PresentOnNote, StepOnNote } from '../../../shared/domain/case-notes/note-parts';
import { type PlanOnNote, reviewNote } from '../../../shared/domain/case-notes/review-note';
import { daysBetween } from '../../../shared/domain/dates';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Person } from '../../../shared/domain/people/person';
import type { Refusal } from '../../../shared/domain/refusals';
import { findReview, proposalBegunSince } from '../../store/c2-plans/plan-notes';
import { type PlanRecords, recordsOfPlan } from '../../store/c2-plans/plan-records';
import { findPlan, type PlanRow } from '../../store/c2-plans/plan-rows';
import { actionsMadeIn } from '../../store/huddles/huddle-actions';
import { attendanceOf } from '../../store/huddles/huddle-rows';
import { listMembers, readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { entryOnPlan } from '../c2-plans/write-plan';
import { type CaseNote, findWhose } from './case-note';

/** Everything on a plan, oldest first, with everybody by their whole name. */
interface Gathered {
  readonly row: PlanRow;
  readonly person: Person;
  readonly records: PlanRecords;
  readonly about: PlanOnNote;
  readonly nameOf: (memberId: string | null) => string | null;
}

async function gather(acting: Acting, planId: string): Promise<Outcome<Gathered, Refusal>> {
  const { store, teamId } = acting;
  const { db } = store;
  const row = await findPlan(db, teamId, planId);
  if (row === null) return refuse({ kind: 'not-found', what: 'plan' });
  const person = await findWhose(acting, row.personId);
  if (!person.ok) return person;
  const team = await readTeam(db, teamId);
  const newestFirst = await recordsOfPlan(db, planId);
  const records = {
    ...newestFirst,
    contacts: newestFirst.contacts.toReversed(),
    spends: newestFirst.spends.toReversed(),
    reviews: newestFirst.reviews.toReversed(),
    reopenings: newestFirst.reopenings.toReversed(),
  };
  const names = new Map((await listMembers(db, teamId)).map(({ id, name }) => [id, name]));
  const nameOf = (memberId: string | null): string | null => names.get(memberId ?? '') ?? null;
  const about: PlanOnNote = {
    ...{ teamName: team.name, person: person.value, plan: row },
    ...{ lead: nameOf(row.leadWorkerId), buddy: nameOf(row.buddyId) },
    ...{ limitPence: team.delegatedLimitPence, limitCountedOver: team.limitCountedOver },
    committedPence: committedPence(records.spends),
  };
  return accept({ row, person: person.value, records, about, nameOf });
}

/** Who was in the room of a huddle. */
async function presentIn({ store, teamId }: Acting, huddleId: string): Promise<readonly PresentOnNote[]> {
  const members = new Map((await listMembers(store.db, teamId)).map((member) => [member.id, member]));
  return (await attendanceOf(store.db, huddleId)).flatMap(({ memberId, state, observing }) => {
    const member = members.get(memberId);
    if (member === undefined || state !== 'here') return [];
    const { name, role, discipline, standing } = member;
    return [{ name, role, discipline, observing: observing || standing === 'visitor' }];
  });
}

/** What was undertaken in a huddle for the plan's person. */
async function stepsMadeIn(acting: Acting, huddleId: string, { row, nameOf }: Gathered) {
  const made = await actionsMadeIn(acting.store.db, huddleId);
  return made
    .filter((action) => action.planId === row.id || action.personId === row.personId)
    .filter((action) => action.droppedOn === null)
    .map(({ what, memberId, dueOn }): StepOnNote => ({ what, dueOn, who: nameOf(memberId) }));
}

function noted(
  { row, person }: Gathered,
  document: CaseNote['document'],
  on: CaseNote['on'],
): Outcome<CaseNote, Refusal> {
  const entry = entryOnPlan('c2-plans.note-taken-out', row.id, row.personId);
  return accept({ document, person, on, of: { kind: 'c2-plan', id: row.id }, entry });
}

/** The note of a review of a C2 plan. */
export async function noteOfReview(acting: Acting, reviewId: string): Promise<Outcome<CaseNote, Refusal>> {
  const review = await findReview(acting.store.db, reviewId);
  if (review === null) return refuse({ kind: 'not-found', what: 'review' });
  const found = await gather(acting, review.planId);
  if (!found.ok) return found;
  const { row, records, about, nameOf } = found.value;
  const before = records.reviews.findLast(({ recordedAt }) => recordedAt < review.recordedAt) ?? null;
  const since = <Record extends { readonly on: string }>(all: readonly Record[]): readonly Record[] =>
    all.filter(({ on }) => on <= review.on && (before === null || on > before.on));
  const document = reviewNote({
    ...{ ...about, review, day: daysBetween(row.openedOn, review.on) + 1 },
    ended: endingOn(row, records.reopenings, review.on),
    present: await presentIn(acting, review.huddleId),
    lastReviewOn: before?.on ?? null,
    contacts: since(records.contacts).map((contact) => ({ ...contact, who: nameOf(contact.memberId) })),
    spends: since(records.spends),
    committedPence: committedPence(records.spends.filter(({ on }) => on <= review.on)),
    steps: await stepsMadeIn(acting, review.huddleId, found.value),
  });
  return noted(found.value, document, review.on);
}

/** The note of how a C2 plan ended. */
export async function noteOfEnding(acting: Acting, planId: string): Promise<Outcome<CaseNote, Refusal>> {
  const found = await gather(acting, planId);
  if (!found.ok) return found;
  const { row, records, about, nameOf } = found.value;
  const { endedOn } = row;
  if (endedOn === null) return refuse({ kind: 'not-found', what: 'end of a plan' });
  const inHuddle = records.reviews.findLast(({ decision, on }) => decision === 'end' && on === endedOn);
  const reached = records.contacts.filter(countsAsContact).length;
  const document = endingNote({
    ...{ ...about, endedOn, daysOpen: daysBetween(row.openedOn, endedOn) + 1, reached },
    unanswered: records.contacts.length - reached,
    present: inHuddle === undefined ? [] : await presentIn(acting, inHuddle.huddleId),
    ...{ reviews: records.reviews, spends: records.spends, reopenings: records.reopenings },
    stillToDo: records.steps
      .filter((step) => actionState(step) === 'open')
      .map(({ what, memberId, dueOn }) => ({ what, dueOn, who: nameOf(memberId) })),
    proposalBegunOn: await proposalBegunSince(acting.store.db, row.personId, endedOn),
  });
  return noted(found.value, document, endedOn);
}
