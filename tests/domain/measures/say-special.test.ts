import { describe, expect, test } from 'vitest';
import type { ChartFacts } from '../../../shared/domain/measures/chart-facts';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import { again, counted, lasting, percents, reading, share } from './a-chart';

type Parts = ChartFacts['parts'];

function said(chartId: Parameters<typeof reading>[0], parts: Parts) {
  return sayChart(reading(chartId, parts), null);
}

/** That something changed is claimed, and not when: the first week of a run is seldom when. */
const chance = 'That is very unlikely to be chance: something changed.';

describe('eight weeks on one side', () => {
  test('are better where they are on the better side', () => {
    expect(said('c2-in-contact', percents([...again([78, 66], 9), ...again([82, 86], 4)]))).toEqual({
      headline: 'Better for eight weeks running.',
      lead: 'Better than we did.',
      rest: `Eight weeks running have been above our usual 76%, since January. ${chance}`,
    });
  });

  test('are not as good on the other', () => {
    expect(said('c2-in-contact', percents([...again([78, 90], 9), ...again([70, 66], 4)]))).toEqual({
      headline: 'Not as good for eight weeks running.',
      lead: 'Not as good as it was.',
      rest: `Eight weeks running have been below our usual 79%, since January. ${chance}`,
    });
  });

  test('are better below the usual where less is better', () => {
    expect(said('days-to-conversation', lasting([...again([4, 12], 9), ...again([3, 5], 4)]))).toEqual({
      headline: 'Better for eight weeks running.',
      lead: 'Better than we did.',
      rest: `Eight weeks running have been below our usual 6.8 days, since January. ${chance}`,
    });
  });

  test.each([
    ['More', again([4, 1], 9), [7, 5], 'above our usual 3.6'],
    ['Less', again([5, 8], 9), [2, 4], 'below our usual 5.4'],
  ])('are %s than usual where neither way is better', (more, before, since, usual) => {
    expect(said('gaps', counted([...before, ...again(since, 4)]))).toEqual({
      headline: `${more} than usual for eight weeks running.`,
      lead: `${more} than usual.`,
      rest: `Eight weeks running have been ${usual}, since January. ${chance}`,
    });
  });

  test('that began before the year of the last one name their year too', () => {
    const weeks = percents([...again([78, 66], 8), ...again([82, 86], 5)]);
    expect(said('c2-in-contact', weeks).rest).toContain('since December 2025.');
  });

  test('with weeks between that have no figure are eight of those that have one', () => {
    const weeks = lasting([...again([4, 12], 8), 3, null, 5, 3, 5, null, 3, 5, 3, 5]);
    expect(said('days-to-conversation', weeks).rest).toContain(
      'Eight weeks with a figure running have been below our usual',
    );
  });

  test('are told as such, even where the last of them lies beyond a limit too', () => {
    const { headline } = said('huddles-held', counted([...again([0], 8), ...again([1], 20)]));
    expect(headline).toBe('Better for 20 weeks running.');
  });
});

describe('seven weeks that go one way', () => {
  const noise = again([5, 9, 4, 8], 3);

  test('are rising', () => {
    expect(said('connections-made', counted([...noise, 3, 4, 5, 6, 7, 8, 9]))).toEqual({
      headline: 'Rising for seven weeks running.',
      lead: 'Better than we did.',
      rest: `Seven weeks in a row, each higher than the one before, since November 2025. ${chance}`,
    });
  });

  test('are falling', () => {
    expect(said('connections-made', counted([...noise, 9, 8, 7, 6, 5, 4, 3]))).toEqual({
      headline: 'Falling for seven weeks running.',
      lead: 'Not as good as it was.',
      rest: `Seven weeks in a row, each lower than the one before, since November 2025. ${chance}`,
    });
  });
});

describe('two of three weeks near a limit', () => {
  test('are unusually good near the better one', () => {
    expect(said('connections-made', counted([...again([5, 7], 9), 10, 10]))).toEqual({
      headline: 'Two of the last three weeks were unusually good.',
      lead: 'Better than we did.',
      rest: 'Two of the last three weeks came near the most we would expect, 11.6. That is seldom chance.',
    });
  });

  test('are unusually low near the least, where neither way is better', () => {
    expect(said('gaps', counted([...again([7, 5], 9), 2, 2]))).toEqual({
      headline: 'Two of the last three weeks were unusually low.',
      lead: 'Less than usual.',
      rest: 'Two of the last three weeks came near the least we would expect, 0.4. That is seldom chance.',
    });
  });

  test('with one between that has no figure are two of those that have one', () => {
    const weeks = counted([...again([5, 7], 9), 10, null, 10]);
    expect(said('connections-made', weeks).headline).toBe(
      'Two of the last three weeks with a figure were unusually good.',
    );
  });
});

describe('a week beyond a limit', () => {
  test('stands out above', () => {
    expect(said('connections-made', counted([...again([5, 7], 9), 20]))).toEqual({
      headline: 'The last week stands out.',
      lead: 'Better than we did.',
      rest: 'The last week came to 20, above what we would expect by chance (1.4 to 12.1). Ask what was different.',
    });
  });

  test('stands out below', () => {
    expect(said('gaps', counted([...again([35, 37], 9), 20]))).toEqual({
      headline: 'The last week stands out.',
      lead: 'Less than usual.',
      rest: 'The last week came to 20, below what we would expect by chance (30 to 40). Ask what was different.',
    });
  });

  test('with none to count since is not called the last week', () => {
    const { headline, rest } = said('days-to-conversation', lasting([...again([5, 7], 9), 20, null]));
    expect(headline).toBe('The last week with a figure stands out.');
    expect(rest).toContain('The last week with a figure came to 20 days, above');
  });

  test('that is a share of fewer than five is said as its count, and as no percentage', () => {
    const weeks = [...again([share(3, 4), share(4, 4)], 9), share(0, 3)];
    expect(said('c2-in-contact', weeks).rest).toContain('The last week came to 0 of 3, below');
  });
});

test('however long something rare has not happened, that is not told as news', () => {
  const weeks = counted([1, ...again([0], 59)]);
  expect(said('c3-returned', weeks)).toEqual({
    headline: 'None in nearly all weeks.',
    lead: 'None in nearly all weeks.',
    rest: 'Look at the others one by one: with so few, ups and downs from week to week say little.',
  });
});
