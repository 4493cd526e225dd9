import { noShare, ofCouncilWeeks } from './council-weeks';
import type { Measure } from './measure';

/** Issue 5: requests after which the same person asked again within twelve weeks, percent of a week’s requests. */
export const councilRepeats: Measure<'council-repeats'> = {
  id: 'council-repeats',
  question: 'Did people have to ask our council again?',
  counts:
    'Of the requests made in a week, those after which the same person made another within twelve weeks, in percent. It stands at the week of the first request.',
  leavesOut:
    'Weeks are left out of which the files do not tell twelve weeks further. Requests up to four days apart are one.',
  why: 'Having to ask again can mean that the first answer did not help.',
  reflection: 'What might have been different, had somebody stayed with them the first time?',
  unit: 'percent',
  better: 'down',
  isCouncils: true,
  charts: [{ id: 'council-repeats', name: 'Asked our council again', short: '' }],
  needs: ['councilWeeks'],
  weekly: (facts, weeks) => ({
    'council-repeats': ofCouncilWeeks(facts, weeks, noShare, ({ backKnown, cameBack, requests }) =>
      backKnown === 0 ? noShare : { kind: 'share', part: cameBack, whole: requests },
    ),
  }),
};
