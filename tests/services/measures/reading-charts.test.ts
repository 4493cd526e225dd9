import { describe, expect, test } from 'vitest';
import type { Acting } from '../../../electron/services/acting';
import { readChartView, readDataPage, readEveryChart } from '../../../electron/services/measures/read-page';
import { chartIds } from '../../../shared/domain/measures/all-measures';
import { compare, usualPeriods } from '../../../shared/domain/measures/compare';
import { sayWeekFor } from '../../../shared/domain/measures/outside';
import { chartsOfPage, dataPages } from '../../../shared/domain/measures/pages';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import { lastWholeWeek, weeksBetween } from '../../../shared/domain/measures/weeks';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { sampleTeam } from './a-team';

/** Everything that is said of a chart, on paper, before and now, and outside the team. */
async function allWords(acting: Acting): Promise<readonly string[]> {
  const charts = await done(readEveryChart(acting));
  expect(charts.map(({ chartId }) => chartId)).toEqual(chartIds);
  return charts.map((chart) => {
    const reading = readChart(chart);
    const { headline, lead, rest } = sayChart(reading, chart.target);
    const { before, now, change } = compare(reading, usualPeriods(lastWholeWeek(acting.today)));
    const weeks = reading.parts.map((part) => sayWeekFor('outside', reading.measure.unit, part));
    return [chart.chartId, headline, lead, rest, before.words, now.words, change, ...weeks].join(' ');
  });
}

function expectSense(words: readonly string[]): void {
  for (const said of words) expect(said).not.toMatch(/NaN|Infinity|undefined|null|-0|e-\d/);
}

async function begunToday(): Promise<TestTeam> {
  const team = await testTeam();
  await team.store.db.updateTable('teams').set({ foundedOn: '2026-03-18' }).execute();
  return team;
}

describe('every chart is read, and what is said of it makes sense', () => {
  test('for a team that began today', async () => {
    const team = await begunToday();
    const words = await allWords(team.acting());
    for (const said of words) expect(said).toContain('Nothing has been counted yet.');
    expectSense(words);
  });

  test('for a team that has written nothing in half a year', async () => {
    expectSense(await allWords((await testTeam()).acting()));
  });

  test.each(['2026-03-18T09:31:00.000Z', '2026-03-29T00:30:00.000Z'])(
    'for the sample team at %s',
    async (moment) => {
      const words = await allWords(await sampleTeam(moment));
      expectSense(words);
      expect(new Set(words.map((said) => said.split('. ')[1])).size).toBeGreaterThan(3);
    },
  );
});

describe('a page', () => {
  test.each(dataPages)('$id has its charts in its order', async (page) => {
    const team = await testTeam();
    const view = await done(readDataPage(team.acting(), { pageId: page.id, scope: 'team' }));
    expect(view).toMatchObject({ pageId: page.id, scope: 'team', teams: 1 });
    expect(view.charts.map(({ chartId }) => chartId)).toEqual(chartsOfPage(page));
  });

  test('has each chart as it is by itself', async () => {
    const acting = await sampleTeam();
    const { charts } = await done(readDataPage(acting, { pageId: 'crisis', scope: 'team' }));
    for (const chart of charts)
      expect(await done(readChartView(acting, { chartId: chart.chartId }))).toEqual(chart);
  });
});

describe('the weeks of a chart', () => {
  test('are all whole weeks since the team began, and this week is none of them', async () => {
    const team = await testTeam();
    const { firstWeek, parts } = await done(readChartView(team.acting(), { chartId: 'gaps' }));
    expect(weeksBetween(firstWeek, '2026-03-09')).toHaveLength(parts.length);
    expect(firstWeek).toBe('2025-09-01');
  });

  test('have one more from Monday on', async () => {
    const team = await testTeam();
    const weeks = async (now: string) => {
      team.setNow(now);
      return (await done(readChartView(team.acting(), { chartId: 'gaps' }))).parts.length;
    };
    // The night of the Sunday on which summer time begins, and the Monday after it.
    expect([await weeks('2026-03-29T22:59:00.000Z'), await weeks('2026-03-29T23:00:00.000Z')]).toEqual([
      29, 30,
    ]);
  });

  test('are none for a team that began today, and would begin with the first it can be counted in', async () => {
    const team = await begunToday();
    expect(await done(readChartView(team.acting(), { chartId: 'gaps' }))).toMatchObject({
      ...{ firstWeek: '2026-03-23', countedFrom: '2026-03-23', parts: [] },
    });
  });
});
