import { describe, expect, test } from 'vitest';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { type ChartLookedAt, mostToSay } from '../../../shared/domain/measures/most-to-say';
import { again, counted, percents, reading } from './a-chart';

const usual = again([78, 66], 9);
const rose = [...usual, ...again([82, 86], 4)];
const fell = [...again([78, 90], 9), ...again([70, 66], 4)];

function chart(
  chartId: ChartId,
  parts: Parameters<typeof reading>[1],
  lookedOn: string | null = '2026-02-01',
): ChartLookedAt {
  const weekAgo = reading(chartId, parts.slice(0, -1)).xmr.variation;
  return { reading: reading(chartId, parts), weekAgo, lookedOn };
}

/** A shift that its seventh week has just made one. */
const concern = chart('c2-in-contact', percents(fell.slice(0, -1)));
const improvement = chart('same-lead', percents(rose.slice(0, -1)));
const high = chart('gaps', counted([...again([4, 1], 9), 7, 5, 7, 5, 7, 5, 7]));
const low = chart('conversations-c1', counted([...again([5, 8], 9), 2, 4, 2, 4, 2, 4, 2]));
const common = chart('c2-reviewed', percents(usual));

describe('a special cause that is new comes first', () => {
  test('a concern before what got better', () => {
    expect(mostToSay([common, improvement, concern])).toBe('c2-in-contact');
  });

  test('what got better before what is neither', () => {
    expect(mostToSay([high, low, improvement])).toBe('same-lead');
  });

  test('what is neither before what is as usual', () => {
    expect(mostToSay([common, high])).toBe('gaps');
    expect(mostToSay([common, low])).toBe('conversations-c1');
  });

  test('even before one that was never looked at', () => {
    const never = chart('c2-reviewed', percents(usual), null);
    expect(mostToSay([never, high])).toBe('gaps');
  });

  test('among equals the one longest not looked at', () => {
    const longer = chart('resolved-early', percents(fell.slice(0, -1)), '2025-12-01');
    expect(mostToSay([concern, longer])).toBe('resolved-early');
  });
});

describe('a special cause that was seen last week too is not new', () => {
  const never = chart('c2-reviewed', percents(usual), null);

  test('a shift in its eighth week', () => {
    expect(mostToSay([chart('c2-in-contact', percents(fell)), never])).toBe('c2-reviewed');
  });

  test('a second week in a row beyond a limit', () => {
    const twice = chart('connections-made', counted([...again([5, 7], 12), 20, 20]));
    expect(twice.reading.xmr.points.slice(-2).map(({ rule }) => rule)).toEqual(['outside', 'outside']);
    expect(mostToSay([twice, never])).toBe('c2-reviewed');
  });

  test('a week beyond a limit after which nothing was to be counted', () => {
    const since = chart('connections-made', counted([...again([5, 7], 12), 20, null]));
    expect(since.reading.xmr.variation).toBe('improvement');
    expect(mostToSay([since, never])).toBe('c2-reviewed');
  });

  test('a shift with weeks between of which nothing is known is new in its seventh week', () => {
    const gappy = [...again([78, 90], 9), 70, 66, 70].map(
      (n) => ({ kind: 'share', part: n, whole: 100 }) as const,
    );
    const seventh = chart('c2-in-contact', [...gappy, null, null, ...percents([66, 70, 66, 70])]);
    expect(seventh.reading.xmr.points.at(-1)?.rule).toBe('shift');
    expect(mostToSay([seventh, never])).toBe('c2-in-contact');
  });

  test('one that turned round is new again', () => {
    const turned = chart('connections-made', counted([...again([15, 17], 12), 40, 1]));
    expect([turned.weekAgo, turned.reading.xmr.variation]).toEqual(['improvement', 'concern']);
    expect(mostToSay([turned, never])).toBe('connections-made');
  });
});

test('what is the same from week to week comes last, whatever it came to', () => {
  const level = chart('open-c2', counted([...again([5, 8], 9), 2, 4, 2, 4, 2, 4, 2]), null);
  const rare = chart('gaps', counted([...again([0], 20), 1, ...again([0], 6)]));
  expect(mostToSay([level, rare])).toBe('gaps');
  expect(mostToSay([level])).toBe('open-c2');
});

describe('with nothing new', () => {
  const on = (chartId: ChartId, lookedOn: string | null) => chart(chartId, percents(usual), lookedOn);

  test('the chart longest not looked at is chosen', () => {
    expect(mostToSay([on('c2-reviewed', '2026-02-11'), on('same-lead', '2026-02-04')])).toBe('same-lead');
  });

  test('one that was never looked at is chosen first', () => {
    expect(mostToSay([on('c2-reviewed', '2019-01-01'), on('same-lead', null)])).toBe('same-lead');
  });

  test('among equals the first is chosen', () => {
    expect(mostToSay([on('same-lead', null), on('c2-reviewed', null)])).toBe('same-lead');
  });
});

describe('charts with too few weeks', () => {
  test('are left out, whatever they show', () => {
    const few = chart('connections-made', counted([5, 5, 5, 5, 5, 5, 20, null, null]), null);
    expect(few.reading.xmr.variation).toBe('improvement');
    expect(mostToSay([few, common])).toBe('c2-reviewed');
  });

  test('are taken in with their eighth', () => {
    expect(mostToSay([chart('gaps', counted(again([4], 8)))])).toBe('gaps');
  });

  test('alone leave nothing to say', () => {
    expect(mostToSay([chart('gaps', counted(again([4], 7)))])).toBeNull();
  });

  test('no chart at all leaves nothing to say', () => {
    expect(mostToSay([])).toBeNull();
  });
});
