import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accessOfNew } from '../../../shared/domain/access/giving-access';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { calledNames } from '../../../shared/domain/team/called-names';
import { appendToTrail } from '../../store/audit-trail';
import { Writing } from '../../store/writing';
import type { Program } from './program';

/** Founds the team in a store of its own: the team, who is in the room, and who is at this computer. */
export async function setUpTeam(
  program: Program,
  input: ParsedInput<'device.set-up-team'>,
): Promise<Outcome<Done, Refusal>> {
  if (input.actingIndex >= input.members.length) {
    return refuse({ kind: 'input', field: 'actingIndex', problem: 'is none of these members' });
  }
  if (!program.hasKeys()) return refuse({ kind: 'keys-first' });
  const begun = await program.beginOwnTeam();
  if (begun === null) {
    return program.trouble() === null
      ? refuse({ kind: 'input', field: 'name', problem: 'cannot be kept: this computer has a team already' })
      : refuse({ kind: 'no-team-open' });
  }
  const { store, now, today, newId } = begun;
  const teamId = newId();
  const entryId = newId();
  const called = calledNames(input.members.map((member) => member.name));
  const members = input.members.map((member, index) => ({
    ...member,
    id: newId(),
    calledName: called[index] ?? member.name,
  }));
  const actingId = members[input.actingIndex]?.id ?? null;
  await store.db.transaction().execute(async (transaction) => {
    const writing = new Writing(transaction, entryId);
    await writing.insert('teams', {
      id: teamId,
      name: input.name,
      place: input.place === '' ? null : input.place,
      delegatedLimitPence: input.delegatedLimitPence,
      limitCountedOver: input.limitCountedOver,
      contactRhythmDays: 2,
      reviewWithinDays: 7,
      signOffBy: 'consent',
      quorum: 3,
      otherDisciplineNeeded: 0,
      positionsHidden: 0,
      authoriserNeeded: 0,
      readyFlagDays: 7,
      huddleWeekday: input.huddleWeekday,
      huddleTime: input.huddleTime,
      huddleMinutes: input.huddleMinutes,
      wall: input.wall,
      sample: 0,
      foundedOn: today,
    });
    for (const member of members) {
      // Whoever sets a team up looks after the program until they say who else does.
      const takesTurns = member.standing === 'member' ? 1 : 0;
      await writing.insert('members', {
        ...member,
        teamId,
        access: member.id === actingId ? 'facilitator' : accessOfNew(member.standing),
        takesChair: takesTurns,
        takesScribe: takesTurns,
        champion: 0,
        awayFrom: null,
        awayUntil: null,
        awayReason: null,
        leftOn: null,
      });
    }
    const entry = {
      verb: 'team.set-up',
      topic: 'team',
      subjectId: teamId,
      personId: null,
      huddleId: null,
    } as const;
    await appendToTrail(
      transaction,
      { ...entry, id: entryId, undoable: false, undoesId: null, teamId, memberId: actingId, at: now },
      writing.changes,
    );
  });
  await program.teamIs(teamId, actingId);
  return accept({ entryId, id: teamId });
}
