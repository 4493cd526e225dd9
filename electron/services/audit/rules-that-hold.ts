import type { RowChange } from '../../../shared/domain/audit/entry';
import type { CannotUndo } from '../../../shared/domain/audit/undo';
import { isOpenProposal } from '../../../shared/domain/c3-proposals/status';
import type { LocalDate } from '../../../shared/domain/dates';
import { decideNothingOpen } from '../../../shared/domain/people/closing';
import { borneTwice, decideKnownAs, type TakenLabels } from '../../../shared/domain/people/known-as';
import type { Person } from '../../../shared/domain/people/person';
import { canBringBack } from '../../../shared/domain/people/removal';
import { proposalStatesOf } from '../../store/c3-proposals/proposal-states';
import { findAnyPerson, labelsInUse } from '../../store/people/find-person';
import { listMembers } from '../../store/team';
import { countLedPeople, membersInRunningHuddle } from '../../store/team-standing';
import type { Db } from '../../store/writing';
import { openWorkOf } from '../people/open-work';
import { decidedSince } from './decided-since';
import { packsAreWell } from './packs-that-hold';
import { plansAreWell } from './plans-that-hold';
import { proposalsAreWell } from './proposals-that-hold';
import { sessionsAreWell } from './sessions-that-hold';
import { touched, type Undone } from './undone';

function isWithUs(person: Person): boolean {
  return person.closedOn === null && person.removedAt === null && person.mergedIntoId === null;
}

/** Nobody at rest has anything open, and nobody has two proposals open. */
async function workIsWell(db: Db, person: Person): Promise<boolean> {
  const proposals = await proposalStatesOf(db, person.id);
  if (proposals.filter(({ status }) => isOpenProposal(status)).length > 1) return false;
  return isWithUs(person) || decideNothingOpen(await openWorkOf(db, person.id)).ok;
}

/** Whoever is with the team bears a label on the wall that nobody else bears; `twice` are those that two bear. */
function labelIsWell(person: Person, twice: TakenLabels): boolean {
  return !isWithUs(person) || decideKnownAs(person.knownAs, person.fullName, twice).ok;
}

/** Whoever was removed is brought back only for as long as that was promised. */
function comesBackInTime({ before, after }: RowChange, today: LocalDate): boolean {
  const removedAt = after?.removedAt === null ? before?.removedAt : null;
  return typeof removedAt !== 'string' || canBringBack(removedAt, today);
}

async function peopleAreWell(db: Db, undone: Undone): Promise<boolean> {
  const restored = touched(undone, 'people');
  const isRestored = new Set(restored.map(({ rowId }) => rowId));
  if (!restored.every((change) => comesBackInTime(change, undone.today))) return false;
  // Read once: an import that is done again brings back thousands.
  const twice = borneTwice(restored.length === 0 ? [] : await labelsInUse(db, undone.teamId, null));
  for (const id of new Set([undone.entry.personId, ...restored.map(({ rowId }) => rowId)])) {
    const person = id === null ? null : await findAnyPerson(db, undone.teamId, id);
    if (person === null) continue;
    if (!(await workIsWell(db, person))) return false;
    if (isRestored.has(person.id) && !labelIsWell(person, twice)) return false;
  }
  return true;
}

/** Somebody looks after the program, two in the room are not called the same, nobody leads or presents who has left or leaves a huddle that runs. */
async function roomIsWell(db: Db, undone: Undone): Promise<boolean> {
  const everyone = await listMembers(db, undone.teamId);
  const here = everyone.filter((member) => member.leftOn === null);
  if (new Set(here.map((member) => member.calledName)).size !== here.length) return false;
  const named = [
    ...touched(undone, 'people').map((change) => change.after?.leadWorkerId ?? null),
    ...touched(undone, 'presentations').map((change) => change.after?.presenterId ?? null),
  ];
  if (!named.every((id) => id === null || here.some((member) => member.id === id))) return false;
  if (!here.some((member) => member.access === 'facilitator')) return false;
  const gone = touched(undone, 'members').filter(({ rowId }) => !here.some((member) => member.id === rowId));
  if (gone.length === 0) return true;
  const led = await countLedPeople(db, undone.teamId);
  const inHuddle = await membersInRunningHuddle(db, undone.teamId);
  return gone.every(({ rowId }) => !led.has(rowId) && !inHuddle.has(rowId));
}

/**
 * The rules of the domain that a change could break by being taken back later than it was made; the other rules
 * hold as long as the rows stand as they were left. Null when all hold.
 */
export async function brokenRule(db: Db, undone: Undone): Promise<CannotUndo['why'] | null> {
  const decided = await decidedSince(db, undone);
  if (decided !== null) return decided;
  const holds = [plansAreWell, proposalsAreWell, peopleAreWell, roomIsWell, packsAreWell, sessionsAreWell];
  for (const rule of holds) if (!(await rule(db, undone))) return 'changed-since';
  return null;
}
