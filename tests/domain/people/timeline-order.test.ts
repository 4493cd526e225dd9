import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestFirst, type TimelineKind } from '../../../shared/domain/people/timeline-order';

const kinds: readonly TimelineKind[] = [
  'conversation',
  'plan-opened',
  'contact',
  'review',
  'plan-ended',
  'action',
];
const events = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-c]{1,2}$/),
    kind: fc.constantFrom(...kinds),
    on: fc.constantFrom('2026-03-16', '2026-03-17', '2026-03-18'),
  }),
  { selector: ({ id, kind }) => `${id} ${kind}`, maxLength: 12 },
);

test('the newest stands first, and within a day the end of the story', () => {
  const told = [
    { id: 'a', kind: 'plan-opened', on: '2026-03-17' },
    { id: 'b', kind: 'plan-ended', on: '2026-03-17' },
    { id: 'c', kind: 'contact', on: '2026-03-18' },
  ] as const;
  expect(told.toSorted(newestFirst).map((event) => event.id)).toEqual(['c', 'b', 'a']);
});

test('the same events always stand the same way, however they were found', () => {
  fc.assert(
    fc.property(events, fc.infiniteStream(fc.double({ noNaN: true })), (told, chance) => {
      const shuffled = told
        .map((event) => ({ event, at: chance.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ event }) => event);
      expect(shuffled.toSorted(newestFirst)).toEqual(told.toSorted(newestFirst));
    }),
  );
});
