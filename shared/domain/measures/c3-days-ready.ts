import { byWeek } from './by-week';
import type { FactsByKind } from './facts';
import type { Measure } from './measure';
import { dayNumber } from './weeks';

function daysReady({ readyOn, on }: FactsByKind['decisions']): readonly number[] {
  return readyOn === null ? [] : [dayNumber(on) - dayNumber(readyOn)];
}

/** Design 3, c3-days-ready: whole days, of proposals decided in the week. */
export const c3DaysReady: Measure<'c3-days-ready'> = {
  id: 'c3-days-ready',
  question: 'How soon do we meet about a C3 proposal?',
  counts:
    'Days from ready to decided, of C3 proposals decided each week. Signed off or returned alike, and the number of days in the middle is shown.',
  leavesOut:
    'Proposals that still wait are left out. So are decisions where the day the proposal was ready was not kept.',
  why: 'While a proposal waits, a person waits. When a C3 cannot wait we get together as soon as possible.',
  reflection: 'What would let us get together sooner when somebody waits for us?',
  unit: 'days',
  better: 'down',
  charts: [{ id: 'c3-days-ready', name: 'Days from ready to decided', short: '' }],
  needs: ['decisions'],
  weekly: ({ decisions }, weeks) => ({
    'c3-days-ready': byWeek(weeks, decisions, ({ on }) => on).map((decided) => ({
      kind: 'days',
      days: decided.flatMap(daysReady),
      waiting: 0,
    })),
  }),
};
