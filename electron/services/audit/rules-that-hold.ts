import type { AuditEntry, RowChange } from '../../../shared/domain/audit/entry';
import type { CannotUndo } from '../../../shared/domain/audit/undo';
import { decideSpend } from '../../../shared/domain/c2-plans/spending';
import { isOpenProposal } from '../../../shared/domain/c3-proposals/status';
import type { LocalDate } from '../../../shared/domain/dates';
import { decideNothingOpen } from '../../../shared/domain/people/closing';
import { decideKnownAs } from '../../../shared/domain/people/known-as';
import type { Person } from '../../../shared/domain/people/person';
import { canBringBack } from '../../../shared/domain/people/removal';
import { proposalStatesOf } from '../../store/c3-proposals/proposal-states';
import { findAnyPerson, labelsInUse } from '../../store/people/find-person';
import { listMembers, readTeam } from '../../store/team';
import type { Db } from '../../store/writing';
import { openWorkOf } from '../people/open-work';
import { decidedSince } from './decided-since';

export interface Undone {
  readonly entry: Pick<AuditEntry, 'id' | 'personId'>;
  /** What was done to take it back. */
  readonly changes: readonly RowChange[];
  readonly teamId: string;
  readonly today: LocalDate;
}

function isWithUs(person: Person): boolean {
  return person.closedOn === null && person.removedAt === null && person.mergedIntoId === null;
}

function touched({ changes }: Undone, table: string): readonly RowChange[] {
  return changes.filter((change) => change.table === table);
}

/** A spend that comes back within the limit must still be within it, beside what was committed since. */
async function withinLimit(db: Db, undone: Undone): Promise<boolean> {
  const limit = await readTeam(db, undone.teamId);
  for (const { rowId } of touched(undone, 'c2_spends')) {
    const spend = await db.selectFrom('c2_spends').selectAll().where('id', '=', rowId).executeTakeFirst();
    if (spend?.standing !== 'within-limit') continue;
    const others = await db
      .selectFrom('c2_spends')
      .select(['amountPence', 'standing'])
      .where('planId', '=', spend.planId)
      .where('id', '!=', rowId)
      .execute();
    const standing = decideSpend({ amountPence: spend.amountPence, spends: others, limit });
    if (!standing.ok || standing.value !== 'within-limit') return false;
  }
  return true;
}

/** Nobody at rest has anything open, and nobody has two proposals open. */
async function workIsWell(db: Db, person: Person): Promise<boolean> {
  const proposals = await proposalStatesOf(db, person.id);
  if (proposals.filter(({ status }) => isOpenProposal(status)).length > 1) return false;
  return isWithUs(person) || decideNothingOpen(await openWorkOf(db, person.id)).ok;
}

/** Whoever is with the team bears a label on the wall that nobody else bears. */
async function labelIsWell(db: Db, person: Person): Promise<boolean> {
  if (!isWithUs(person)) return true;
  const labels = await labelsInUse(db, person.teamId, person.id);
  return decideKnownAs(person.knownAs, person.fullName, labels).ok;
}

/** Whoever was removed is brought back only for as long as that was promised. */
function comesBackInTime({ before, after }: RowChange, today: LocalDate): boolean {
  const removedAt = after?.removedAt === null ? before?.removedAt : null;
  return typeof removedAt !== 'string' || canBringBack(removedAt, today);
}

async function peopleAreWell(db: Db, undone: Undone): Promise<boolean> {
  const restored = touched(undone, 'people');
  if (!restored.every((change) => comesBackInTime(change, undone.today))) return false;
  for (const id of new Set([undone.entry.personId, ...restored.map(({ rowId }) => rowId)])) {
    const person = id === null ? null : await findAnyPerson(db, undone.teamId, id);
    if (person === null) continue;
    if (!(await workIsWell(db, person))) return false;
    if (restored.some(({ rowId }) => rowId === id) && !(await labelIsWell(db, person))) return false;
  }
  return true;
}

/** Two in the room are not called the same, and nobody leads who has left. */
async function roomIsWell(db: Db, undone: Undone): Promise<boolean> {
  const here = (await listMembers(db, undone.teamId)).filter((member) => member.leftOn === null);
  if (new Set(here.map((member) => member.calledName)).size !== here.length) return false;
  const leads = touched(undone, 'people').map((change) => change.after?.leadWorkerId ?? null);
  return leads.every((lead) => lead === null || here.some((member) => member.id === lead));
}

/**
 * The rules of the domain that a change could break by being taken back later than it was made; the other rules
 * hold as long as the rows stand as they were left. Null when all hold.
 */
export async function brokenRule(db: Db, undone: Undone): Promise<CannotUndo['why'] | null> {
  const decided = await decidedSince(db, undone);
  if (decided !== null) return decided;
  const holds = [withinLimit, peopleAreWell, roomIsWell];
  for (const rule of holds) if (!(await rule(db, undone))) return 'changed-since';
  return null;
}
