import { describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import {
  addMember,
  changeMember,
  removeMember,
  setAway,
} from '../../../electron/services/team/change-members';
import { changeTeam } from '../../../electron/services/team/change-team';
import { readTeam } from '../../../electron/services/team/read-team';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';

async function view(team: TestTeam) {
  const outcome = await readTeam(team.acting());
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

async function addPerson(
  team: TestTeam,
  leadWorkerId: string,
  changes: { closedOn?: string } = {},
): Promise<string> {
  const id = team.acting().newId();
  await team.store.db
    .insertInto('people')
    .values({
      id,
      teamId: team.team.id,
      fullName: 'Dorothy Hale',
      knownAs: 'D.H.',
      dateOfBirth: null,
      address: null,
      phone: null,
      recordNumber: null,
      firstContactOn: '2026-01-05',
      leadWorkerId,
      createdAt: '2026-01-05T10:00:00.000Z',
      closedOn: changes.closedOn ?? null,
      closedReason: null,
      mergedIntoId: null,
      removedAt: null,
    })
    .execute();
  return id;
}

async function beginHuddle(team: TestTeam, here: readonly string[]): Promise<void> {
  const id = team.acting().newId();
  await team.store.db
    .insertInto('huddles')
    .values({
      id,
      teamId: team.team.id,
      kind: 'weekly',
      on: '2026-03-18',
      plannedMinutes: 75,
      startedAt: '2026-03-18T09:30:00.000Z',
      closedAt: null,
      chairId: team.ids.grace,
      scribeId: null,
      currentItemId: null,
      learned: '',
      thanks: '',
    })
    .execute();
  for (const memberId of here) {
    await team.store.db
      .insertInto('attendance')
      .values({ id: team.acting().newId(), huddleId: id, memberId, state: 'here', observing: 0 })
      .execute();
  }
}

describe('the team', () => {
  it('says who is in the room, who is away and whom each is alongside', async () => {
    const team = await testTeam();
    await addPerson(team, team.ids.tom);
    await addPerson(team, team.ids.tom, { closedOn: '2026-02-01' });
    await setAway(team.acting(), {
      memberId: team.ids.ffion,
      from: '2026-03-16',
      until: null,
      reason: 'ill',
    });
    const { members, nextHuddleOn } = await view(team);
    const tom = members.find((member) => member.id === team.ids.tom);
    const ffion = members.find((member) => member.id === team.ids.ffion);
    expect(tom).toMatchObject({ leadOf: 1, canBeRemoved: false, awayToday: false });
    expect(ffion).toMatchObject({ leadOf: 0, canBeRemoved: true, awayToday: true, awayReason: 'ill' });
    expect(nextHuddleOn).toBe('2026-03-18');
  });

  it('suggests for chair and scribe nobody who is away or watches', async () => {
    const team = await testTeam();
    for (const memberId of [team.ids.ffion, team.ids.grace]) {
      await setAway(team.acting(), { memberId, from: '2026-03-16', until: '2026-03-20', reason: '' });
    }
    const { suggestedChairId, suggestedScribeId } = await view(team);
    expect([suggestedChairId, suggestedScribeId].toSorted()).toEqual(
      [team.ids.shabnam, team.ids.tom].toSorted(),
    );
  });

  it('changes only what was said, and tells the trail what stood before', async () => {
    const team = await testTeam();
    const outcome = await changeTeam(team.acting(), {
      delegatedLimitPence: 150_000,
      positionsHidden: true,
      place: '',
    });
    expect(outcome.ok).toBe(true);
    expect((await view(team)).team).toEqual({
      ...team.team,
      delegatedLimitPence: 150_000,
      positionsHidden: true,
      place: null,
    });
    const [change] = await team.store.db.selectFrom('audit_changes').selectAll().execute();
    expect(JSON.parse(change?.before ?? '')).toEqual({
      delegatedLimitPence: 200_000,
      positionsHidden: 0,
      place: 'Eastgate',
    });
  });
});

describe('members', () => {
  it('are called so that the room can tell them apart', async () => {
    const team = await testTeam();
    const added = { discipline: 'nurse', role: 'partner', standing: 'member' } as const;
    await addMember(team.acting(), { ...added, name: 'Tom Okafor' });
    await addMember(team.acting(), { ...added, name: 'Tom Oliver' });
    const called = (await view(team)).members.map((member) => member.calledName);
    expect(called).toContain('Tom O');
    expect(called).toContain('Tom 2');
    expect(called).toContain('Tom');
  });

  it('are refused a name somebody else here is called', async () => {
    const team = await testTeam();
    const outcome = await changeMember(team.acting(), {
      memberId: team.ids.ffion,
      change: { calledName: 'TOM' },
    });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'called-name-taken', calledName: 'TOM' } });
  });

  it('may be called what somebody was called who has left', async () => {
    const team = await testTeam();
    await removeMember(team.acting(), { memberId: team.ids.tom });
    const outcome = await changeMember(team.acting(), {
      memberId: team.ids.ffion,
      change: { calledName: 'Tom' },
    });
    expect(outcome.ok).toBe(true);
  });

  it('who become visitors take no turns', async () => {
    const team = await testTeam();
    await changeMember(team.acting(), {
      memberId: team.ids.ffion,
      change: { standing: 'visitor', takesChair: true, takesScribe: undefined },
    });
    const ffion = (await view(team)).members.find((member) => member.id === team.ids.ffion);
    expect(ffion).toMatchObject({ standing: 'visitor', takesChair: false, takesScribe: false });
  });

  it('are marked as practice champions, which the trail tells and which can be taken back', async () => {
    const team = await testTeam();
    const { ffion } = team.ids;
    const isChampion = async () => (await view(team)).members.find((member) => member.id === ffion)?.champion;
    const { entryId } = await done(
      changeMember(team.acting(), { memberId: ffion, change: { champion: true } }),
    );
    expect(await isChampion()).toBe(true);
    const [change] = await team.store.db.selectFrom('audit_changes').selectAll().execute();
    expect(change).toMatchObject({ tableName: 'members', before: '{"champion":0}', after: '{"champion":1}' });
    await done(undo(team.acting(), { entryId }));
    expect(await isChampion()).toBe(false);
  });

  it('who are or become visitors are no champions', async () => {
    const team = await testTeam();
    const { ffion, lena } = team.ids;
    const change = (memberId: string, to: { champion?: boolean; standing?: 'visitor' }) =>
      done(changeMember(team.acting(), { memberId, change: to }));
    await change(lena, { champion: true });
    await change(ffion, { champion: true });
    await change(ffion, { standing: 'visitor' });
    expect((await view(team)).members.filter((member) => member.champion)).toEqual([]);
  });

  it('cannot be back before they are away', async () => {
    const team = await testTeam();
    const away = { memberId: team.ids.ffion, reason: '' };
    for (const days of [
      { from: '2026-03-20', until: '2026-03-19' },
      { from: null, until: '2026-03-19' },
    ]) {
      const outcome = await setAway(team.acting(), { ...away, ...days });
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'away-ends-before-it-begins' } });
    }
  });

  it.each([
    "'); drop table members;--",
    '<img onerror=alert(1)>',
    '王小明',
    'محمد علي',
    '👩🏽‍⚕️ Ana',
    'x'.repeat(500),
  ])('keep their name exactly as it is: %s', async (name) => {
    const team = await testTeam();
    await addMember(team.acting(), { name, discipline: 'nurse', role: 'partner', standing: 'member' });
    const names = (await view(team)).members.map((member) => member.name);
    expect(names).toContain(name);
    expect(names).toHaveLength(6);
  });
});

