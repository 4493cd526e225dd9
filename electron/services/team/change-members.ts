import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accessOfNew, decideLevel } from '../../../shared/domain/access/giving-access';
import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Member } from '../../../shared/domain/team/member';
import {
  calledNameBeside,
  decideAway,
  decideCalledName,
  decideLeaving,
} from '../../../shared/domain/team/room';
import { removePin } from '../../store/access/pins';
import { plannedPresentations } from '../../store/huddles/presentation-rows';
import { findMember, listMembers } from '../../store/team';
import { countLedPeople, membersInRunningHuddle, openPlansBuddiedBy } from '../../store/team-standing';
import type { Db, Writing } from '../../store/writing';
import { type Acting, act } from '../acting';
import { asColumns } from '../as-columns';
import { onTheTeam } from './change-team';

const noSuchMember = { kind: 'not-found', what: 'member' } as const;

function record(writing: Writing, done: VerbOf<'team'>, memberId: string): Done {
  const entry = { verb: `team.${done}`, topic: 'team', subjectId: memberId } as const;
  return { entryId: writing.record({ ...entry, ...onTheTeam }), id: memberId };
}

async function inTheRoom(db: Db, teamId: string): Promise<readonly Member[]> {
  const everyone = await listMembers(db, teamId);
  return everyone.filter((member) => member.leftOn === null);
}

/** Somebody new in the room. A visitor watches and takes no turns at chairing or writing. */
export async function addMember(
  acting: Acting,
  input: ParsedInput<'team.add-member'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId, newId }) => {
    const here = await inTheRoom(writing.db, teamId);
    const takesTurns = input.standing === 'member' ? 1 : 0;
    const id = newId();
    await writing.insert('members', {
      ...input,
      id,
      teamId,
      access: accessOfNew(input.standing),
      calledName: calledNameBeside(
        input.name,
        here.map((member) => member.calledName),
      ),
      takesChair: takesTurns,
      takesScribe: takesTurns,
      champion: 0,
      awayFrom: null,
      awayUntil: null,
      awayReason: null,
      leftOn: null,
    });
    return accept(record(writing, 'member-added', id));
  });
}

/** Changes what is known of a member; refused where the room would call two members the same. */
export async function changeMember(
  acting: Acting,
  { memberId, change }: ParsedInput<'team.change-member'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId }) => {
    const here = await inTheRoom(writing.db, teamId);
    const member = here.find((one) => one.id === memberId);
    if (member === undefined) return refuse(noSuchMember);
    const others = here.filter((one) => one.id !== memberId).map((one) => one.calledName);
    const called = decideCalledName(change.calledName ?? member.calledName, others);
    if (!called.ok) return called;
    const watches = (change.standing ?? member.standing) === 'visitor';
    const turns = watches ? ({ takesChair: 0, takesScribe: 0, champion: 0 } as const) : {};
    await writing.update('members', memberId, { ...asColumns(change), ...turns });
    return accept(record(writing, 'member-changed', memberId));
  });
}

/** Says from when until when a member is away; without days they are back. */
export async function setAway(
  acting: Acting,
  input: ParsedInput<'team.set-away'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['c2-plans'], async (writing, { teamId }) => {
    const away = decideAway(input.from, input.until);
    if (!away.ok) return away;
    const member = await findMember(writing.db, teamId, input.memberId);
    if (member === null) return refuse(noSuchMember);
    const { from, until } = away.value;
    await writing.update('members', member.id, {
      awayFrom: from,
      awayUntil: until,
      awayReason: from === null || input.reason === '' ? null : input.reason,
    });
    return accept(record(writing, from === null ? 'member-back' : 'member-away', member.id));
  });
}

/**
 * Takes a member out of the room; what they did stays in their name. Plans they covered have no buddy any more, and
 * what they meant to present is off the next agenda.
 */
export async function removeMember(
  acting: Acting,
  { memberId }: ParsedInput<'team.remove-member'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(
    acting,
    ['c2-plans', 'actions'],
    async (writing, { teamId, memberId: actingId, today }) => {
      const member = await findMember(writing.db, teamId, memberId);
      if (member === null) return refuse(noSuchMember);
      const led = await countLedPeople(writing.db, teamId);
      const inHuddle = await membersInRunningHuddle(writing.db, teamId);
      const leaving = decideLeaving({
        leadOf: led.get(memberId) ?? 0,
        inRunningHuddle: inHuddle.has(memberId),
        acting: memberId === actingId,
      });
      if (!leaving.ok) return leaving;
      const looksAfter = decideLevel(await listMembers(writing.db, teamId), memberId, null);
      if (!looksAfter.ok) return looksAfter;
      await removePin(writing.db, memberId);
      await writing.update('members', memberId, { leftOn: today, takesChair: 0, takesScribe: 0 });
      for (const planId of await openPlansBuddiedBy(writing.db, memberId)) {
        await writing.update('c2_plans', planId, { buddyId: null });
      }
      for (const { id, presenterId } of await plannedPresentations(writing.db, teamId)) {
        if (presenterId === memberId) await writing.remove('presentations', id);
      }
      return accept(record(writing, 'member-removed', memberId));
    },
  );
}
