import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChartId, measureOfChart } from '../../../shared/domain/measures/all-measures';
import type { FactKind, MeasureFacts } from '../../../shared/domain/measures/facts';
import { together, type WeekPart } from '../../../shared/domain/measures/week-part';
import { weeksBetween } from '../../../shared/domain/measures/weeks';
import { history } from './a-history';
import { allFacts } from './history-as-of';

/** Every week that anything of a history can happen in. */
const everyWeek = weeksBetween('2025-06-02', '2026-08-24');

function total(facts: MeasureFacts, chartId: ChartId): WeekPart | undefined {
  const [first, ...others] = measureOfChart(chartId).weekly(facts, everyWeek)[chartId] ?? [];
  return first && others.reduce(together, first);
}

const count = (rows: readonly unknown[]): WeekPart => ({ kind: 'count', n: rows.length });
const pence = (amounts: readonly number[]): WeekPart => ({
  kind: 'money',
  pence: amounts.reduce((sum, amount) => sum + amount, 0),
  amounts: amounts.length,
});
const answers = (given: readonly (number | null)[]) => {
  const known = given.filter((answer) => answer !== null);
  return { kind: 'answers', sum: known.reduce((sum, answer) => sum + answer, 0), answers: known.length };
};
const are =
  <Key extends string>(key: Key, value: string) =>
  (row: Readonly<Record<Key, unknown>>) =>
    row[key] === value;

const totals: Partial<Record<ChartId, (facts: MeasureFacts) => object>> = {
  'conversations-c0': ({ talks }) => count(talks.filter(are('kind', 'C0'))),
  'conversations-c3': ({ talks }) => count(talks.filter(are('kind', 'C3'))),
  'c3-signed-off': ({ decisions }) => count(decisions.filter(are('decision', 'signed-off'))),
  'c3-returned': ({ decisions }) => count(decisions.filter(are('decision', 'returned'))),
  'connections-made': (facts) => count(facts.connections),
  'connections-came': (facts) => count(facts.connections.filter(are('outcome', 'came-to-something'))),
  gaps: (facts) => count(facts.gaps),
  'huddles-held': (facts) => count(facts.huddles.filter(are('kind', 'weekly'))),
  'c2-spend': ({ spends }) =>
    pence(
      spends
        .filter(({ standing }) => standing === 'within-limit' || standing === 'agreed')
        .map(({ amountPence }) => amountPence),
    ),
  'c3-weekly-cost': ({ decisions }) =>
    pence(decisions.filter(are('decision', 'signed-off')).flatMap(({ weeklyPence }) => weeklyPence ?? [])),
  'feedback-told-once': ({ feedback }) => answers(feedback.map(({ toldOnce }) => toldOnce)),
  'team-pulse': ({ pulses }) => ({
    kind: 'answers',
    sum: pulses.reduce((sum, pulse) => sum + pulse.sum, 0),
    answers: pulses.length * 4,
  }),
};

test.each(Object.entries(totals))('the weeks of %s come to all there was', (chartId, totalOf) => {
  fc.assert(
    fc.property(history, (happened) => {
      const facts = allFacts(happened);
      expect(total(facts, chartId as ChartId)).toMatchObject(totalOf(facts));
    }),
  );
});

const endings = ({ plans, reopenings }: MeasureFacts) =>
  reopenings.length + plans.filter(({ endedOn }) => endedOn !== null).length;

test('every ending of a C2 plan is in one week of its length and of those that led to a C3', () => {
  fc.assert(
    fc.property(history, (happened) => {
      const facts = allFacts(happened);
      const lengths = total(facts, 'c2-length');
      expect(lengths?.kind === 'days' && lengths.days.length).toBe(endings(facts));
      expect(total(facts, 'c2-to-c3')).toMatchObject({ whole: endings(facts) });
    }),
  );
});

test.each<[ChartId, FactKind]>([
  ['days-to-conversation', 'people'],
  ['repeat-contact', 'rests'],
])('somebody counts at most once in %s for each of the %s', (chartId, kind) => {
  fc.assert(
    fc.property(history, (happened) => {
      const facts = allFacts(happened);
      const part = total(facts, chartId);
      const counted = part?.kind === 'days' ? part.days.length : part?.kind === 'share' ? part.whole : -1;
      expect(counted).toBeGreaterThanOrEqual(0);
      expect(counted).toBeLessThanOrEqual(facts[kind].length);
    }),
  );
});
