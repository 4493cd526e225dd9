import { beforeEach, describe, expect, test } from 'vitest';
import type { Acting } from '../../../electron/services/acting';
import { addGap } from '../../../electron/services/conversations/connections';
import { keepConversation } from '../../../electron/services/conversations/keep-conversation';
import { readProgress } from '../../../electron/services/measures/all-teams';
import { pinNote } from '../../../electron/services/measures/pin-note';
import { readDataPage } from '../../../electron/services/measures/read-page';
import { settleChart } from '../../../electron/services/measures/settle-chart';
import { addPerson } from '../../../electron/services/people/add-person';
import type { ChartView, DataPageView } from '../../../shared/contract/measures';
import { addDays } from '../../../shared/domain/dates';
import { type DataPageId, dataPages } from '../../../shared/domain/measures/pages';
import { together, type WeekPart } from '../../../shared/domain/measures/week-part';
import { done } from '../done';
import { dorothy, saidToWilf } from '../people/somebody';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, enter } from './a-team';

let team: TestTeam;
let other: Acting;

async function talk(acting: Acting, knownAs: string, happenedOn: string): Promise<void> {
  const { id: personId } = await done(addPerson(acting, { ...dorothy, knownAs, firstContactOn: happenedOn }));
  const said = { ...saidToWilf, listenedTo: ['Wilf'], connections: [], gaps: [] };
  await done(keepConversation(acting, { ...said, personId, happenedOn }));
}

beforeEach(async () => {
  team = await testTeam();
  other = await anotherTeam(team, '2026-01-05');
  await talk(team.acting(), 'D.H.', '2025-11-12');
  await talk(team.acting(), 'Heron', '2026-03-10');
  await talk(other, 'D.H.', '2026-03-11');
  await talk(other, 'Heron', '2026-02-11');
});

function page(
  pageId: DataPageId,
  scope: 'team' | 'all-teams',
  acting = team.acting(),
): Promise<DataPageView> {
  return done(readDataPage(acting, { pageId, scope }));
}

function byWeek({ firstWeek, parts }: ChartView): ReadonlyMap<string, WeekPart | null> {
  return new Map(parts.map((part, index) => [addDays(firstWeek, index * 7), part]));
}

describe('all teams together', () => {
  test.each(dataPages)('$id: each week is the sum of the teams’ own', async ({ id }) => {
    const [ours, theirs, all] = [
      await page(id, 'team'),
      await page(id, 'team', other),
      await page(id, 'all-teams'),
    ];
    expect(all.charts.map(({ chartId }) => chartId)).toEqual(ours.charts.map(({ chartId }) => chartId));
    for (const [at, chart] of all.charts.entries()) {
      const [own, others] = [ours, theirs].map(({ charts }) => byWeek(charts[at] ?? chart));
      for (const [week, part] of byWeek(chart)) {
        const parts = [own?.get(week), others?.get(week)].filter(
          (each) => each !== undefined && each !== null,
        );
        expect(part, `${chart.chartId} ${week}`).toEqual(parts.reduce(together));
      }
    }
  });

  test('begin with the team that began first, and end with the last whole week', async () => {
    const [chart] = (await page('sooner', 'all-teams')).charts;
    expect(chart).toMatchObject({ firstWeek: '2025-09-01', countedFrom: '2025-09-01' });
    expect(chart?.parts).toHaveLength(28);
  });

  test('have what was written a moment ago', async () => {
    const gaps = async () =>
      (await page('difference', 'all-teams')).charts.find(({ chartId }) => chartId === 'gaps')?.parts.at(-1);
    other = { ...other, today: '2026-03-11' };
    expect(await gaps()).toEqual({ kind: 'count', n: 0 });
    await done(addGap(other, { personId: null, lookedFor: 'A club before nine' }));
    expect(await gaps()).toEqual({ kind: 'count', n: 1 });
  });

  test('have nothing of what each of them says of its own charts', async () => {
    await done(enter(team, 'conversations-c1', '2025-06-02', [4, 5]));
    await done(pinNote(team.acting(), { chartId: 'conversations-c1', on: '2026-02-10', words: 'New offer' }));
    await done(settleChart(team.acting(), { chartId: 'conversations-c1', baselineWeeks: 12, target: null }));
    const { charts } = await page('sooner', 'all-teams');
    expect(charts.find(({ chartId }) => chartId === 'conversations-c1')).toMatchObject({
      ...{ firstWeek: '2025-09-01', pins: [], notices: [], rebases: [], baselineWeeks: null, target: null },
    });
  });

  test('without a whole week have charts without weeks, which would begin on a Monday', async () => {
    await team.store.db.updateTable('teams').set({ foundedOn: '2026-03-18' }).execute();
    const { charts } = await page('sooner', 'all-teams');
    for (const chart of charts) expect(chart).toMatchObject({ firstWeek: '2026-03-16', parts: [] });
  });

  test('are as many as there are, whoever asks', async () => {
    expect([(await page('us', 'team')).teams, (await page('us', 'all-teams', other)).teams]).toEqual([2, 2]);
  });

  test('once read, are no longer being read', async () => {
    await page('sooner', 'all-teams');
    expect(await done(readProgress())).toBeNull();
  });
});

test('a team by itself has nothing of another’s', async () => {
  const count = async (acting: Acting) => {
    const { charts } = await page('sooner', 'team', acting);
    const chart = charts.find(({ chartId }) => chartId === 'conversations-c1');
    return chart?.parts.reduce((sum, part) => sum + (part?.kind === 'count' ? part.n : 0), 0);
  };
  expect([await count(team.acting()), await count(other)]).toEqual([2, 2]);
});
