import { describe, expect, test } from 'vitest';
import type { ChartFacts } from '../../../shared/domain/measures/chart-facts';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import { again, anew, counted, lasting, percents, reading, share } from './a-chart';

type Parts = ChartFacts['parts'];

function said(chartId: Parameters<typeof reading>[0], parts: Parts, facts: Partial<ChartFacts> = {}) {
  return sayChart(reading(chartId, parts, facts), facts.target ?? null);
}

const early = { headline: 'Too early to say what is usual.', lead: 'Too early to say.' };
const common = { headline: 'The usual ups and downs.', lead: 'The usual ups and downs' };
const provisional = ' What is usual rests on fewer than 13 weeks, and is provisional.';

describe('with little to go on it claims nothing', () => {
  test.each([
    ['no week', []],
    ['no week of which anything is known', again([null], 20)],
    ['no week with a value', again([share(0, 0)], 20)],
  ])('%s: nothing has been counted', (_, parts) => {
    expect(said('c2-reviewed', parts)).toMatchObject({
      headline: 'Nothing has been counted yet.',
      lead: 'Nothing has been counted yet.',
    });
  });

  test('one week', () => {
    const rest = 'There is one week so far, around 4. Each week adds one.';
    expect(said('gaps', counted([4]))).toEqual({ ...early, rest });
  });

  test('seven weeks', () => {
    const rest = 'There are seven weeks so far, around 4.4. Each week adds one.';
    expect(said('gaps', counted([4, 5, 4, 5, 4, 5, 4]))).toEqual({ ...early, rest });
  });

  test('under eight weeks a target is neither met nor missed', () => {
    expect(said('connections-made', counted([4, 5, 4]), { target: 1 }).rest).not.toContain('target');
  });

  test('what stands out among them is said to rest on few', () => {
    const { headline, rest } = said('gaps', counted([5, 5, 5, 5, 9]));
    expect(headline).toBe('The last week stands out.');
    expect(rest.endsWith(provisional)).toBe(true);
  });
});

describe('without a special cause', () => {
  test('twelve weeks are provisional', () => {
    const rest = `around 4.5. Nothing has changed that we can tell from chance.${provisional}`;
    expect(said('gaps', counted(again([4, 5], 6)))).toEqual({ ...common, rest });
  });

  test('thirteen weeks are not', () => {
    const rest = 'around 4.5. Nothing has changed that we can tell from chance.';
    expect(said('gaps', counted([...again([4, 5], 6), 4]))).toEqual({ ...common, rest });
  });

  test.each([0, 4])('weeks that all came to %d are no change', (n) => {
    const rest = `around ${n}. Nothing has changed that we can tell from chance.`;
    expect(said('gaps', counted(again([n], 20)))).toEqual({ ...common, rest });
  });

  test('a complete baseline of twelve is not provisional', () => {
    expect(said('gaps', counted(again([4, 5], 6)), { baselineWeeks: 12 }).rest).not.toContain('provisional');
  });
});

describe('after the team began anew', () => {
  test('it is too early again, and it says since when', () => {
    const rest = 'We began anew in January. There are two weeks since then, around 4.5. Each week adds one.';
    const facts = { rebases: [anew('2026-01-05')] };
    expect(said('gaps', counted(again([4, 5], 10)), facts)).toEqual({ ...early, rest });
  });

  test('a week without a figure since says nothing of the weeks before', () => {
    const weeks = lasting([...again([4, 5], 8), 4, 40, null, null]);
    const rest = 'We began anew in January. No week since then has a figure yet. Each week may add one.';
    expect(said('days-to-conversation', weeks, { rebases: [anew('2026-01-05')] })).toEqual({
      ...early,
      rest,
    });
  });
});

describe('a target', () => {
  const weeks = counted(again([8, 9], 8));

  test.each([
    [4, ' As things are, we can expect to keep to our target of 4.'],
    [14, ' As things are, we can expect not to reach our target of 14.'],
    [9, ' As things are, we can expect some weeks to reach our target of 9 and some not to.'],
  ])('of %d: %s', (target, words) => {
    const usual = 'around 8.5. Nothing has changed that we can tell from chance.';
    expect(said('connections-made', weeks, { target }).rest).toBe(usual + words);
  });

  test('that every week is at is one that every week can be expected to reach', () => {
    const { rest } = said('c2-reviewed', percents(again([100], 20)), { target: 100 });
    expect(rest.endsWith(' As things are, we can expect every week to reach our target of 100%.')).toBe(true);
  });

  test('below what is usual is out of reach where less is better', () => {
    const { rest } = said('days-to-conversation', lasting(again([8, 9], 8)), { target: 2 });
    expect(rest.endsWith(' As things are, we can expect not to reach our target of 2 days.')).toBe(true);
  });

  test('is not spoken of where neither way is better', () => {
    expect(said('gaps', weeks, { target: 4 }).rest).not.toContain('target');
  });
});

