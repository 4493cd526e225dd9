import { describe, expect, test } from 'vitest';
import { chooseChart, readMostToSay } from '../../../electron/services/measures/read-most-to-say';
import { chartIds } from '../../../shared/domain/measures/all-measures';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { done } from '../done';
import { close, goTo, start } from '../huddles/a-huddle';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, enter, notice, sampleTeam } from './a-team';

async function begunToday(): Promise<TestTeam> {
  const team = await testTeam();
  await team.store.db.updateTable('teams').set({ foundedOn: '2026-03-18' }).execute();
  return team;
}

const eight = [4, 5, 4, 5, 4, 5, 4, 5];
const tomorrow = '2026-03-19T09:31:00.000Z';

describe('the chart with the most to say', () => {
  test('of the sample team is one, with weeks enough to say it', async () => {
    const most = await done(readMostToSay(await sampleTeam()));
    expect(chartIds).toContain(most?.chart.chartId);
    expect(most === null ? 0 : readChart(most.chart).known).toBeGreaterThanOrEqual(8);
  });

  test('is none for a team that began today', async () => {
    expect(await done(readMostToSay((await begunToday()).acting()))).toBeNull();
  });

  test('is there as soon as figures of earlier weeks are, on the same day', async () => {
    const team = await begunToday();
    expect(await chooseChart(team.acting())).toBeNull();
    await done(enter(team, 'gaps', '2026-01-05', eight));
    expect(await chooseChart(team.acting())).toBe('gaps');
  });

  test('is one that is not as good, before all that are as usual', async () => {
    const team = await begunToday();
    await done(enter(team, 'conversations-c1', '2026-01-19', eight));
    await done(enter(team, 'c2-reviewed', '2025-12-29', [...eight.map((n) => n * 10), 40, 50, 1]));
    expect(await chooseChart(team.acting())).toBe('c2-reviewed');
  });

  test('says when the team last looked at it, and null while it never has', async () => {
    const team = await testTeam();
    const first = await done(readMostToSay(team.acting()));
    expect(first?.lastLookedOn).toBeNull();
    const chartId = first?.chart.chartId ?? 'gaps';
    await done(notice(team, { chartId }));
    const again = await done(readMostToSay(team.acting()));
    expect([again?.chart.chartId, again?.lastLookedOn]).toEqual([chartId, '2026-03-18']);
  });

  test('holds for a day; the next day it is another one’s turn', async () => {
    const team = await testTeam();
    const chartId = (await chooseChart(team.acting())) ?? 'gaps';
    await done(notice(team, { chartId }));
    expect(await chooseChart(team.acting())).toBe(chartId);
    team.setNow(tomorrow);
    expect(await chooseChart(team.acting())).not.toBe(chartId);
  });

  test('is another’s turn once the room has looked at it and the huddle is closed', async () => {
    const team = await testTeam();
    const huddleId = await start(team);
    const chartId = await chooseChart(team.acting());
    await goTo(team, huddleId, 'data');
    await goTo(team, huddleId, 'close');
    await done(close(team, huddleId));
    team.setNow(tomorrow);
    expect(await chooseChart(team.acting())).not.toBe(chartId);
  });

  test('is each team’s own', async () => {
    const team = await begunToday();
    await done(enter(team, 'gaps', '2026-01-05', eight));
    const other = await anotherTeam(team, '2026-03-18');
    expect(await chooseChart(team.acting())).toBe('gaps');
    expect(await chooseChart(other)).toBeNull();
  });
});
