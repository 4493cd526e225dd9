import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openStore } from '../../../electron/store/open-store';
import { verifyTrail } from '../../../electron/store/verify-trail';
import { generateTeams } from '../../bench/generate/generate-teams';
import { encryptOwn, openOwn } from '../../own-record';
import { makeKeys } from '../../running-program';
import { partsOf, takeOut } from './a-file';
import { newFolder, now, programOn } from './own-team-folder';

/** A store of two teams of two years each; the first of them is at this computer. */
let folder: string;
let memberId: string;
let otherTeamId: string;
let path: string;

beforeAll(async () => {
  folder = newFolder();
  const file = join(folder, 'team.sqlite');
  const [teamId = '', other = ''] = (
    await generateTeams(file, { years: 2, teams: 2, now }, () => undefined)
  ).toSorted();
  otherTeamId = other;
  const store = await openStore(file);
  const member = await store.db
    .selectFrom('members')
    .select('id')
    .where('teamId', '=', teamId)
    .where('leftOn', 'is', null)
    .executeTakeFirstOrThrow();
  memberId = member.id;
  await store.close();
  await encryptOwn(folder);
  path = await takeOut({ folder, memberId });
});

/** The days that a measure was worked out of come in the order in which the store finds them, which says nothing. */
function sorted(key: string, value: unknown): unknown {
  if (key !== 'days' || !Array.isArray(value)) return value;
  return value.map(Number).toSorted((one, other) => one - other);
}

async function told(where: string) {
  const { program, call } = programOn(where, {});
  await program.openOwnTeam();
  await program.actAs(memberId);
  const parts = await call('everything.parts', {});
  const charts = await call('measures.every-chart', {});
  await program.stop();
  if (!parts.ok) throw new Error(JSON.stringify(parts));
  return {
    rows: Object.fromEntries(parts.value.map(({ table, rows }) => [table, rows])),
    charts: JSON.parse(JSON.stringify(charts), sorted),
  };
}

test('one of two teams is taken out with nothing of the other, and comes back with the same counts and measures', async () => {
  const text = (await partsOf(path)).get('golden-thread.json') ?? '';
  expect(text).not.toContain(otherTeamId);
  const before = await told(folder);
  const back = newFolder();
  const { program, call } = programOn(back, { chosen: { kind: 'chosen', path, name: 'a.zip' } });
  await program.start(false);
  await makeKeys({ call });
  expect(await call('everything.bring-back', {})).toMatchObject({ ok: true });
  await program.stop();
  const after = await told(back);
  // What was taken out is told by an entry and a line that the file itself cannot have; that it came back, by an entry.
  const {
    exports: exported,
    audit_entries: entries = 0,
    audit_changes: changes = 0,
    ...others
  } = before.rows;
  expect(after.rows).toEqual({
    ...others,
    ...{ exports: (exported ?? 0) - 1, audit_entries: entries, audit_changes: changes - 1 },
  });
  expect(Object.values(after.rows).reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(30_000);
  expect(after.charts).toEqual(before.charts);
  const store = await openOwn(back);
  expect(await verifyTrail(store.db)).toEqual([]);
  await store.close();
});

test('what is being made or brought in is stopped, and nothing is left of it', async () => {
  const saving = programOn(folder, { save: async () => ({ kind: 'left' }) });
  await saving.program.openOwnTeam();
  await saving.program.actAs(memberId);
  const out = saving.call('everything.take-out', {});
  await underWay(saving.call);
  expect(await saving.call('everything.take-out', {})).toMatchObject({
    refusal: { kind: 'already-under-way' },
  });
  await saving.call('everything.stop', {});
  expect(await out).toEqual({ ok: true, value: null });
  expect(saving.logged).toEqual([]);
  await saving.program.stop();
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([]);

  const back = newFolder();
  const bringing = programOn(back, { chosen: { kind: 'chosen', path, name: 'a.zip' } });
  await bringing.program.start(false);
  await makeKeys(bringing);
  const into = bringing.call('everything.bring-back', {});
  await underWay(bringing.call);
  await bringing.call('everything.stop', {});
  expect(await into).toEqual({ ok: true, value: null });
  expect([bringing.logged, readdirSync(back)]).toEqual([[], ['team.sqlite.keys']]);
  await bringing.program.stop();
});

/** Until some of it is done, and not all. */
async function underWay(call: ReturnType<typeof programOn>['call']): Promise<void> {
  for (;;) {
    const now = await call('everything.under-way', {});
    if (now.ok && now.value !== null && now.value.done > 0) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test.each([
  ['ENOSPC', { kind: 'no-room-here' }],
  ['EDQUOT', { kind: 'no-room-here' }],
])('a disk without room says so (%s), and nothing is left', async (code, refusal) => {
  const { program } = programOn(folder, {});
  await program.openOwnTeam();
  await program.actAs(memberId);
  const acting = program.acting();
  if (acting === null) throw new Error('No team came up.');
  const { takeEverythingOut } = await import('../../../electron/services/everything/take-everything-out');
  const full = async (): Promise<never> => {
    throw Object.assign(new Error('write'), { code });
  };
  const asked: unknown[] = [];
  const desktop = {
    version: '0.1.0',
    save: async (file: unknown) => {
      asked.push(file);
      return { kind: 'left' } as const;
    },
  };
  expect(await takeEverythingOut(acting, desktop, { write: full, readText: full })).toEqual({
    ok: false,
    refusal,
  });
  expect(asked).toEqual([]);
  await program.stop();
});
