import type { RepeatedHeading } from '../exchange/csv-refusals';

/**
 * What is read of each row of Adult Social Care Client Level Data, Release 1, by its heading there. Whatever is not here is
 * dropped before anything is written: as little is kept as the measures need.
 */
const read = {
  periodFrom: 'Reporting Period Start Date',
  periodTo: 'Reporting Period End Date',
  person: 'LA Person Unique Identifier',
  birthDate: 'Date of Birth',
  clientType: 'Client Type',
  eventType: 'Event Type',
  reference: 'Event Reference',
  began: 'Event Start Date',
  ended: 'Event End Date',
  description: 'Event Description',
  outcome: 'Event Outcome',
  route: 'Request: Route of Access',
  serviceType: 'Service Type',
  component: 'Service Component',
  delivery: 'Delivery Mechanism',
  unitCost: 'Unit Cost',
  costFrequency: 'Cost Frequency (Unit Type)',
  plannedUnits: 'Planned units per week',
} as const;

export type FieldId = keyof typeof read;
const fieldIds = Object.keys(read) as readonly FieldId[];

/** Without these nothing can be counted; without any other, only what it is for. */
const needed: readonly FieldId[] = [
  ...(['periodFrom', 'periodTo', 'person', 'eventType', 'began', 'outcome', 'serviceType'] as const),
];

/** The other fields of Release 1. They are known, so that a screen can say that they are dropped. */
const dropped = [
  ...['NHS Number', 'First Name', 'Last Name', 'GP Practice Name', 'GP Practice Code', 'Gender'],
  ...['Ethnicity', 'Date of Death', 'Primary Support Reason', 'Postcode', 'Accommodation Status'],
  ...['Employment Status', 'Has Unpaid Carer', 'Autism Spectrum Disorder (ASD)', 'Visual Impairment'],
  ...['Hearing Impairment', 'Dementia', 'Client Funding Status', 'Assessment Type'],
  ...['Eligible Needs Identified', 'Method of Assessment', 'Total Hrs Caring per week'],
  ...['No. of adults being cared for', 'Adult 1 Linked Person_ID', 'Adult 2 Linked Person_ID'],
  ...['Adult 3 Linked Person_ID', 'Provider CQC Location Name', 'Provider CQC Location ID'],
  ...['Review Reason', 'Review Outcomes Achieved', 'Method of Review'],
] as const;

/** All that two spellings of a heading or a term have in common: its letters and figures. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Some systems put the council's code before every heading. */
function foldHeading(name: string): string {
  return fold(name).replace(/^lacode(?=.)/, '');
}

const byFolded = new Map(fieldIds.map((id) => [foldHeading(read[id]), id]));
const droppedFolded = new Map(dropped.map((name) => [foldHeading(name), name]));

export function nameOfField(id: FieldId): string {
  return read[id];
}

/** Where each field that is read stands; a field that is not there stands nowhere. */
export type Columns = Readonly<Partial<Record<FieldId, number>>>;

export interface Headings {
  readonly columns: Columns;
  /** Headings without which nothing can be counted. */
  readonly missing: readonly string[];
  /** Known fields that are left behind, and headings of no field of Release 1, which are too. */
  readonly dropped: readonly string[];
  readonly unknown: readonly string[];
  /** The same field under two headings, as `Event Type` and `LA_Code Event-Type`. */
  readonly repeated: readonly RepeatedHeading[];
}

/** Matches headings without regard to case, spaces, dashes or the council's code before them. */
export function matchHeadings(names: readonly string[]): Headings {
  const fields = Map.groupBy(
    names
      .map((name, index) => ({ name, folded: foldHeading(name), index }))
      .filter(({ name }) => name !== ''),
    ({ folded }) => folded,
  );
  const columns: Partial<Record<FieldId, number>> = {};
  const [known, unknown]: [string[], string[]] = [[], []];
  for (const [folded, [first]] of fields) {
    const id = byFolded.get(folded);
    if (first === undefined) continue;
    if (id !== undefined) columns[id] = first.index;
    else if (droppedFolded.has(folded)) known.push(droppedFolded.get(folded) ?? first.name);
    else unknown.push(first.name);
  }
  const repeated = [...fields.values()]
    .filter(({ length }) => length > 1)
    .map((its) => ({ name: its[0]?.name ?? '', fields: its.map(({ index }) => index + 1) }));
  const missing = needed.filter((id) => columns[id] === undefined).map(nameOfField);
  return { columns, missing, dropped: known, unknown, repeated };
}
