import { describe, expect, test } from 'vitest';
import { enterWeeks } from '../../../electron/services/measures/enter-weeks';
import { readChartView } from '../../../electron/services/measures/read-page';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, chart, enter, rowsIn, takeBack, trail } from './a-team';

// The team began on Monday 1 September 2025: from then on the program counts.
const monday = '2025-08-04';

async function begunOn(foundedOn: string): Promise<TestTeam> {
  const team = await testTeam();
  await team.store.db.updateTable('teams').set({ foundedOn }).execute();
  return team;
}

const entered = (value: number) => ({ kind: 'entered', value });

describe('figures of earlier weeks', () => {
  test('stand before the weeks that were counted, and are marked as entered', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', monday, [4, 5, 0, 7]));
    const { firstWeek, countedFrom, parts } = await chart(team, 'gaps');
    expect([firstWeek, countedFrom, parts.length]).toEqual([monday, '2025-09-01', 32]);
    expect(parts.slice(0, 5)).toEqual([
      entered(4),
      entered(5),
      entered(0),
      entered(7),
      { kind: 'count', n: 0 },
    ]);
  });

  test('leave a gap where nothing is known', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', monday, [4, null, 5]));
    expect((await chart(team, 'gaps')).parts.slice(0, 4)).toEqual([entered(4), null, entered(5), null]);
  });

  test('stand on their own chart only', async () => {
    const team = await testTeam();
    await done(enter(team, 'conversations-c1', monday, [4]));
    expect((await chart(team, 'conversations-c2')).firstWeek).toBe('2025-09-01');
  });

  test('are kept to the hundredth', async () => {
    const team = await testTeam();
    await done(enter(team, 'c2-reviewed', monday, [82.55, 100]));
    expect((await chart(team, 'c2-reviewed')).parts.slice(0, 2)).toEqual([entered(82.55), entered(100)]);
  });

  test('may be of any day of their week', async () => {
    const team = await testTeam();
    await done(enterWeeks(team.acting(), { chartId: 'gaps', weeks: [{ week: '2025-08-10', value: 4 }] }));
    expect((await chart(team, 'gaps')).firstWeek).toBe('2025-08-04');
  });

  test('entered again replace those of their week', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', monday, [4, 5]));
    await done(enter(team, 'gaps', monday, [6]));
    expect((await chart(team, 'gaps')).parts.slice(0, 2)).toEqual([entered(6), entered(5)]);
    expect(await rowsIn(team, 'entered_weeks')).toEqual([2]);
  });

  test('are taken out again by an empty one', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', monday, [4, 5]));
    await done(enter(team, 'gaps', monday, [null]));
    expect((await chart(team, 'gaps')).firstWeek).toBe('2025-08-11');
  });

  test('are never seen by another team', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', monday, [4]));
    const other = await anotherTeam(team);
    await done(enterWeeks(other, { chartId: 'gaps', weeks: [{ week: monday, value: 9 }] }));
    expect((await chart(team, 'gaps')).parts[0]).toEqual(entered(4));
    expect((await done(readChartView(other, { chartId: 'gaps' }))).parts[0]).toEqual(entered(9));
  });
});

describe('all of them are kept, or none', () => {
  test.each([
    ['a week twice', ['2025-08-04', 4], ['2025-08-07', 5], '2025-08-04', { kind: 'week-twice' }],
    [
      'a week twice, once empty',
      ['2025-08-04', 4],
      ['2025-08-07', null],
      '2025-08-04',
      { kind: 'week-twice' },
    ],
    [
      'a week that is counted',
      ['2025-08-04', 4],
      ['2025-09-01', 5],
      '2025-09-01',
      { kind: 'week-counted', from: '2025-09-01' },
    ],
    ['a week to come', ['2025-08-04', 4], ['2026-03-23', 5], '2026-03-23', { kind: 'week-in-future' }],
    [
      'less than nothing',
      ['2025-08-04', 4],
      ['2025-08-11', -1],
      '2025-08-11',
      { kind: 'figure-below-nothing' },
    ],
    ['half a gap', ['2025-08-04', 4], ['2025-08-11', 2.5], '2025-08-11', { kind: 'figure-not-whole' }],
    ['too much', ['2025-08-04', 4], ['2025-08-11', 1e12], '2025-08-11', { kind: 'figure-too-large' }],
  ] as const)('%s', async (_, one, other, week, why) => {
    const team = await testTeam();
    const weeks = [one, other].map(([day, value]) => ({ week: day, value }));
    expect(await enterWeeks(team.acting(), { chartId: 'gaps', weeks })).toEqual({
      ok: false,
      refusal: { kind: 'figure-of-week', week, why },
    });
    expect(await rowsIn(team, 'entered_weeks')).toEqual([0]);
    expect(await trail(team)).toEqual([]);
  });

  test('what was entered before stays as it was', async () => {
    const team = await testTeam();
    await done(enter(team, 'c2-reviewed', monday, [80]));
    expect(await enter(team, 'c2-reviewed', monday, [90, 101])).toMatchObject({ ok: false });
    expect((await chart(team, 'c2-reviewed')).parts[0]).toEqual(entered(80));
  });
});

describe('taken back', () => {
  test('every week is as it was', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', monday, [4, 5]));
    const before = await chart(team, 'gaps');
    const again = await done(enter(team, 'gaps', monday, [6, null, 7]));
    await done(takeBack(team, again));
    expect(await chart(team, 'gaps')).toEqual(before);
  });

  test('not over what was entered since', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', monday, [4]));
    const out = await done(enter(team, 'gaps', monday, [null]));
    await done(enter(team, 'gaps', monday, [5]));
    expect(await takeBack(team, out)).toMatchObject({ refusal: { kind: 'cannot-undo' } });
    expect((await chart(team, 'gaps')).parts[0]).toEqual(entered(5));
  });
});

describe('a team that began in the middle of a week', () => {
  test('is counted from the next Monday', async () => {
    const team = await begunOn('2026-02-04');
    expect(await chart(team, 'gaps')).toMatchObject({
      ...{ firstWeek: '2026-02-09', countedFrom: '2026-02-09' },
      parts: Array.from({ length: 5 }, () => ({ kind: 'count', n: 0 })),
    });
  });

  test('may enter a figure of the week it began in', async () => {
    const team = await begunOn('2026-02-04');
    await done(enter(team, 'gaps', '2026-02-02', [4]));
    expect((await chart(team, 'gaps')).parts.slice(0, 2)).toEqual([entered(4), { kind: 'count', n: 0 }]);
  });

  test('has a chart of earlier weeks from its first day', async () => {
    const team = await begunOn('2026-03-18');
    await done(enter(team, 'gaps', '2026-02-02', [4, 5]));
    const { countedFrom, parts } = await chart(team, 'gaps');
    expect(countedFrom).toBe('2026-03-23');
    expect(parts).toEqual([entered(4), entered(5), null, null, null, null]);
  });

  test('cannot enter a week before it is over', async () => {
    const team = await begunOn('2026-03-18');
    expect(await enter(team, 'gaps', '2026-03-16', [4])).toMatchObject({
      refusal: { kind: 'figure-of-week', why: { kind: 'week-not-over' } },
    });
  });
});
