import { describe, expect, it } from 'vitest';
import { recordContact } from '../../../electron/services/c2-plans/record-contact';
import { closePerson } from '../../../electron/services/people/close-person';
import { listPeople } from '../../../electron/services/people/list-people';
import type { PeopleFilter } from '../../../shared/contract/people';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { crisis, somebody, talkWith } from './somebody';

function list(team: TestTeam, filter: PeopleFilter = 'everyone', find = '') {
  return done(listPeople(team.acting(), { filter, find }));
}

/** One person in each state. */
async function village(team: TestTeam) {
  const lost = await somebody(team, {
    fullName: 'Dorothy Hale',
    knownAs: 'D.H.',
    leadWorkerId: team.ids.grace,
  });
  const held = await somebody(team, { fullName: 'Fern Abbott', knownAs: 'Fern', leadWorkerId: team.ids.tom });
  const waiting = await somebody(team, {
    fullName: 'Brenda Ashdown',
    knownAs: 'Bren',
    whatWasSaid: 'Rang about a rail.',
  });
  const talking = await somebody(team, { fullName: 'Wilf Garner', knownAs: 'W.G.', recordNumber: '40211' });
  const atRest = await somebody(team, { fullName: 'Kit Ives', knownAs: 'K.I.' });
  await crisis(team, lost);
  const planId = await crisis(team, held);
  await done(closePerson(team.acting(), { personId: atRest, reason: 'Choir took' }));
  team.setNow('2026-03-23T09:31:00.000Z');
  await done(
    recordContact(team.acting(), { planId, how: 'rang', note: 'Fine', on: '2026-03-22', memberId: null }),
  );
  await talkWith(team, talking);
  return { lost, held, waiting, talking, atRest };
}

describe('the list of people', () => {
  it('counts each list, and holds in each who belongs there', async () => {
    const team = await testTeam();
    const { lost, held, waiting, talking, atRest } = await village(team);
    const { counts, rows } = await list(team);
    expect(counts).toEqual({
      everyone: 4,
      'in-crisis': 2,
      'out-of-contact': 1,
      waiting: 1,
      mine: 1,
      closed: 1,
      removed: 0,
    });
    expect(rows.map((row) => row.id)).toEqual([held, waiting, talking, lost]);
    const held_ = async (filter: PeopleFilter) => (await list(team, filter)).rows.map((row) => row.id);
    expect(await held_('in-crisis')).toEqual([held, lost]);
    expect(await held_('out-of-contact')).toEqual([lost]);
    expect(await held_('waiting')).toEqual([waiting]);
    expect(await held_('mine')).toEqual([lost]);
    expect(await held_('closed')).toEqual([atRest]);
  });

  it('says of each where things are, and when we were last in touch', async () => {
    const team = await testTeam();
    await village(team);
    const { rows } = await list(team);
    expect(rows).toMatchObject([
      { fullName: 'Fern Abbott', standing: { kind: 'C2' }, lastContactOn: '2026-03-22', flags: [] },
      { fullName: 'Brenda Ashdown', whereThingsAre: 'Rang about a rail. Waiting to talk', waiting: true },
      {
        fullName: 'Wilf Garner',
        standing: { kind: 'C1' },
        whereThingsAre: 'Somewhere to be by six',
        lastContactOn: '2026-03-17',
      },
      {
        fullName: 'Dorothy Hale',
        lastContactOn: null,
        flags: [{ kind: 'out-of-contact', days: 5, rhythmDays: 2 }],
      },
    ]);
  });

  it.each([
    ['wil', ['Wilf Garner']],
    ['ABBOTT', ['Fern Abbott']],
    ['d.h', ['Dorothy Hale']],
    ['4021', ['Wilf Garner']],
    ['a', ['Fern Abbott', 'Brenda Ashdown']],
    ['%', []],
    ["'; drop table people", []],
  ])('finds by name, label and record number: %s', async (find, names) => {
    const team = await testTeam();
    await village(team);
    const { counts, rows } = await list(team, 'everyone', find);
    expect(rows.map((row) => row.fullName)).toEqual(names);
    expect(counts.everyone).toBe(4);
  });

  it('knows the newest contact even on a plan that has ended', async () => {
    const team = await testTeam();
    const { held } = await village(team);
    await team.store.db
      .updateTable('c2_plans')
      .set({ endedOn: '2026-03-23', outcome: 'in-control-again', whatMadeTheDifference: 'Her own keys' })
      .where('personId', '=', held)
      .execute();
    const row = (await list(team)).rows.find(({ id }) => id === held);
    expect(row).toMatchObject({
      lastContactOn: '2026-03-22',
      standing: { kind: 'C1' },
      whereThingsAre: 'In control again, after six days',
    });
  });

  it('lists whoever came to rest last, and finds whoever came to rest before them', async () => {
    const team = await testTeam();
    const many: string[] = [];
    for (let at = 0; at < 103; at++) {
      const fullName = `Ada ${String.fromCharCode(65 + (at % 26))}${'abcd'.charAt(at / 26)}`;
      many.push(await somebody(team, { fullName, knownAs: `A${at}` }));
    }
    const closing = team.acting();
    for (const personId of many.slice(0, 3))
      await done(closePerson(closing, { personId, reason: 'Choir took' }));
    team.setNow('2026-03-19T09:31:00.000Z');
    for (const personId of many.slice(3))
      await done(closePerson(team.acting(), { personId, reason: 'Choir took' }));
    const { counts, rows, more } = await list(team, 'closed');
    expect([counts.closed, rows.length, more]).toEqual([103, 100, 3]);
    expect(new Set(rows.map((row) => row.id))).toEqual(new Set(many.slice(3)));
    const found = await list(team, 'closed', 'ada aa');
    expect([found.rows.map((row) => row.id), found.more]).toEqual([[many[0]], 0]);
  });

  it('holds nobody of another team', async () => {
    const team = await testTeam();
    await village(team);
    const [row] = await team.store.db.selectFrom('teams').selectAll().execute();
    if (row === undefined) throw new Error('The team is not there.');
    await team.store.db
      .insertInto('teams')
      .values({ ...row, id: 'another' })
      .execute();
    const acting = { ...team.acting(), teamId: 'another' };
    const { counts, rows } = await done(listPeople(acting, { filter: 'everyone', find: '' }));
    expect([counts.everyone, rows]).toEqual([0, []]);
  });
});
