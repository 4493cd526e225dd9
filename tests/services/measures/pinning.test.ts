import { describe, expect, test } from 'vitest';
import { pinNote, takePinOut } from '../../../electron/services/measures/pin-note';
import { readChartView } from '../../../electron/services/measures/read-page';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, chart, rowsIn, takeBack, trail } from './a-team';

const offer = { chartId: 'c2-length', on: '2026-02-10', words: 'New reablement offer started' } as const;
const pin = (team: TestTeam, change: Partial<typeof offer> | { on: string } = {}) =>
  pinNote(team.acting(), { ...offer, ...change });
const pins = async (team: TestTeam) => (await chart(team, 'c2-length')).pins;

describe('a note', () => {
  test('stands on its chart, on its day, and on no other', async () => {
    const team = await testTeam();
    const { id } = await done(pin(team));
    expect(await pins(team)).toEqual([{ id, on: '2026-02-10', words: 'New reablement offer started' }]);
    expect((await chart(team, 'c2-spend')).pins).toEqual([]);
  });

  test('stands among the others by its day, whenever it was pinned', async () => {
    const team = await testTeam();
    for (const on of ['2026-03-18', '2025-12-24', '2026-02-10']) await done(pin(team, { on }));
    expect((await pins(team)).map(({ on }) => on)).toEqual(['2025-12-24', '2026-02-10', '2026-03-18']);
  });

  test('of a day to come is refused, and leaves nothing behind', async () => {
    const team = await testTeam();
    expect(await pin(team, { on: '2026-03-19' })).toEqual({
      ok: false,
      refusal: { kind: 'date-in-future', date: '2026-03-19' },
    });
    expect(await rowsIn(team, 'chart_pins')).toEqual([0]);
    expect(await trail(team)).toEqual([]);
  });

  test('is refused while nobody has said who they are', async () => {
    const team = await testTeam();
    expect(await pinNote(team.acting(null), offer)).toEqual({
      ok: false,
      refusal: { kind: 'nobody-acting' },
    });
  });

  test('that was pinned is taken back', async () => {
    const team = await testTeam();
    const pinned = await done(pin(team));
    await done(takeBack(team, pinned));
    expect(await pins(team)).toEqual([]);
  });

  test('tells the windows that charts changed', async () => {
    const team = await testTeam();
    await done(pin(team));
    expect(team.announced).toContain('measures');
  });
});

describe('a note that is taken out', () => {
  test('is gone, and comes back as it was', async () => {
    const team = await testTeam();
    const { id } = await done(pin(team));
    const before = await pins(team);
    const out = await done(takePinOut(team.acting(), { pinId: id }));
    expect(await pins(team)).toEqual([]);
    await done(takeBack(team, out));
    expect(await pins(team)).toEqual(before);
  });

  test('is not found a second time', async () => {
    const team = await testTeam();
    const { id } = await done(pin(team));
    await done(takePinOut(team.acting(), { pinId: id }));
    expect(await takePinOut(team.acting(), { pinId: id })).toMatchObject({ refusal: { kind: 'not-found' } });
  });

  test('is not another team’s', async () => {
    const team = await testTeam();
    const { id } = await done(pin(team));
    const other = await anotherTeam(team);
    expect(await takePinOut(other, { pinId: id })).toMatchObject({ refusal: { kind: 'not-found' } });
    expect((await done(readChartView(other, { chartId: 'c2-length' }))).pins).toEqual([]);
    expect(await pins(team)).toHaveLength(1);
  });
});