describe('taking a member out of the room', () => {
  it('is refused while they are lead worker of people who are with us, and says of how many', async () => {
    const team = await testTeam();
    await addPerson(team, team.ids.tom);
    const outcome = await removeMember(team.acting(), { memberId: team.ids.tom });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'member-is-lead-worker', people: 1 } });
  });

  it('is refused while they are in a running huddle', async () => {
    const team = await testTeam();
    await beginHuddle(team, [team.ids.tom]);
    const outcome = await removeMember(team.acting('ffion'), { memberId: team.ids.tom });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'member-in-running-huddle' } });
    const chairing = await removeMember(team.acting('ffion'), { memberId: team.ids.grace });
    expect(chairing).toMatchObject({ ok: false, refusal: { kind: 'member-in-running-huddle' } });
    expect((await removeMember(team.acting(), { memberId: team.ids.shabnam })).ok).toBe(true);
  });

  it('is refused to whoever is at this computer for themselves', async () => {
    const team = await testTeam();
    const outcome = await removeMember(team.acting('tom'), { memberId: team.ids.tom });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'member-is-you' } });
  });

  it('keeps their row, so that what they did stays in their name', async () => {
    const team = await testTeam();
    await removeMember(team.acting(), { memberId: team.ids.tom });
    const row = await team.store.db
      .selectFrom('members')
      .select(['name', 'leftOn'])
      .where('id', '=', team.ids.tom)
      .executeTakeFirst();
    expect(row).toEqual({ name: 'Tom Pritchard', leftOn: '2026-03-18' });
    expect((await view(team)).members).toHaveLength(4);
  });

  it('leaves no plan with a buddy who is gone', async () => {
    const team = await testTeam();
    const personId = await addPerson(team, team.ids.grace);
    await team.store.db
      .insertInto('c2_plans')
      .values({
        id: 'plan',
        personId,
        whatNeedsToChange: 'Safe at night',
        ownWords: '',
        emergencyPlan: '',
        strengths: 'Pauline next door',
        contactRhythmDays: 2,
        buddyId: team.ids.tom,
        openedOn: '2026-03-01',
        openedById: team.ids.grace,
        endedOn: null,
        outcome: null,
        outcomeWords: null,
        whatMadeTheDifference: null,
      })
      .execute();
    await removeMember(team.acting(), { memberId: team.ids.tom });
    expect(await team.store.db.selectFrom('c2_plans').select('buddyId').executeTakeFirst()).toEqual({
      buddyId: null,
    });
  });

  it('finds nobody in another team', async () => {
    const team = await testTeam();
    const outcome = await removeMember({ ...team.acting(), teamId: 'another' }, { memberId: team.ids.tom });
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'not-found', what: 'member' } });
  });
});
