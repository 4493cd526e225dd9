import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { brokenBy } from '../../electron/store/sqlite-only/constraints';
import { type TestTeam, testTeam } from '../services/test-team';

let team: TestTeam;

/** Runs one statement on the store itself, past every service; answers which of its own rules it broke. */
async function bare(statement: string): Promise<ReturnType<typeof brokenBy>> {
  try {
    await sql.raw(statement).execute(team.store.db);
    return null;
  } catch (fault) {
    return brokenBy(fault);
  }
}

/** A huddle with its item, attendance and pulse, a review, and a returned proposal with what to try. */
beforeEach(async () => {
  team = await testTeam();
  const { grace } = team.ids;
  const teamId = team.team.id;
  for (const statement of [
    `insert into people values ('peter', '${teamId}', 'Peter Maddox', 'P.M.', null, null, null, null, '2026-01-01', '${grace}', '2026-01-01T09:00:00.000Z', null, null, null, null)`,
    `insert into c2_plans values ('plan', 'peter', 'Safe at night', '', '', 'Ruth', 2, null, '2026-03-01', '${grace}', null, null, null, null)`,
    `insert into huddles values ('huddle', '${teamId}', 'weekly', '2026-03-18', 75, '2026-03-18T09:31:00.000Z', null, null, null, 'item', '', '')`,
    `insert into agenda_items values ('item', 'huddle', 'c3-proposal', 'proposal', 0, 'waiting', 0, 0, null, null, '', null)`,
    `insert into attendance values ('here', 'huddle', '${grace}', 'here', 0)`,
    `insert into pulse values ('felt', 'huddle', 4)`,
    `insert into c2_reviews values ('review', 'plan', 'huddle', '2026-03-18', 'He sleeps', 'continue', 'Ring', '2026-03-18T09:40:00.000Z')`,
    `insert into c3_proposals values ('proposal', 'peter', '${grace}', '2026-03-01', '2026-03-01T09:00:00.000Z', null, null, null, null, null, '', '', '', '', '', '', '', '', '{"kind":"not-said"}', '', null, null, '', null, null)`,
    `insert into c3_rounds values ('round', 'proposal', 'huddle', 'item', 0, null)`,
    `insert into c3_overrules values ('says', 'round', '${grace}', 'go-ahead')`,
    `insert into c3_positions values ('position', 'round', '${grace}', 'not-yet', 'Try the shed', 'try-c1', '2026-03-18T09:45:00.000Z')`,
    `insert into c3_decisions values ('decision', 'proposal', 'round', 'huddle', 'returned', '2026-03-18', '2026-03-18T09:50:00.000Z', 'consent', '[]', '[]', '{}', null, null, null, 'Grace rings', null, null, null)`,
    `insert into c3_things_to_try values ('thing', 'decision', 'C1', 'The shed', null, null, null)`,
  ]) {
    await sql.raw(statement).execute(team.store.db);
  }
});

describe('a sealed decision', () => {
  const changes = [
    `update c3_decisions set "whoTells" = 'nobody'`,
    `update c3_things_to_try set what = 'Nothing'`,
    `update c3_positions set position = 'agree'`,
    `update c3_overrules set says = 'objects'`,
    `update c3_rounds set hidden = 1`,
    'delete from c3_things_to_try',
    'delete from c3_positions',
    'delete from c3_overrules',
    'delete from c3_decisions',
  ];

  it('is kept for good by the store, with what it was made on and what was to be tried', async () => {
    await bare(`update c3_decisions set "sealedAt" = '2026-03-18T10:00:00.000Z'`);
    for (const change of changes) expect([change, await bare(change)]).toEqual([change, 'kept-for-good']);
  });

  it('may still be changed until it is sealed', async () => {
    for (const change of changes.slice(0, 5)) expect([change, await bare(change)]).toEqual([change, null]);
  });
});

describe('a sign-off', () => {
  const second = (id: string) =>
    `insert into c3_decisions select '${id}', "proposalId", "roundId", "huddleId", 'signed-off', "on", at, by, present, positions, consideration, null, null, null, null, null, null, null from c3_decisions where id = 'decision'`;

  it('is made once for a proposal, however many windows press', async () => {
    expect(await bare(second('first'))).toBe(null);
    expect(await bare(second('again'))).toBe('uniqueness');
  });
});

describe('a closed huddle', () => {
  const changes = [
    `update agenda_items set state = 'done'`,
    `update attendance set state = 'away'`,
    'update pulse set feeling = 1',
    `update c2_reviews set "whatChanged" = 'Nothing'`,
    'delete from pulse',
    'delete from attendance',
    'delete from c2_reviews',
  ];

  it('is its record: the store refuses to change who was there, what came up and what was said', async () => {
    await bare(`update huddles set "closedAt" = '2026-03-18T10:40:00.000Z'`);
    for (const change of [...changes, `update huddles set learned = 'Another thing'`]) {
      expect([change, await bare(change)]).toEqual([change, 'kept-for-good']);
    }
  });

  it('changes freely while it runs', async () => {
    for (const change of changes) expect([change, await bare(change)]).toEqual([change, null]);
  });
});
