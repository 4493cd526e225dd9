import fc from 'fast-check';
import { planOutcomes } from '../../../shared/domain/c2-plans/plan';
import { addDays } from '../../../shared/domain/dates';
import { weeksBetween } from '../../../shared/domain/measures/weeks';

/** Half a year that is looked at, over the turn of a year and a night that is an hour short. */
export const weeks = weeksBetween('2025-12-01', '2026-05-25');
/** Things happen from half a year before those weeks until a quarter after them. */
const firstDay = '2025-06-02';
const days = 450;

const day = fc.integer({ min: 0, max: days }).map((offset) => addDays(firstDay, offset));
const daysInOrder = (least: number, most: number) =>
  fc.array(day, { minLength: least, maxLength: most }).map((some) => some.toSorted());
const few = <Value>(value: fc.Arbitrary<Value>, most = 4) => fc.array(value, { maxLength: most });
const kind = fc.constantFrom('C0', 'C1', 'C2', 'C3');
const answer = fc.option(fc.integer({ min: 1, max: 5 }));

const person = fc.record({
  firstContactOn: day,
  talks: daysInOrder(0, 6),
  kinds: fc.array(kind, { minLength: 6, maxLength: 6 }),
  leads: daysInOrder(0, 4),
  members: fc.array(fc.constantFrom('ann', 'ben', null), { minLength: 4, maxLength: 4 }),
  /** Came to rest, came back, came to rest … */
  rests: daysInOrder(0, 4),
  decisions: few(
    fc.record({
      decision: fc.constantFrom('signed-off', 'returned'),
      on: day,
      readyFor: fc.option(fc.nat(30)),
      weeklyPence: fc.option(fc.nat(90_000)),
    }),
    2,
  ),
});

const plan = fc.record({
  /** Opened, ended, reopened, ended again … */
  turns: daysInOrder(1, 6),
  outcomes: fc.array(fc.constantFrom(...planOutcomes), { minLength: 3, maxLength: 3 }),
  contactRhythmDays: fc.integer({ min: 1, max: 14 }),
  contacts: daysInOrder(0, 20),
  reviews: daysInOrder(0, 10),
});

/** All that happened with a made-up team, each thing with the day it happened on. */
export const history = fc.record({
  people: few(person),
  plans: few(plan),
  spends: few(
    fc.record({
      on: day,
      amountPence: fc.integer({ min: 1, max: 200_000 }),
      standing: fc.constantFrom('within-limit', 'awaiting', 'agreed', 'declined'),
    }),
  ),
  connections: few(
    fc.record({ days: daysInOrder(2, 2), outcome: fc.constantFrom('came-to-something', 'did-not') }),
  ),
  gaps: few(fc.record({ on: day })),
  feedback: few(fc.record({ on: day, listenedTo: answer, toldOnce: answer, helped: answer })),
  huddles: few(
    fc.record({
      on: day,
      kind: fc.constantFrom('weekly', 'ad-hoc'),
      present: fc.integer({ min: 1, max: 9 }),
      disciplines: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  pulses: few(fc.record({ on: day, sum: fc.integer({ min: 4, max: 20 }), answers: fc.constant(4) })),
});
export type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;
