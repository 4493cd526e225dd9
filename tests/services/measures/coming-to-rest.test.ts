import { describe, expect, test } from 'vitest';
import { closePerson, reopenPerson } from '../../../electron/services/people/close-person';
import { mergePeople } from '../../../electron/services/people/merge-people';
import { done } from '../done';
import { somebody } from '../people/somebody';
import { type TestTeam, testTeam } from '../test-team';
import { chart, takeBack } from './a-team';

const reason = 'Settled near her sister';
/** Twelve weeks before the last whole week, which is that of 9 March. */
const restedAt = '2025-12-17T09:00:00.000Z';

function rest(team: TestTeam, personId: string, now = restedAt) {
  team.setNow(now);
  return done(closePerson(team.acting(), { personId, reason }));
}

function comeBack(team: TestTeam, personId: string, now: string) {
  team.setNow(now);
  return done(reopenPerson(team.acting(), { personId }));
}

const rests = ({ store }: TestTeam) =>
  store.db.selectFrom('rests').select(['restedOn', 'backOn']).orderBy('restedOn').execute();

/** Of those who came to rest twelve weeks before the last whole week, how many came back. */
async function cameBack(team: TestTeam) {
  team.setNow('2026-03-18T09:31:00.000Z');
  return (await chart(team, 'repeat-contact')).parts.at(-1);
}

async function teamWithDorothy() {
  const team = await testTeam();
  return { team, personId: await somebody(team, { firstContactOn: '2025-10-01' }) };
}

describe('a person and the team', () => {
  test('come to rest on a day', async () => {
    const { team, personId } = await teamWithDorothy();
    await rest(team, personId);
    expect(await rests(team)).toEqual([{ restedOn: '2025-12-17', backOn: null }]);
  });

  test('take things up again on another, and come to rest again', async () => {
    const { team, personId } = await teamWithDorothy();
    await rest(team, personId);
    await comeBack(team, personId, '2026-01-20T09:00:00.000Z');
    await rest(team, personId, '2026-02-10T09:00:00.000Z');
    expect(await rests(team)).toEqual([
      { restedOn: '2025-12-17', backOn: '2026-01-20' },
      { restedOn: '2026-02-10', backOn: null },
    ]);
  });

  test('have not come to rest once the closing is taken back', async () => {
    const { team, personId } = await teamWithDorothy();
    const closing = await rest(team, personId);
    await done(takeBack(team, closing));
    expect(await rests(team)).toEqual([]);
  });

  test('are at rest as before once the reopening is taken back', async () => {
    const { team, personId } = await teamWithDorothy();
    await rest(team, personId);
    const reopening = await comeBack(team, personId, '2026-01-20T09:00:00.000Z');
    await done(takeBack(team, reopening));
    expect(await rests(team)).toEqual([{ restedOn: '2025-12-17', backOn: null }]);
  });

  test('whose two records become one keep when they came to rest', async () => {
    const { team, personId: mergeId } = await teamWithDorothy();
    await rest(team, mergeId);
    const keepId = await somebody(team, { knownAs: 'Heron', firstContactOn: '2025-11-01' });
    await done(mergePeople(team.acting(), { keepId, mergeId }));
    expect(await cameBack(team)).toEqual({ kind: 'share', part: 0, whole: 1 });
  });
});

describe('who comes back is counted twelve weeks after they came to rest', () => {
  test('as one who did not, while they have not', async () => {
    const { team, personId } = await teamWithDorothy();
    await rest(team, personId);
    expect(await cameBack(team)).toEqual({ kind: 'share', part: 0, whole: 1 });
  });

  test('as one who did, within twelve weeks', async () => {
    const { team, personId } = await teamWithDorothy();
    await rest(team, personId);
    await comeBack(team, personId, '2026-01-20T09:00:00.000Z');
    expect(await cameBack(team)).toEqual({ kind: 'share', part: 1, whole: 1 });
  });

  test('as nobody, once the closing is taken back', async () => {
    const { team, personId } = await teamWithDorothy();
    const closing = await rest(team, personId);
    await done(takeBack(team, closing));
    expect(await cameBack(team)).toEqual({ kind: 'share', part: 0, whole: 0 });
  });
});
