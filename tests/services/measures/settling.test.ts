import { describe, expect, test } from 'vitest';
import { readChartView } from '../../../electron/services/measures/read-page';
import { rebaseChart, settleChart, takeRebaseOut } from '../../../electron/services/measures/settle-chart';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, chart, enter, rowsIn, takeBack, trail } from './a-team';

const reason = 'We are two more than we were';
const anew = (team: TestTeam, week: string) => rebaseChart(team.acting(), { chartId: 'gaps', week, reason });
const rebases = async (team: TestTeam) => (await chart(team, 'gaps')).rebases;

describe('a chart that begins anew', () => {
  test('does so with a week, and says why', async () => {
    const team = await testTeam();
    const { id } = await done(anew(team, '2026-01-05'));
    expect(await rebases(team)).toEqual([{ id, week: '2026-01-05', reason }]);
    expect((await chart(team, 'open-c2')).rebases).toEqual([]);
  });

  test('does so with the Monday of any day', async () => {
    const team = await testTeam();
    await done(anew(team, '2026-01-11'));
    expect((await rebases(team)).map(({ week }) => week)).toEqual(['2026-01-05']);
  });

  test('may do so several times, told in order', async () => {
    const team = await testTeam();
    await done(anew(team, '2026-01-05'));
    await done(anew(team, '2025-11-03'));
    expect((await rebases(team)).map(({ week }) => week)).toEqual(['2025-11-03', '2026-01-05']);
  });

  test('may do so with a week that was entered', async () => {
    const team = await testTeam();
    await done(enter(team, 'gaps', '2025-07-07', [4, 5, 6]));
    await done(anew(team, '2025-07-14'));
    expect((await rebases(team)).map(({ week }) => week)).toEqual(['2025-07-14']);
  });

  test.each([
    ['its first week', '2025-09-01', { kind: 'rebase-at-edge', edge: 'first' }],
    ['its last week', '2026-03-09', { kind: 'rebase-at-edge', edge: 'last' }],
    ['this week, which is not over', '2026-03-16', { kind: 'rebase-not-in-chart' }],
    ['a week before it', '2025-08-25', { kind: 'rebase-not-in-chart' }],
    ['the same week twice', '2026-01-07', { kind: 'rebase-twice' }],
  ])('not with %s: refused, and nothing is left behind', async (_, week, refusal) => {
    const team = await testTeam();
    await done(anew(team, '2026-01-05'));
    expect(await anew(team, week)).toEqual({ ok: false, refusal });
    expect(await rowsIn(team, 'chart_rebases')).toEqual([1]);
    expect(await trail(team)).toEqual(['measures.rebased']);
  });

  test('goes on as it was when that is taken back', async () => {
    const team = await testTeam();
    const begun = await done(anew(team, '2026-01-05'));
    await done(takeBack(team, begun));
    expect(await rebases(team)).toEqual([]);
  });

  test('goes on as it was when the new beginning is taken out, until that is taken back', async () => {
    const team = await testTeam();
    const { id } = await done(anew(team, '2026-01-05'));
    const out = await done(takeRebaseOut(team.acting(), { rebaseId: id }));
    expect(await rebases(team)).toEqual([]);
    await done(takeBack(team, out));
    expect(await rebases(team)).toEqual([{ id, week: '2026-01-05', reason }]);
  });

  test('does so for its own team alone', async () => {
    const team = await testTeam();
    const { id } = await done(anew(team, '2026-01-26'));
    const other = await anotherTeam(team);
    expect((await done(readChartView(other, { chartId: 'gaps' }))).rebases).toEqual([]);
    expect(await takeRebaseOut(other, { rebaseId: id })).toMatchObject({ refusal: { kind: 'not-found' } });
    await done(rebaseChart(other, { chartId: 'gaps', week: '2026-01-26', reason }));
  });
});

describe('how a chart is read', () => {
  const settle = (team: TestTeam, baselineWeeks: number | null, target: number | null) =>
    settleChart(team.acting(), { chartId: 'c2-in-contact', baselineWeeks, target });
  const settled = async (team: TestTeam) => {
    const { baselineWeeks, target } = await chart(team, 'c2-in-contact');
    return { baselineWeeks, target };
  };
  const thirteen = Array.from({ length: 13 }, (_, at) => 80 + at);

  async function withWeeks(): Promise<TestTeam> {
    const team = await testTeam();
    await done(enter(team, 'c2-in-contact', '2025-05-05', thirteen));
    return team;
  }

  test('is by a baseline and a target, to the hundredth', async () => {
    const team = await withWeeks();
    await done(settle(team, 12, 87.55));
    expect(await settled(team)).toEqual({ baselineWeeks: 12, target: 87.55 });
    expect((await chart(team, 'c2-reviewed')).target).toBeNull();
  });

  test('is said once for each chart, and may be said again, or no more', async () => {
    const team = await withWeeks();
    await done(settle(team, 12, 87.5));
    await done(settle(team, null, 90));
    expect(await settled(team)).toEqual({ baselineWeeks: null, target: 90 });
    await done(settle(team, null, null));
    expect(await settled(team)).toEqual({ baselineWeeks: null, target: null });
    expect(await rowsIn(team, 'chart_settings')).toEqual([1]);
  });

  test.each([
    ['a baseline of eleven', 11, null, { kind: 'baseline-too-short', least: 12 }],
    ['a baseline of more weeks than there are', 14, null, { kind: 'baseline-too-long', weeks: 13 }],
    ['a target of less than nothing', null, -1, { kind: 'figure-below-nothing' }],
    ['a target of more than all', null, 101, { kind: 'figure-over-hundred' }],
  ])('is not by %s: refused, and it stays as it was', async (_, baselineWeeks, target, refusal) => {
    const team = await withWeeks();
    await done(settle(team, 12, 80));
    expect(await settle(team, baselineWeeks, target)).toEqual({ ok: false, refusal });
    expect(await settled(team)).toEqual({ baselineWeeks: 12, target: 80 });
  });

  test('is as it was once that is taken back', async () => {
    const team = await withWeeks();
    const first = await done(settle(team, 12, 80));
    const second = await done(settle(team, null, 90));
    await done(takeBack(team, second));
    expect(await settled(team)).toEqual({ baselineWeeks: 12, target: 80 });
    await done(takeBack(team, first));
    expect(await settled(team)).toEqual({ baselineWeeks: null, target: null });
  });
});
