import { describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { listPeople } from '../../../electron/services/people/list-people';
import { mergePeople } from '../../../electron/services/people/merge-people';
import { rowsOfPerson } from '../../../electron/store/people/rows-of-person';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { crisis, proposal, read, somebody, talkWith } from './somebody';

async function twoRecords(team: TestTeam) {
  const keepId = await somebody(team, { leadWorkerId: team.ids.tom, phone: '01632 960001' });
  const mergeId = await somebody(team, {
    fullName: 'Dot Hale',
    knownAs: 'Heron',
    firstContactOn: '2026-02-02',
    recordNumber: 'LA 4021',
    leadWorkerId: team.ids.ffion,
  });
  await talkWith(team, keepId, { happenedOn: '2026-03-10' });
  await talkWith(team, mergeId, {
    happenedOn: '2026-03-12',
    connections: [{ toKind: 'community', toWhat: 'Gordon’s loft' }],
    gaps: ['A club that meets before nine'],
    next: { what: 'Walk round to Gordon’s', memberId: team.ids.ffion, dueOn: '2026-03-21' },
  });
  return { keepId, mergeId };
}

describe('two records that become one', () => {
  it('keep everything: each conversation, connection, gap, plan, proposal and action is the one person’s', async () => {
    const team = await testTeam();
    const { keepId, mergeId } = await twoRecords(team);
    await crisis(team, mergeId);
    await proposal(team, keepId);
    const before =
      (await rowsOfPerson(team.store.db, mergeId)).length +
      (await rowsOfPerson(team.store.db, keepId)).length;
    await done(mergePeople(team.acting(), { keepId, mergeId }));
    expect(await rowsOfPerson(team.store.db, mergeId)).toEqual([]);
    expect(await rowsOfPerson(team.store.db, keepId)).toHaveLength(before);
    const view = await read(team, keepId);
    expect(view.person).toMatchObject({
      firstContactOn: '2026-02-02',
      phone: '01632 960001',
      recordNumber: 'LA 4021',
    });
    expect(view).toMatchObject({ lead: { calledName: 'Tom' }, standing: { kind: 'C2' } });
    expect(view.timeline.find((event) => event.kind === 'merged')).toMatchObject({
      words: 'Also written down as Dot Hale.',
    });
  });

  it('say whose lead worker goes on, where the last word in both histories was another’s', async () => {
    const team = await testTeam();
    const keepId = await somebody(team, { leadWorkerId: team.ids.tom, firstContactOn: '2026-02-02' });
    const mergeId = await somebody(team, { knownAs: 'Heron', leadWorkerId: team.ids.ffion });
    await done(mergePeople(team.acting(), { keepId, mergeId }));
    const leads = (await read(team, keepId)).timeline.filter((event) => event.kind === 'lead-worker');
    expect(leads.map((event) => event.title)).toEqual([
      'Tom took over from Ffion',
      'Ffion took over from Tom',
      'Tom came alongside',
    ]);
  });

  it('are one in every list, and the old one leads to the new', async () => {
    const team = await testTeam();
    const { keepId, mergeId } = await twoRecords(team);
    await done(mergePeople(team.acting(), { keepId, mergeId }));
    const { counts, rows } = await done(listPeople(team.acting(), { filter: 'everyone', find: 'hale' }));
    expect(rows.map((row) => row.id)).toEqual([keepId]);
    expect(counts).toMatchObject({ everyone: 1, closed: 0, removed: 0 });
    expect((await read(team, mergeId)).person.id).toBe(keepId);
  });

  it('are two again when it is taken back', async () => {
    const team = await testTeam();
    const { keepId, mergeId } = await twoRecords(team);
    const rows = () => Promise.all([keepId, mergeId].map((id) => rowsOfPerson(team.store.db, id)));
    const people = () => team.store.db.selectFrom('people').selectAll().orderBy('id').execute();
    const before = [await rows(), await people()];
    const { entryId } = await done(mergePeople(team.acting(), { keepId, mergeId }));
    await done(undo(team.acting(), { entryId }));
    expect([await rows(), await people()]).toEqual(before);
  });

  it('stay two while both have an open plan', async () => {
    const team = await testTeam();
    const { keepId, mergeId } = await twoRecords(team);
    await crisis(team, keepId);
    const planId = await crisis(team, mergeId);
    expect(await mergePeople(team.acting(), { keepId, mergeId })).toEqual({
      ok: false,
      refusal: { kind: 'person-has-open-plan', planId },
    });
    expect(await rowsOfPerson(team.store.db, mergeId)).not.toEqual([]);
  });

  it('are not one and the same record', async () => {
    const team = await testTeam();
    const keepId = await somebody(team);
    expect(await mergePeople(team.acting(), { keepId, mergeId: keepId })).toMatchObject({
      refusal: { kind: 'same-person' },
    });
  });
});
