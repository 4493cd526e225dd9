import { describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import {
  bringPersonBack,
  closePerson,
  removePerson,
  reopenPerson,
} from '../../../electron/services/people/close-person';
import { listPeople } from '../../../electron/services/people/list-people';
import { readPerson } from '../../../electron/services/people/read-person';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { crisis, proposal, read, somebody } from './somebody';

const reason = 'Settled near her sister';

async function listed(team: TestTeam, filter: 'everyone' | 'closed' | 'removed'): Promise<readonly string[]> {
  const list = await done(listPeople(team.acting(), { filter, find: '' }));
  return list.rows.map((row) => row.id);
}

describe('coming to rest', () => {
  it('is refused with an open plan, and with an open proposal', async () => {
    const team = await testTeam();
    const inCrisis = await somebody(team);
    const planId = await crisis(team, inCrisis);
    const dreaming = await somebody(team, { knownAs: 'Heron' });
    const proposalId = await proposal(team, dreaming);
    expect(await closePerson(team.acting(), { personId: inCrisis, reason })).toEqual({
      ok: false,
      refusal: { kind: 'person-has-open-plan', planId },
    });
    expect(await closePerson(team.acting(), { personId: dreaming, reason })).toEqual({
      ok: false,
      refusal: { kind: 'person-has-open-proposal', proposalId },
    });
  });

  it('stands in the list of those at rest, and things can be taken up again', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await done(closePerson(team.acting(), { personId, reason }));
    expect([await listed(team, 'everyone'), await listed(team, 'closed')]).toEqual([[], [personId]]);
    expect(await read(team, personId)).toMatchObject({
      standing: { kind: 'closed', on: '2026-03-18' },
      next: { kind: 'leave-the-door-open' },
      timeline: [{ kind: 'closed', words: reason }],
    });
    await done(reopenPerson(team.acting(), { personId }));
    expect(await listed(team, 'everyone')).toEqual([personId]);
    expect(await reopenPerson(team.acting(), { personId })).toMatchObject({
      refusal: { kind: 'person-not-closed' },
    });
  });

  it('frees the label; whoever comes back to a label that was given away needs another', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await done(closePerson(team.acting(), { personId, reason }));
    await somebody(team, { fullName: 'Dora Hill' });
    expect(await reopenPerson(team.acting(), { personId })).toEqual({
      ok: false,
      refusal: { kind: 'known-as-taken', knownAs: 'D.H.' },
    });
  });
});

describe('removing somebody', () => {
  it('is refused in a crisis', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await crisis(team, personId);
    expect(await removePerson(team.acting(), { personId, reason })).toMatchObject({
      refusal: { kind: 'person-has-open-plan' },
    });
  });

  it('takes them out of every list but one, and they come back as they were', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await done(removePerson(team.acting(), { personId, reason: 'Entered twice' }));
    expect([await listed(team, 'everyone'), await listed(team, 'removed')]).toEqual([[], [personId]]);
    team.setNow('2026-04-17T08:00:00.000Z');
    await done(bringPersonBack(team.acting(), { personId }));
    expect((await read(team, personId)).person).toMatchObject({
      removedAt: null,
      closedOn: null,
      closedReason: null,
    });
  });

  it('who was at rest leaves them at rest when they come back, with both reasons kept', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await done(closePerson(team.acting(), { personId, reason }));
    team.setNow('2026-03-20T08:00:00.000Z');
    await done(removePerson(team.acting(), { personId, reason: 'Asked us to' }));
    await done(bringPersonBack(team.acting(), { personId }));
    expect((await read(team, personId)).person).toMatchObject({
      closedOn: '2026-03-18',
      closedReason: `${reason}\nAsked us to`,
    });
  });

  it('is for good after 30 days: their name is shown no more', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    await done(removePerson(team.acting(), { personId, reason }));
    team.setNow('2026-04-18T08:00:00.000Z');
    expect(await listed(team, 'removed')).toEqual([]);
    expect(await readPerson(team.acting(), { personId })).toMatchObject({ refusal: { kind: 'not-found' } });
    expect(await bringPersonBack(team.acting(), { personId })).toEqual({
      ok: false,
      refusal: { kind: 'person-removed-for-good' },
    });
  });

  it('can be taken back', async () => {
    const team = await testTeam();
    const personId = await somebody(team);
    const { entryId } = await done(removePerson(team.acting(), { personId, reason }));
    await done(undo(team.acting(), { entryId }));
    expect(await listed(team, 'everyone')).toEqual([personId]);
  });

  it('of somebody who is not here finds nobody', async () => {
    const team = await testTeam();
    expect(await removePerson(team.acting(), { personId: 'nobody', reason })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    expect(await bringPersonBack(team.acting(), { personId: 'nobody' })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });
});
