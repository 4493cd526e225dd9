import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accessOfNew } from '../../../shared/domain/access/giving-access';
import { addDays } from '../../../shared/domain/dates';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { sayDate } from '../../../shared/domain/say-dates';
import { calledNames } from '../../../shared/domain/team/called-names';
import { attendanceOf } from '../../store/huddles/huddle-rows';
import { openPositionOf } from '../../store/huddles/round-rows';
import { findMember, listMembers } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { checkMember } from '../team/check-member';
import { entryInHuddle, huddleInRoom } from './in-room';

interface Attends {
  readonly memberId: string;
  readonly here: boolean;
  readonly observing: boolean;
}

/**
 * Marks a member here or away, and whether they observe. Somebody who turns to observing takes back what they said
 * in a round that is not decided: an observer has no position.
 */
export function attend(
  acting: Acting,
  { huddleId, ...attends }: ParsedInput<'huddles.attend'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await huddleInRoom(writing, member, huddleId);
    if (!found.ok) return found;
    const noted = (await attendanceOf(writing.db, huddleId)).find((row) => row.memberId === attends.memberId);
    const known = await findMember(writing.db, member.teamId, attends.memberId);
    // Somebody who has left the team since can be marked away, and not brought back.
    if (known === null && (noted === undefined || attends.here))
      return refuse({ kind: 'not-found', what: 'member' });
    if (attends.observing) {
      const said = await openPositionOf(writing.db, huddleId, attends.memberId);
      if (said !== null) await writing.remove('c3_positions', said);
    }
    const id = await keepAttendance(writing, member, huddleId, noted?.id ?? null, attends);
    const entryId = writing.record(
      entryInHuddle('huddles.attendance-marked', huddleId, { subjectId: attends.memberId }),
    );
    return accept({ entryId, id });
  });
}

async function keepAttendance(
  writing: Writing,
  acting: ActingMember,
  huddleId: string,
  notedId: string | null,
  { memberId, here, observing }: Attends,
): Promise<string> {
  const row = { state: here ? 'here' : 'away', observing: observing ? 1 : 0 } as const;
  const id = notedId ?? acting.newId();
  if (notedId === null) await writing.insert('attendance', { id, huddleId, memberId, ...row });
  else await writing.update('attendance', id, row);
  return id;
}

/**
 * Somebody who is in the room today: they observe, and are away again from tomorrow, so that the next huddle does not
 * take them as here.
 */
export function addVisitor(
  acting: Acting,
  { huddleId, name, discipline }: ParsedInput<'huddles.add-visitor'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['team'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await huddleInRoom(writing, member, huddleId);
    if (!found.ok) return found;
    const { on } = found.value;
    const id = member.newId();
    await writing.insert('members', {
      ...{ id, teamId: member.teamId, name, discipline, role: 'practitioner', standing: 'visitor' },
      access: accessOfNew('visitor'),
      ...{
        calledName: await freeCalledName(writing, member, name),
        takesChair: 0,
        takesScribe: 0,
        champion: 0,
        leftOn: null,
      },
      ...{ awayFrom: addDays(on, 1), awayUntil: null, awayReason: `visited on ${sayDate(on, on)}` },
    });
    await keepAttendance(writing, member, huddleId, null, { memberId: id, here: true, observing: true });
    return accept({
      entryId: writing.record(entryInHuddle('huddles.visitor-added', huddleId, { subjectId: id })),
      id,
    });
  });
}

/** A called name nobody in the room has, though the others keep theirs. */
async function freeCalledName(writing: Writing, { teamId }: ActingMember, name: string): Promise<string> {
  const members = (await listMembers(writing.db, teamId)).filter((member) => member.leftOn === null);
  const taken = new Set(members.map((member) => member.calledName));
  const names = [...members.map((member) => member.name), name];
  const [first = name] = name.split(' ');
  const called = [first, calledNames(names).at(-1) ?? name, name];
  return called.find((option) => !taken.has(option)) ?? `${name} ${members.length + 1}`;
}

/** Who chairs and who writes today; members of the team, or nobody. */
export function setChair(
  acting: Acting,
  { huddleId, chairId, scribeId }: ParsedInput<'huddles.set-chair'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await huddleInRoom(writing, member, huddleId);
    if (!found.ok) return found;
    for (const memberId of [chairId, scribeId]) {
      const known = await checkMember(writing, member, { memberId });
      if (!known.ok) return known;
    }
    await writing.update('huddles', huddleId, { chairId, scribeId });
    return accept({ entryId: writing.record(entryInHuddle('huddles.chair-set', huddleId)), id: huddleId });
  });
}
