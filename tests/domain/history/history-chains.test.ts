import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedEvent, ledTo, requestsMade } from '../../../shared/domain/history/chains';
import { eventTypes, outcomes, services } from '../../../shared/domain/history/terms';

const request = (began: number, ended: number | null, outcome: DatedEvent['outcome'] = null): DatedEvent => ({
  ...{ type: 'request', began, ended, outcome, service: null },
});
const service = (began: number, its: DatedEvent['service']): DatedEvent => ({
  ...{ type: 'service', began, ended: null, outcome: null, service: its },
});

/** What each of somebody's requests led to. */
function led(...events: readonly DatedEvent[]): readonly string[] {
  const made = requestsMade(events);
  return made.map((one, at) => ledTo(one, made[at + 1], events));
}

describe('requests up to four days apart are one (STS001)', () => {
  test.each([
    ['the next day', 1, 1],
    ['four days later', 4, 1],
    ['five days later', 5, 2],
  ])('%s', (_, later, count) => {
    expect(requestsMade([request(100, 100), request(100 + later, 110)])).toHaveLength(count);
  });

  test('a short one within a long one does not end it', () => {
    expect(requestsMade([request(100, 130), request(101, 102), request(133, 133)])).toEqual([
      { from: 100, to: 133, outcome: null },
    ]);
  });

  test('the last outcome counts, and of two of the same day the higher-ranked', () => {
    expect(requestsMade([request(1, 2, 'declined'), request(3, 4, 'advice')])[0]?.outcome).toBe('advice');
    expect(requestsMade([request(1, 4, 'declined'), request(2, 4, 'advice')])[0]?.outcome).toBe('advice');
    expect(requestsMade([request(1, 4, 'advice'), request(2, 4, 'declined')])[0]?.outcome).toBe('advice');
  });

  test('one that nobody ended, or that ends before it began, is of the day it began', () => {
    expect(requestsMade([request(9, null)])[0]).toMatchObject({ from: 9, to: 9 });
    expect(requestsMade([request(9, 3)])[0]).toMatchObject({ from: 9, to: 9 });
  });
});

describe('what a request led to', () => {
  test.each([
    ['on its last day', 10, 'reablement'],
    ['28 days after', 38, 'reablement'],
    ['29 days after', 39, 'advice'],
    ['before its last day', 9, 'advice'],
  ])('a service begun %s', (_, began, what) => {
    expect(led(request(5, 10, 'advice'), service(began, 'st-max'))).toEqual([what]);
  });

  test('the highest-ranked service wins, whichever begins first', () => {
    expect(led(request(1, 1), service(2, 'low-level'), service(20, 'community'))).toEqual(['long-term']);
    expect(led(request(1, 1), service(2, 'nursing'), service(20, 'st-max'))).toEqual(['reablement']);
    expect(led(request(1, 1), service(2, 'other-short'))).toEqual(['short-term']);
  });

  test('a new request ends the chain, on its own day too', () => {
    const events = [request(1, 1, 'declined'), request(10, 10, 'advice'), service(10, 'community')];
    expect(led(...events)).toEqual(['declined', 'long-term']);
  });

  test.each([
    ['deceased', 'nfa'],
    ['to-assessment', 'open'],
    [null, 'open'],
  ] as const)('without a service, what was written: %s', (outcome, what) => {
    expect(led(request(1, 1, outcome))).toEqual([what]);
  });
});

const anyEvent: fc.Arbitrary<DatedEvent> = fc.record({
  type: fc.constantFrom(...eventTypes),
  began: fc.integer({ min: 0, max: 120 }),
  ended: fc.option(fc.integer({ min: 0, max: 160 })),
  outcome: fc.option(fc.constantFrom(...outcomes)),
  service: fc.option(fc.constantFrom(...services)),
});

test('in whatever order events come, requests stay the same and lie more than four days apart', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.integer({ min: 1, max: 7 }), (events, turn) => {
      const made = requestsMade(events);
      const turned = requestsMade([...events.slice(turn), ...events.slice(0, turn)]);
      expect(turned.map(({ from, to }) => [from, to])).toEqual(made.map(({ from, to }) => [from, to]));
      for (const [at, one] of made.entries()) {
        const next = made[at + 1];
        expect(one.from).toBeLessThanOrEqual(one.to);
        if (next !== undefined) expect(next.from - one.to).toBeGreaterThan(4);
      }
    }),
  );
});