describe('a last week as usual after some that were not', () => {
  const usual = again([4, 6, 5], 10);

  test('both are said', () => {
    const { headline, rest } = said('conversations-c1', counted([...usual, 12, 11, 12, 5]));
    expect(headline).toBe('The last week was as usual.');
    expect(rest).toMatch(/^around \d.*\. Of the twelve before it, three were more than usual\.$/);
  });

  test('where every week of a quarter was, it is said of all of them', () => {
    const { rest } = said('conversations-c1', counted([...usual, ...again([9, 10], 7), 5]));
    expect(rest).toMatch(/^around \d.*\. All twelve before it were more than usual\.$/);
  });

  test('one week of them is said as one', () => {
    const { rest } = said('days-to-conversation', lasting([...usual, 30, 5, 4, 6]));
    expect(rest).toContain('Of the twelve before it, one was not as good as usual.');
  });

  test('longer ago than a quarter of a year they are only said not to have been as usual', () => {
    const { headline, rest } = said('conversations-c1', counted([...usual, 20, ...usual]));
    expect(headline).toBe('The last week was as usual.');
    expect(rest).toMatch(/^around \d.*\. Of the 51 before it, one was not\.$/);
  });

  test('that were some above and some below, too: that nothing has changed is not said over them', () => {
    const { headline, rest } = said('conversations-c1', counted([...again([14, 16, 15], 10), 40, 1, 15]));
    expect(headline).toBe('The last week was as usual.');
    expect(rest).toMatch(/^around \d.*\. Of the 32 before it, two were not\.$/);
  });

  test('more than a year ago is past', () => {
    const { headline } = said('conversations-c1', counted([20, ...again([4, 6, 5], 17), 4]));
    expect(headline).toBe('The usual ups and downs.');
  });

  test('before the team began anew is past: those weeks were judged by what was usual then', () => {
    const weeks = counted([...again([4, 6, 5], 5), 30, 5, 4, ...again([14, 16, 15], 3)]);
    const { headline, rest } = said('conversations-c1', weeks, { rebases: [anew('2026-01-05')] });
    expect(headline).toBe('The usual ups and downs.');
    expect(rest).toContain('around 15. Nothing has changed');
  });
});

describe('what is the same from week to week', () => {
  const grew = counted([...again([4, 5], 10), 9, 9, 9, 9, 9, 9, 9, 20]);

  test('is told as around what it stands, and how the last week ended, and nothing as news', () => {
    expect(said('open-c2', grew)).toEqual({
      headline: 'Around 6.2 at the end of a week.',
      lead: 'Around 6.2 at the end of a week.',
      rest: 'The last week ended with 20. The same plans stay open from week to week, so runs say little.',
    });
  });

  test('with nothing known of the last week leaves that out', () => {
    expect(said('open-c2', [...grew, null]).rest).toBe(
      'The same plans stay open from week to week, so runs say little.',
    );
  });

  test('is too early to say of as few weeks as of anything', () => {
    expect(said('open-c2', counted([4, 5, 4])).lead).toBe('Too early to say.');
  });
});

describe('wherever it is told, it says too', () => {
  const days = (waiting: number) => [
    ...lasting(again([4, 5], 9)),
    { kind: 'days', days: [4], waiting } as const,
  ];

  test.each([
    [1, 'One person is still waiting for a first conversation.'],
    [3, 'Three people are still waiting for a first conversation.'],
  ])('that %d still wait', (waiting, words) => {
    expect(said('days-to-conversation', days(waiting)).rest).toMatch(new RegExp(` ${words}$`));
  });

  test('nothing of those who wait where there are none', () => {
    expect(said('days-to-conversation', days(0)).rest).not.toContain('waiting');
  });

  test('that somebody waits, even before anything has been counted', () => {
    expect(said('days-to-conversation', [{ kind: 'days', days: [], waiting: 2 }]).rest).toContain(
      'Two people are still waiting',
    );
  });

  test('that most weeks are small', () => {
    const words = ' Most weeks are fewer than five: read each as the count it is.';
    const small = again([share(2, 4), share(3, 4)], 10);
    expect(said('same-lead', small).rest.endsWith(words)).toBe(true);
    expect(said('same-lead', small.slice(0, 4)).rest.endsWith(words)).toBe(true);
    expect(said('same-lead', percents(again([50, 75], 10))).rest).not.toContain('fewer than five');
  });
});
