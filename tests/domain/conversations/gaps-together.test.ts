import { expect, test } from 'vitest';
import { gapsTogether } from '../../../shared/domain/conversations/gaps-together';

const gap = (lookedFor: string, loggedOn: string) => ({ lookedFor, loggedOn });

test('what was looked for most often comes first, then what was looked for last', () => {
  const together = gapsTogether([
    gap('A lift on Sundays', '2026-01-04'),
    gap('A barber who comes', '2026-03-01'),
    gap('a lift on Sundays.', '2026-02-08'),
    gap('A café that opens at seven', '2026-04-01'),
  ]);
  expect(together.map(({ lookedFor, times, lastOn }) => [lookedFor, times, lastOn])).toEqual([
    ['a lift on Sundays.', 2, '2026-02-08'],
    ['A café that opens at seven', 1, '2026-04-01'],
    ['A barber who comes', 1, '2026-03-01'],
  ]);
});

test('every time it was looked for is kept, newest first', () => {
  const [lift] = gapsTogether([gap('A lift', '2026-01-04'), gap('A lift', '2026-02-08')]);
  expect(lift?.looked.map(({ loggedOn }) => loggedOn)).toEqual(['2026-02-08', '2026-01-04']);
});

test('other words are another gap', () => {
  expect(gapsTogether([gap('A lift', '2026-01-04'), gap('A lift on Sundays', '2026-01-04')])).toHaveLength(2);
});

test('without gaps there is nothing', () => {
  expect(gapsTogether([])).toEqual([]);
});
