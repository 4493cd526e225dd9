import { byWeek, counts } from './by-week';
import type { FactsByKind } from './facts';
import type { Measure } from './measure';

type Connection = FactsByKind['connections'];

const cameOn = ({ outcome, outcomeOn }: Connection) => (outcome === 'came-to-something' ? outcomeOn : null);

/** Design 3, connections: how many were made a week, and how many came to something. */
export const connections: Measure<'connections-made' | 'connections-came'> = {
  id: 'connections',
  question: 'Do our connections come to something?',
  counts:
    'Connections made, and connections that came to something, each week. The first count on the day they were made, the second on the day we heard.',
  leavesOut: 'Connections that came to nothing, or of which we have not heard, count only as made.',
  why: 'A connection to somebody or something near often does more, and lasts longer, than a service.',
  reflection: 'Which connections lasted, and of which have we never asked?',
  unit: 'count',
  better: 'up',
  charts: [
    { id: 'connections-made', name: 'Connections made', short: 'Made' },
    { id: 'connections-came', name: 'Connections that came to something', short: 'Came to something' },
  ],
  needs: ['connections'],
  weekly: (facts, weeks) => ({
    'connections-made': counts(byWeek(weeks, facts.connections, ({ madeOn }) => madeOn)),
    'connections-came': counts(byWeek(weeks, facts.connections, cameOn)),
  }),
};
