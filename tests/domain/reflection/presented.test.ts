import { expect, test } from 'vitest';
import { putOnWall, shownOnWall } from '../../../shared/domain/wall/presented';

const chart = { kind: 'chart', chartId: 'c2-in-contact' } as const;
const guide = { kind: 'guide', guideId: 'c2', section: 0 } as const;

test('a guide that was put there during an item stands there, and goes as the room goes on', () => {
  const put = putOnWall(guide, 'item-1');
  expect([shownOnWall(put, 'item-1'), shownOnWall(put, 'item-2'), shownOnWall(put, null)]).toEqual([
    guide,
    null,
    null,
  ]);
});

test('a guide that was put there before the huddle gives way to it', () => {
  const put = putOnWall(guide, null);
  expect([shownOnWall(put, null), shownOnWall(put, 'item-1')]).toEqual([guide, null]);
});

test('a chart never stands in the way of a huddle, whenever it was put there', () => {
  expect(shownOnWall(putOnWall(chart, 'item-1'), 'item-1')).toBeNull();
  expect(shownOnWall(putOnWall(chart, 'item-1'), null)).toEqual(chart);
});
