import type { Chance } from '../../electron/services/sample-team/chance';
import { addDays, type LocalDate } from '../../shared/domain/dates';
import type { CouncilWeek } from '../../shared/domain/history/tally';
import type { CldRow } from './cld-headings';

/** What a story comes to in the week of a day: said by whoever tells it, not counted by what is tested. */
export type Counted = Partial<Omit<CouncilWeek, 'week' | 'followed' | 'backKnown'>>;

/** Dates here are ISO; whoever writes the file writes them as a council would. */
export interface Told {
  readonly rows: readonly CldRow[];
  readonly comesTo: readonly (readonly [on: LocalDate, counted: Counted])[];
  readonly leftOut?: number;
  readonly notRecognised?: number;
}

const dashes = ['-', ' - ', ' – ', ' — ', '- '] as const;

interface Telling {
  readonly chance: Chance;
  readonly on: LocalDate;
  /** A reference that no other event has. */
  readonly next: () => string;
}

function request({ on, next }: Telling, at: number, lasts: number, outcome: string): CldRow {
  return {
    'Event Type': 'Request',
    'Event Reference': next(),
    'Event Start Date': addDays(on, at),
    'Event End Date': addDays(on, at + lasts),
    'Event Description': 'Adult front door contact',
    'Event Outcome': outcome,
    'Request: Route of Access': 'Community / other route',
  };
}

function service({ on, next }: Telling, at: number, type: string, cost: readonly string[] = []): CldRow {
  const [unitCost = '', frequency = '', units = ''] = cost;
  return {
    'Event Type': 'Service',
    'Event Reference': next(),
    'Event Start Date': addDays(on, at),
    'Event Description': 'Package of care',
    'Service Type': type,
    'Service Component': 'Home Support',
    'Delivery Mechanism': 'Direct Payment only',
    'Unit Cost': unitCost,
    'Cost Frequency (Unit Type)': frequency,
    'Planned units per week': units,
  };
}

/** `NFA - Support declined`, with its dash as one document or another has it. */
function nfa({ chance }: Telling, what: string): string {
  return `NFA${chance.pick(dashes)}${what}`;
}

type Story = (telling: Telling) => Told;

/** One of each thing the national rule has something to say of, and of each awkwardness of the files. */
export const stories: Readonly<Record<string, Story>> = {
  reablement: (t) => ({
    rows: [
      request(t, 0, 2, 'Progress to Reablement/ST-Max'),
      service(t, 2 + t.chance.between(0, 26), 'Short Term Support: ST-Max'),
    ],
    comesTo: [[t.on, { requests: 1, ledReablement: 1 }]],
  }),
  'reablement outranks nursing': (t) => ({
    rows: [
      request(t, 0, 0, 'Progress to Support Planning / Services'),
      service(t, 1, 'Long Term Support: Nursing Care', ['£1,050.50', 'Weekly', '1']),
      service(t, 3, 'Short Term Support: ST-Max'),
    ],
    comesTo: [
      [t.on, { requests: 1, ledReablement: 1 }],
      [addDays(t.on, 1), { longTerm: 1, priced: 1, pence: 105_050 }],
    ],
  }),
  'community outranks low level': (t) => ({
    rows: [
      request(t, 0, 1, 'Progress to Support Planning/Services'),
      service(t, 4, 'Short Term Support: Ongoing Low Level'),
      service(t, 9, 'Long Term Support : Community', ['18.50', 'Per hour', '14']),
    ],
    comesTo: [
      [t.on, { requests: 1, ledLongTerm: 1 }],
      [addDays(t.on, 9), { longTerm: 1, priced: 1, pence: 25_900 }],
    ],
  }),
  'low level only': (t) => ({
    rows: [request(t, 0, 3, 'Provision of service'), service(t, 3, 'Short Term Support: Ongoing Low Level')],
    comesTo: [[t.on, { requests: 1, ledShortTerm: 1 }]],
  }),
  'a service too late': (t) => ({
    rows: [
      request(t, 0, 0, 'Progress to Support Planning / Services'),
      service(t, 29, 'Long Term Support: Residential Care', ['3000', 'Monthly', '9']),
    ],
    comesTo: [
      [t.on, { requests: 1, ledOpen: 1 }],
      [addDays(t.on, 29), { longTerm: 1, priced: 1, pence: 69_231 }],
    ],
  }),
  'advice only': (t) => ({
    rows: [request(t, 0, 0, nfa(t, 'Information & Advice / Signposting only'))],
    comesTo: [[t.on, { requests: 1, ledAdvice: 1 }]],
  }),
  declined: (t) => ({
    rows: [request(t, 0, 1, nfa(t, 'Support declined').toUpperCase())],
    comesTo: [[t.on, { requests: 1, ledDeclined: 1 }]],
  }),
  'nothing further': (t) => ({
    rows: [
      request(
        t,
        0,
        0,
        t.chance.pick([nfa(t, 'Other'), nfa(t, '100% NHS-funded care'), nfa(t, 'NHS funded care')]),
      ),
    ],
    comesTo: [[t.on, { requests: 1, ledNfa: 1 }]],
  }),
  'two requests that are one': (t) => ({
    rows: [request(t, 0, 1, 'Progress to Assessment'), request(t, 5, 0, nfa(t, 'Support declined'))],
    comesTo: [[t.on, { requests: 1, ledDeclined: 1 }]],
  }),
  'a new request ends the chain': (t) => ({
    rows: [
      request(t, 0, 0, nfa(t, 'Information & Advice / Signposting only')),
      request(t, 10, 0, 'Progress to Support Planning / Services'),
      service(t, 12, 'Long Term Support: Community', ['250', 'Fortnightly', '']),
    ],
    comesTo: [
      [t.on, { requests: 1, ledAdvice: 1, cameBack: 1 }],
      [addDays(t.on, 10), { requests: 1, ledLongTerm: 1 }],
      [addDays(t.on, 12), { longTerm: 1, priced: 1, pence: 12_500 }],
    ],
  }),
  'an outcome that nobody knows': (t) => ({
    rows: [request(t, 0, 0, 'Passed to duty desk')],
    comesTo: [[t.on, { requests: 1, ledOpen: 1 }]],
    notRecognised: 1,
  }),
  'a service without a cost': (t) => ({
    rows: [service(t, 0, 'Long Term Support: Prison', ['', 'Weekly', '1'])],
    comesTo: [[t.on, { longTerm: 1 }]],
  }),
  'a conversation': (t) => ({
    rows: [
      {
        'Event Type': 'Assessment',
        'Event Reference': t.next(),
        'Event Start Date': t.on,
        'Event Description': t.chance.pick([
          '3C - Conversation 1',
          'Conversation 2: crisis',
          'Conv 3 good life',
        ]),
      },
    ],
    comesTo: [],
  }),
  'about a carer': (t) => ({
    rows: [{ ...request(t, 0, 0, 'NFA - Other'), 'Client Type': 'Carer known by association' }],
    comesTo: [],
    leftOut: 1,
  }),
};
