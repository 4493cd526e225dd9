import { fold } from './fields';

export const eventTypes = ['request', 'assessment', 'service', 'review'] as const;
export type EventType = (typeof eventTypes)[number];

/**
 * Services by rank, the highest first, as the national rule ranks them where several follow a request (NHS England,
 * Client Level Data transformations, SALT STS001: reference table of service types).
 */
export const services = [
  ...(['st-max', 'nursing', 'residential', 'community', 'prison', 'low-level', 'other-short'] as const),
] as const;
export type Service = (typeof services)[number];

export const longTerm: ReadonlySet<string> = new Set<Service>([
  'nursing',
  'residential',
  'community',
  'prison',
]);

/** What is written as the outcome of an event, by rank, the highest first, where two are written of the same day (ibid.). */
export const outcomes = [
  ...(['to-st-max', 'to-assessment', 'hospital', 'to-reassessment', 'to-support'] as const),
  ...(['end-of-life', 'no-change', 'ended-as-planned', 'to-finance', 'provision'] as const),
  ...(['deceased', 'moved', 'nhs-funded', 'advice', 'self-funded', 'declined'] as const),
  ...(['support-ended', 'not-offered', 'other'] as const),
] as const;
export type EventOutcome = (typeof outcomes)[number];

/** What a term is once dashes, spaces, case and stops are forgotten; the national documents spell several in two ways. */
const outcomeSpellings: Readonly<Record<EventOutcome, readonly string[]>> = {
  'to-st-max': ['Progress to Reablement/ST-Max', 'Progress to Reablement', 'Progress to ST-Max'],
  'to-assessment': ['Progress to Assessment', 'Progress to assessment, review or reassessment'],
  hospital: ['Admitted to hospital'],
  'to-reassessment': ['Progress to Re-assessment / Unplanned Review', 'Progress to Unplanned Review'],
  'to-support': ['Progress to Support Planning / Services', 'Progress to support planning or services'],
  'end-of-life': ['Progress to End of Life Care'],
  'no-change': ['No change in package'],
  'ended-as-planned': ['Service ended as planned', 'NFA - Support ended as planned'],
  'to-finance': ['Progress to financial assessment'],
  provision: ['Provision of service'],
  deceased: ['NFA - Deceased'],
  moved: ['NFA - Moved to another LA', 'NFA - Moved to another Local Authority'],
  'nhs-funded': [
    'NFA - 100% NHS funded care',
    'NFA - NHS funded care',
    'NFA - NHS funded',
    '100% NHS funded care',
  ],
  advice: [
    'NFA - Information & Advice / Signposting only',
    'NFA - Information & Advice',
    'NFA - Signposting only',
    'Information & Advice only',
  ],
  'self-funded': [
    'NFA - Self-funded client (Inc. 12wk disregard)',
    'NFA - Self-funded client or under 12wk disregard',
    'NFA - Self-funded client',
  ],
  declined: ['NFA - Support declined'],
  'support-ended': [
    'NFA - Support ended: Other reason',
    'NFA - Support ended for other reason',
    'NFA - Support ended',
  ],
  'not-offered': ['NFA - No services offered: Other reason', 'NFA - No services offered'],
  other: ['NFA - Other', 'NFA - Other reason', 'NFA'],
};

const serviceSpellings: Readonly<Record<Service, readonly string[]>> = {
  'st-max': ['Short Term Support: ST-Max', 'ST-Max', 'Short Term Support to Maximise Independence'],
  nursing: ['Long Term Support: Nursing Care', 'Long Term Support: Nursing'],
  residential: ['Long Term Support: Residential Care', 'Long Term Support: Residential'],
  community: ['Long Term Support: Community'],
  prison: ['Long Term Support: Prison'],
  'low-level': ['Short Term Support: Ongoing Low Level'],
  'other-short': ['Short Term Support: Other Short Term', 'Short Term Support: Other'],
};

/** Terms that say nothing, and are no fault of anybody's spelling. */
const saysNothing: ReadonlySet<string> = new Set(
  ['', 'Null', 'None', 'N/A', 'Not applicable', 'Unknown', 'Not known', 'Data Not Held - System Level'].map(
    fold,
  ),
);
/** Support of carers is no service by which a request is followed (STS001). */
const carerSupport = /^(?:unpaid)?carersupport/;

function bySpelling<Term extends string>(
  spellings: Readonly<Record<Term, readonly string[]>>,
): ReadonlyMap<string, Term> {
  const all = Object.entries<readonly string[]>(spellings);
  // Its keys are terms: that is what the type of the parameter says.
  return new Map(all.flatMap(([term, its]) => its.map((each): [string, Term] => [fold(each), term as Term])));
}

const outcomesBySpelling = bySpelling(outcomeSpellings);
const servicesBySpelling = bySpelling(serviceSpellings);

/** A term that was read; null where nothing is said. `unknown` is for the list of what was not recognised. */
export type TermRead<Term> = { readonly term: Term | null; readonly unknown: boolean };

function readTerm<Term>(known: ReadonlyMap<string, Term>, text: string): TermRead<Term> {
  const folded = fold(text);
  const term = known.get(folded) ?? null;
  return { term, unknown: term === null && !saysNothing.has(folded) };
}

export function readOutcome(text: string): TermRead<EventOutcome> {
  return readTerm(outcomesBySpelling, text);
}

export function readService(text: string): TermRead<Service> {
  const read = readTerm(servicesBySpelling, text);
  return read.unknown && carerSupport.test(fold(text)) ? { term: null, unknown: false } : read;
}

/** National documents themselves look for the word within it. */
export function readEventType(text: string): TermRead<EventType> {
  const folded = fold(text);
  const term = eventTypes.find((type) => folded.includes(type)) ?? null;
  return { term, unknown: term === null };
}

/** Whether a row is about somebody who cares for another: those are not the requests the national rule counts. */
export function isAboutCarer(clientType: string): boolean {
  return fold(clientType).includes('carer');
}
