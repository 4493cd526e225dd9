import { ofCouncilWeeks } from './council-weeks';
import type { Measure } from './measure';

/** Issue 5: requests for support a week, of all the council, from its Client Level Data. */
export const councilRequests: Measure<'council-requests'> = {
  id: 'council-requests',
  question: 'How many people asked our council for support?',
  counts:
    'Requests for support to the whole council, in the week they were made. Requests of one person up to four days apart are one, as the national figures have it.',
  leavesOut: 'Requests about carers are left out, as are weeks that no file tells of as a whole.',
  why: 'It is how much came to the front door before we began, and what our own conversations stand beside.',
  reflection: 'What brought people to the council, and who might have met them sooner?',
  unit: 'count',
  better: 'neutral',
  isCouncils: true,
  charts: [{ id: 'council-requests', name: 'Requests to our council', short: '' }],
  needs: ['councilWeeks'],
  weekly: (facts, weeks) => ({
    'council-requests': ofCouncilWeeks(facts, weeks, { kind: 'count', n: 0 }, ({ requests }) => ({
      kind: 'count',
      n: requests,
    })),
  }),
};
