import { beforeEach, expect, test } from 'vitest';
import { chooseChartOf } from '../../../electron/services/huddles/change-agenda';
import { go } from '../../../electron/services/huddles/go';
import { saveDraft } from '../../../electron/services/huddles/keep-typed';
import { viewHuddle } from '../../../electron/services/huddles/view-huddle';
import { readChartView } from '../../../electron/services/measures/read-page';
import type { ItemDraft } from '../../../shared/contract/item-draft';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { start } from './a-huddle';

let team: TestTeam;
let huddleId: string;
let itemId: string;

beforeEach(async () => {
  team = await testTeam();
  huddleId = await start(team);
  const { items } = await done(viewHuddle(team.acting(), huddleId));
  itemId = items.find(({ kind }) => kind === 'data')?.id ?? '';
  await done(chooseChartOf(team.acting(), { itemId, chartId: 'c2-in-contact' }));
  await done(go(team.acting(), { huddleId, to: { itemId } }));
});

const type = (draft: ItemDraft) => done(saveDraft(team.acting(), { itemId, draft }));
const goOn = () => done(go(team.acting(), { huddleId, to: 'next' }));
const goBack = () => done(go(team.acting(), { huddleId, to: { itemId } }));
const choose = (chartId: ChartId) => done(chooseChartOf(team.acting(), { itemId, chartId }));
const onChart = async (chartId: ChartId) =>
  (await done(readChartView(team.acting(), { chartId }))).notices.map(({ noticed, tryNext }) => [
    noticed,
    tryNext,
  ]);

test('what the room said stays with the chart by whatever way it goes on', async () => {
  await type({ note: 'Fridays slip', tryNext: 'A buddy for each plan' });
  await goOn();
  expect(await onChart('c2-in-contact')).toEqual([['Fridays slip', 'A buddy for each plan']]);
});

test('said otherwise on the way back, it is the same notice', async () => {
  await type({ note: 'Fridays slip' });
  await goOn();
  await goBack();
  await type({ note: 'Fridays slip, and Mondays' });
  await goOn();
  expect(await onChart('c2-in-contact')).toEqual([['Fridays slip, and Mondays', '']]);
});

test('words that are taken away again are taken from the chart', async () => {
  await type({ note: 'Fridays slip' });
  await goOn();
  await goBack();
  await type({ note: '' });
  await goOn();
  expect(await onChart('c2-in-contact')).toEqual([]);
});

test('with another chart the words go with the room', async () => {
  await type({ note: 'Fridays slip' });
  await goOn();
  await goBack();
  await choose('c2-reviewed');
  await goOn();
  expect(await onChart('c2-in-contact')).toEqual([]);
  expect(await onChart('c2-reviewed')).toEqual([['Fridays slip', '']]);
});

test('a room that said nothing leaves nothing on the chart', async () => {
  await goOn();
  expect(await onChart('c2-in-contact')).toEqual([]);
});
