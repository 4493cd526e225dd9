import { describe, expect, it } from 'vitest';
import { placeLabels, type Wanted } from '../../../renderer/components/time/label-places';

const room = { width: 60, least: 7, most: 24, gap: 1, snug: 10 };
const at = (...days: readonly number[]): readonly Wanted[] => days.map((day) => ({ at: day, weight: 1 }));

describe('labels under the time line', () => {
  it('gives each the room up to the next', () => {
    expect(placeLabels(at(0, 20, 40), room)).toEqual([
      { index: 0, left: 0, width: 19, align: 'start' },
      { index: 1, left: 20, width: 19, align: 'start' },
      { index: 2, left: 40, width: 20, align: 'start' },
    ]);
  });

  it('never overlap, however many there are', () => {
    for (const count of [1, 2, 7, 60, 400]) {
      const wanted = Array.from({ length: count }, (_, i) => ({ at: (i / count) * 60, weight: i % 5 }));
      const places = placeLabels(wanted, room);
      expect(places.length).toBeGreaterThan(0);
      for (const [i, place] of places.entries()) {
        const next = places[i + 1];
        expect(place.width).toBeGreaterThanOrEqual(room.least);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual((next?.left ?? room.width) + 0.001);
      }
    }
  });

  it('keep the weightiest where there is not room for all', () => {
    const places = placeLabels(
      [
        { at: 10, weight: 1 },
        { at: 11, weight: 5 },
        { at: 12, weight: 1 },
      ],
      room,
    );
    expect(places.map(({ index }) => index)).toEqual([1]);
  });

  it('keep the newest of equal weight', () => {
    expect(placeLabels(at(10, 12), room).map(({ index }) => index)).toEqual([1]);
  });

  it('end under their event at the right edge, sharing the room with the one before', () => {
    expect(placeLabels(at(20, 58), room)).toEqual([
      { index: 0, left: 20, width: 18.5, align: 'start' },
      { index: 1, left: 39.5, width: 18.5, align: 'end' },
    ]);
  });

  it('are none on a line too short for any', () => {
    expect(placeLabels(at(0, 1), { ...room, width: 3 })).toEqual([]);
  });
});
