import { expect, expectTypeOf, test } from 'vitest';
import {
  type ChartId,
  chartIds,
  chartNamed,
  isChartId,
  measureOfChart,
  measures,
} from '../../../shared/domain/measures/all-measures';
import type { FactKind, MeasureFacts } from '../../../shared/domain/measures/facts';
import { factsOf } from './facts-of';

test('measures stand in the order of the design, each once', () => {
  const ids = measures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual([
    ...['conversations', 'days-to-conversation', 'same-lead', 'resolved-early', 'repeat-contact'],
    ...['open-c2', 'c2-length', 'c2-reviewed', 'c2-in-contact', 'c2-spend', 'c2-to-c3'],
    ...['c3-decided', 'c3-days-ready', 'c3-weekly-cost'],
    ...['connections', 'gaps', 'people-feedback', 'team-pulse', 'huddles'],
    ...['council-requests', 'council-led-to', 'council-repeats', 'council-long-term', 'council-weekly-cost'],
  ]);
});

// What a team noticed is kept under these names.
test('charts keep their names', () => {
  expect(chartIds).toEqual([
    ...['conversations-c0', 'conversations-c1', 'conversations-c2', 'conversations-c3'],
    ...['days-to-conversation', 'same-lead', 'resolved-early', 'repeat-contact'],
    ...['open-c2', 'c2-length', 'c2-reviewed', 'c2-in-contact', 'c2-spend', 'c2-to-c3'],
    ...['c3-signed-off', 'c3-returned', 'c3-days-ready', 'c3-weekly-cost'],
    ...['connections-made', 'connections-came', 'gaps'],
    ...['feedback-listened', 'feedback-told-once', 'feedback-helped', 'team-pulse'],
    ...['huddles-held', 'huddles-present', 'huddles-disciplines', 'council-requests'],
    ...['council-led-reablement', 'council-led-long-term', 'council-led-short-term', 'council-led-advice'],
    ...['council-led-declined', 'council-led-nfa', 'council-led-open', 'council-repeats'],
    ...['council-long-term', 'council-weekly-cost'],
  ]);
  expectTypeOf<'conversations-c4'>().not.toExtend<ChartId>();
  expectTypeOf<'c2-in-contact' | 'huddles-held'>().toExtend<ChartId>();
});

test('a chart leads to its measure and its name', () => {
  expect(measureOfChart('connections-came').id).toBe('connections');
  expect(chartNamed('c2-in-contact').name).toBe('C2 plans in contact');
  expect(chartIds.map((id) => chartNamed(id).id)).toEqual(chartIds);
});

test('only the id of a chart is one', () => {
  expect(chartIds.every(isChartId)).toBe(true);
  expect(['conversations', 'C2-in-contact', '', 'toString', '__proto__'].some(isChartId)).toBe(false);
});

/** Facts that know which kinds of them were read. */
function watched(read: Set<string>): MeasureFacts {
  return new Proxy(factsOf({}), {
    get: (facts, kind) => {
      read.add(String(kind));
      return facts[kind as FactKind];
    },
    ownKeys: () => {
      throw new Error('A measure reads its facts by name.');
    },
  });
}

test.each(measures)('$id reads the facts it needs, and no others', ({ weekly, needs }) => {
  const read = new Set<string>();
  weekly(watched(read), ['2026-03-02']);
  expect([...read].toSorted()).toEqual([...needs].toSorted());
});

test.each(measures)('$id is told in whole sentences, and ends in a question', (measure) => {
  for (const said of [measure.counts, measure.leavesOut, measure.why]) expect(said).toMatch(/^[A-Z].*\.$/);
  for (const asked of [measure.question, measure.reflection]) expect(asked).toMatch(/^[A-Z].*\?$/);
});

test.each(measures)('$id is told in our own words', (measure) => {
  const said = JSON.stringify({ ...measure, needs: [] });
  expect(said).not.toMatch(/\b(cases?|referr|clients?|service users?|assess|worker’s)/i);
});

test.each(measures)('charts of $id are told apart where there are several', ({ charts }) => {
  const shorts = charts.map(({ short }) => short);
  expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
  expect(new Set(shorts).size).toBe(charts.length);
  expect(shorts.every((short) => (short === '') === (charts.length === 1))).toBe(true);
});
