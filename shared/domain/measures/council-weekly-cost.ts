import { ofCouncilWeeks } from './council-weeks';
import type { Measure } from './measure';

/** Issue 5: pence a week of the long-term services begun, of all the council, from its Client Level Data. */
export const councilWeeklyCost: Measure<'council-weekly-cost'> = {
  id: 'council-weekly-cost',
  question: 'What did long-term support cost that our council began?',
  counts:
    'What the long-term services begun in a week cost each week, together. What is paid by the hour, day or session is paid for the units planned; of what is paid for longer, a week has its share.',
  leavesOut: 'Services without a cost in the file are left out, and so is what is paid only once.',
  why: 'It shows what was committed for the long term before we began.',
  reflection: 'What did these services make possible, and what else might have?',
  unit: 'pounds-a-week',
  better: 'neutral',
  isCouncils: true,
  charts: [{ id: 'council-weekly-cost', name: 'Weekly cost of what began', short: '' }],
  needs: ['councilWeeks'],
  weekly: (facts, weeks) => ({
    'council-weekly-cost': ofCouncilWeeks(
      facts,
      weeks,
      { kind: 'money', pence: 0, amounts: 0 },
      ({ pence, priced }) => ({ kind: 'money', pence, amounts: priced }),
    ),
  }),
};
