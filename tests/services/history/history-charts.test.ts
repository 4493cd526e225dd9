import { expect, test } from 'vitest';
import { sayMeanings } from '../../../electron/services/history/say-meanings';
import { viewHistory } from '../../../electron/services/history/view-history';
import { viewCharts } from '../../../electron/services/measures/view-charts';
import { weekValue } from '../../../shared/domain/measures/week-part';
import { aCouncil } from '../../history/a-council';
import { writeCld } from '../../history/generate-cld';
import { done } from '../done';

const wanted = { seed: 3, people: 840, from: '2025-03-31', to: '2025-12-28' };

test('a council’s weeks stand on its own charts, and what means a conversation before those we counted', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  const totals = writeCld(path, wanted);
  const before = await council.call('measures.most-to-say', {});
  await council.takeIn(path);
  const { store, teamId, today } = council.acting();
  const charts = await viewCharts(store.db, teamId, today, [
    ...(['council-requests', 'council-led-reablement', 'council-weekly-cost', 'council-repeats'] as const),
    ...(['conversations-c1', 'conversations-c2'] as const),
  ]);
  const [requests, reablement, cost, repeats, c1] = charts;
  expect(requests).toMatchObject({ firstWeek: '2025-03-31' });
  const known = [...totals.weeks]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, week]) => week);
  expect(requests?.parts.map((part) => part && weekValue(part)).slice(0, known.length)).toEqual(
    known.map((week) => week.requests),
  );
  expect(requests?.parts).toHaveLength(39);
  expect(cost?.parts[3]).toEqual({ kind: 'money', pence: known[3]?.pence, amounts: known[3]?.priced });
  // What the last four weeks’ requests led to, and who of twelve weeks comes back, is not known yet.
  const told = (chart: typeof requests) =>
    chart?.parts.filter((part) => part !== null && weekValue(part) !== null).length;
  expect([told(reablement), told(repeats)]).toEqual([35, 27]);
  // The council’s past is no news of this week.
  expect(await council.call('measures.most-to-say', {})).toEqual(before);
  // Nobody said yet what the council’s words mean: guesses alone change no chart.
  expect(c1?.firstWeek).toBe(c1?.countedFrom);
  const { described } = await done(viewHistory(council.acting()));
  expect(described.find(({ words }) => words.includes('Conversation 1'))).toMatchObject({
    meaning: 'C1',
    isGuess: true,
  });
  await done(sayMeanings(council.acting(), { meanings: [{ words: '3C - Conversation 1', meaning: 'C1' }] }));
  const typed = { chartId: 'conversations-c1', weeks: [{ week: '2025-04-07', value: 99 }] } as const;
  expect(await council.call('measures.enter-weeks', { ...typed, weeks: [...typed.weeks] })).toMatchObject({
    ok: true,
  });
  const [talks] = await viewCharts(store.db, teamId, today, ['conversations-c1']);
  expect(talks?.firstWeek).toBe('2025-03-31');
  // What was typed by hand wins over what the council told.
  expect(talks?.parts[1]).toEqual({ kind: 'entered', value: 99 });
  expect(talks?.parts[0]?.kind).toBe('count');
});
