import { beforeEach, expect, test } from 'vitest';
import {
  endAlongside,
  nameAlongside,
  readWorksWith,
  setLevel,
} from '../../../electron/services/access/give-access';
import { peopleSeen } from '../../../electron/services/access/people-seen';
import { undo } from '../../../electron/services/audit/undo';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { addPerson } from '../../../electron/services/people/add-person';
import { mergePeople } from '../../../electron/services/people/merge-people';
import { removeMember } from '../../../electron/services/team/change-members';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';

let team: TestTeam;
beforeEach(async () => {
  team = await testTeam();
  await setLevel(team.acting(), { memberId: team.ids.tom, level: 'partner' });
});

async function person(fullName: string, knownAs: string, leadWorkerId: string | null = null) {
  const known = { fullName, knownAs, dateOfBirth: null, address: '', phone: '', recordNumber: '' };
  const { id } = await done(
    addPerson(team.acting(), { ...known, firstContactOn: '2026-03-10', leadWorkerId, whatWasSaid: '' }),
  );
  return id;
}

async function tomSees(): Promise<readonly string[]> {
  return [...((await peopleSeen(team.acting('tom'))) ?? ['everybody'])].toSorted();
}

test('a partner sees whom they lead, whom they are the buddy of and whom they are named alongside', async () => {
  const led = await person('Ada Moss', 'A.M.', team.ids.tom);
  const covered = await person('Ben Ash', 'B.A.');
  const named = await person('Cleo Vance', 'C.V.');
  await person('Dot Hale', 'D.H.');
  const words = { whatNeedsToChange: 'Safe', ownWords: 'My bed', strengths: 'Ken', emergencyPlan: '' };
  await openPlan(team.acting(), {
    ...{ personId: covered, ...words, contactRhythmDays: 2, buddyId: team.ids.tom, steps: [] },
  });
  await nameAlongside(team.acting(), { personId: named, memberId: team.ids.tom });
  expect(await tomSees()).toEqual([led, covered, named].toSorted());
  const told = await readWorksWith(team.acting(), { memberId: team.ids.tom });
  expect(told).toMatchObject({
    value: {
      people: [
        { person: { fullName: 'Ada Moss' }, ways: ['lead'] },
        { person: { fullName: 'Ben Ash' }, ways: ['buddy'] },
        { person: { fullName: 'Cleo Vance' }, ways: ['alongside'] },
      ],
    },
  });
});

test('named alongside is said once, and ends', async () => {
  const alongside = { personId: await person('Ada Moss', 'A.M.'), memberId: team.ids.tom };
  await done(nameAlongside(team.acting(), alongside));
  expect(await nameAlongside(team.acting(), alongside)).toMatchObject({
    refusal: { kind: 'already-alongside' },
  });
  const { entryId } = await done(endAlongside(team.acting(), alongside));
  expect(await tomSees()).toEqual([]);
  await done(undo(team.acting(), { entryId }));
  expect(await tomSees()).toEqual([alongside.personId]);
});

test('who is named alongside one record is so alongside the one it becomes', async () => {
  const mergeId = await person('Ada Moss', 'A.M.');
  const keepId = await person('Adah Moss', 'Heron');
  await nameAlongside(team.acting(), { personId: mergeId, memberId: team.ids.tom });
  await done(mergePeople(team.acting(), { keepId, mergeId }));
  expect(await tomSees()).toEqual([keepId]);
});

test('everybody else sees everybody', async () => {
  for (const member of ['grace', 'ffion', null] as const)
    expect(await peopleSeen(team.acting(member))).toBeNull();
});

test('the last facilitator stays one, and stays', async () => {
  const { grace, ffion } = team.ids;
  expect(await setLevel(team.acting('ffion'), { memberId: grace, level: 'member' })).toMatchObject({
    refusal: { kind: 'last-facilitator' },
  });
  expect(await removeMember(team.acting('ffion'), { memberId: grace })).toMatchObject({
    refusal: { kind: 'last-facilitator' },
  });
  await done(setLevel(team.acting(), { memberId: ffion, level: 'facilitator' }));
  await done(setLevel(team.acting('ffion'), { memberId: grace, level: 'viewer' }));
});

test('taking a leaving back and doing it again leaves a facilitator too', async () => {
  const { grace, ffion, shabnam } = team.ids;
  await done(setLevel(team.acting(), { memberId: ffion, level: 'facilitator' }));
  const { entryId } = await done(removeMember(team.acting(), { memberId: ffion }));
  const back = await done(undo(team.acting(), { entryId }));
  await done(setLevel(team.acting('ffion'), { memberId: grace, level: 'member' }));
  expect(await undo(team.acting('grace'), { entryId: back.entryId })).toMatchObject({
    refusal: { kind: 'cannot-undo', why: 'changed-since' },
  });
  expect(shabnam).not.toBe(ffion);
});

test('what somebody may do is said again, not taken back', async () => {
  const { entryId } = await done(setLevel(team.acting(), { memberId: team.ids.ffion, level: 'viewer' }));
  expect(await undo(team.acting(), { entryId })).toMatchObject({ refusal: { why: 'not-undoable' } });
});
