import { describe, expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { removePack } from '../../../electron/services/reflection/keep-pack';
import { listPacks, readPack } from '../../../electron/services/reflection/read-packs';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { aPack, keep } from './a-pack';

const all = async (team: TestTeam) => done(listPacks(team.acting()));
const own = async (team: TestTeam) => (await all(team)).filter((pack) => pack.own);
const remove = (team: TestTeam, packId: string) => removePack(team.acting(), { packId });
const trail = async (team: TestTeam) =>
  (await team.store.db.selectFrom('audit_entries').select('verb').orderBy('id').execute()).map(
    ({ verb }) => verb,
  );

describe('packs', () => {
  test('that come with the program are there from the first day', async () => {
    const team = await testTeam();
    const packs = await all(team);
    expect(packs.length).toBeGreaterThanOrEqual(14);
    expect(packs.every(({ own: ours, minutes, timesHeld }) => !ours && minutes > 0 && timesHeld === 0)).toBe(
      true,
    );
  });

  test('of the team’s own stand among them by name, whole', async () => {
    const team = await testTeam();
    const { id } = await done(keep(team));
    expect(await own(team)).toEqual([
      {
        ...{ id, name: 'Our own round', purpose: 'We listen to one another.', themes: ['c2'], minutes: 10 },
        ...{ presents: 'nobody', own: true, copiedFrom: null, lastHeldOn: null, timesHeld: 0 },
      },
    ]);
    expect(await done(readPack(team.acting(), { packId: id }))).toMatchObject({ own: true, pack: aPack });
    const names = (await all(team)).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en-GB')));
    expect(await trail(team)).toEqual(['reflection.pack-kept']);
    expect(team.announced).toEqual(['reflection']);
  });

  test('say what they were copied from', async () => {
    const team = await testTeam();
    const [first] = await all(team);
    await done(keep(team, {}, { copiedFrom: first?.id ?? '' }));
    await done(keep(team, { name: 'Another' }, { copiedFrom: 'gone' }));
    expect((await own(team)).map(({ copiedFrom }) => copiedFrom)).toEqual([null, first?.id]);
  });

  test('are changed where they stand, and the change is taken back', async () => {
    const team = await testTeam();
    const { id } = await done(keep(team));
    const { entryId } = await done(keep(team, { name: 'Ours, longer' }, { packId: id }));
    expect((await own(team)).map(({ name }) => name)).toEqual(['Ours, longer']);
    await done(undo(team.acting(), { entryId }));
    expect((await own(team)).map(({ name }) => name)).toEqual(['Our own round']);
  });

  test('are put away, and brought back by undoing it', async () => {
    const team = await testTeam();
    const { id } = await done(keep(team));
    const { entryId } = await done(remove(team, id));
    expect(await own(team)).toEqual([]);
    expect(await readPack(team.acting(), { packId: id })).toEqual({
      ok: false,
      refusal: { kind: 'not-found', what: 'pack' },
    });
    await done(undo(team.acting(), { entryId }));
    expect((await own(team)).map((pack) => pack.id)).toEqual([id]);
  });

  test('are not brought back under a name that another has taken meanwhile', async () => {
    const team = await testTeam();
    const { id } = await done(keep(team));
    const { entryId } = await done(remove(team, id));
    await done(keep(team, { name: 'our OWN round' }));
    expect(await undo(team.acting(), { entryId })).toMatchObject({
      ok: false,
      refusal: { kind: 'cannot-undo', why: 'changed-since' },
    });
  });

  test('are the team’s: another team has its own, and changes none of these', async () => {
    const team = await testTeam();
    const { id } = await done(keep(team));
    const other = { ...team.acting(), teamId: 'another' };
    expect((await done(listPacks(other))).some((pack) => pack.own)).toBe(false);
    expect(await removePack(other, { packId: id })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-found' },
    });
  });
});

describe('how often a pack was held', () => {
  test('counts closed sessions only, and says the last day', async () => {
    const team = await testTeam();
    const { id: packId } = await done(keep(team));
    const words = { name: 'Round', purpose: '', material: '', place: '', time: '10:00' };
    const lists = { themes: '[]', learning: '[]', beforehand: '[]', watchFor: '[]' };
    const kinds = { notes: 'kept', presents: 'nobody', promptedBy: 'nothing' } as const;
    const nobody = { facilitatorId: null, presenterId: null, aboutPersonId: null, promptedId: null };
    const session = (id: string, on: string, closedAt: string | null) => ({
      ...{ id, on, closedAt, packId, teamId: team.team.id, ...words, ...lists, ...kinds, ...nobody },
      ...{ plannedById: team.ids.grace, plannedAt: '2026-01-01T09:00:00.000Z', plannedMinutes: 10 },
      ...{ startedAt: closedAt, calledOffAt: null, currentStepId: null },
    });
    await team.store.db
      .insertInto('sessions')
      .values([
        session('s1', '2026-01-08', '2026-01-08T11:00:00.000Z'),
        session('s2', '2026-02-05', '2026-02-05T11:00:00.000Z'),
        session('s3', '2026-04-02', null),
      ])
      .execute();
    expect(await own(team)).toMatchObject([{ lastHeldOn: '2026-02-05', timesHeld: 2 }]);
  });
});

describe('a pack is refused, and nothing is written', () => {
  const refused = async (outcome: ReturnType<typeof keep>) => {
    const answered = await outcome;
    return answered.ok ? 'kept' : answered.refusal;
  };

  test('under a name that is taken, by the program’s or the team’s own, however it is written', async () => {
    const team = await testTeam();
    const [programs] = await all(team);
    const name = programs?.name ?? '';
    await done(keep(team));
    expect(await refused(keep(team, { name: `  ${name.toUpperCase()}` }))).toEqual({
      kind: 'pack-name-taken',
      name,
    });
    expect(await refused(keep(team, { name: 'OUR own-round' }))).toMatchObject({ kind: 'pack-name-taken' });
    expect(await own(team)).toHaveLength(1);
  });

  test('with HTML or a link in it', async () => {
    const team = await testTeam();
    const holding = (material: string) => refused(keep(team, { material }));
    expect(await holding('<script>alert(1)</script>')).toEqual({
      ...{ kind: 'pack-unsafe', holds: 'html', field: 'material', where: 'The material' },
    });
    expect(await holding('See [this](https://example.org)')).toMatchObject({ holds: 'link' });
    expect(await own(team)).toEqual([]);
    expect(await trail(team)).toEqual([]);
  });

  test('where it is the program’s own, to be changed or put away', async () => {
    const team = await testTeam();
    const [programs] = await all(team);
    const packId = programs?.id ?? '';
    expect(await refused(keep(team, {}, { packId }))).toEqual({ kind: 'pack-is-the-programs' });
    expect(await remove(team, packId)).toEqual({ ok: false, refusal: { kind: 'pack-is-the-programs' } });
  });

  test('where it is put away or was never there', async () => {
    const team = await testTeam();
    const { id } = await done(keep(team));
    await done(remove(team, id));
    expect(await refused(keep(team, {}, { packId: id }))).toEqual({ kind: 'not-found', what: 'pack' });
    expect(await remove(team, id)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
  });

  test('while nobody has said who writes', async () => {
    const team = await testTeam();
    const { id } = await done(keep(team));
    expect(await removePack(team.acting(null), { packId: id })).toMatchObject({
      ok: false,
      refusal: { kind: 'nobody-acting' },
    });
  });
});
