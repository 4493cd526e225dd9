import { type ChartId, chartIds, chartNamed } from '../measures/all-measures';
import { type Field, type ImportKind, importKinds, personFields, planFields, weekField } from './fields';
import { findHeadingLine, headingsOf, plainHeading } from './headings';
import type { Sheet } from './sheet';

/** How teams head a column of figures where they do not call it as its chart is called. */
const alsoSaid: Partial<Readonly<Record<ChartId, readonly string[]>>> = {
  'conversations-c0': ['c0', 'c0s', 'number of c0s'],
  'conversations-c1': ['c1', 'c1s', 'number of c1s', 'conversation 1', 'conversation ones'],
  'conversations-c2': ['c2', 'c2s', 'number of c2s', 'conversation 2', 'conversation twos'],
  'conversations-c3': ['c3', 'c3s', 'number of c3s', 'conversation 3', 'conversation threes'],
  'days-to-conversation': ['days to first conversation', 'days waited', 'wait in days', 'waiting days'],
  'open-c2': ['open plans', 'c2 open', 'open c2s', 'c2 plans open'],
  'c2-in-contact': ['in contact', 'plans in contact', 'kept in contact'],
  'c2-length': ['length of plans', 'days open', 'c2 length'],
  'c2-reviewed': ['plans reviewed', 'reviewed'],
  'c2-spend': ['c2 spend', 'spend', 'c2 money', 'money committed'],
  'c3-signed-off': ['signed off', 'c3 signed off'],
  'c3-returned': ['returned', 'c3 returned'],
  'c3-weekly-cost': ['weekly cost', 'weekly budget', 'cost of support'],
  'connections-made': ['connections'],
  gaps: ['gaps', 'gap'],
  'repeat-contact': ['came back', 'repeat contact', 'repeat contacts'],
  'team-pulse': ['pulse', 'team pulse'],
  'huddles-held': ['huddles', 'huddles held'],
};

/** The charts as fields: a column of figures is one of these. */
const chartFields: readonly Field[] = chartIds.map((id) => {
  const { name } = chartNamed(id);
  return { id, label: name, said: [plainHeading(name), ...(alsoSaid[id] ?? [])] };
});

/** What a column can stand for where a sheet holds this. */
export const fieldsOf: Readonly<Record<ImportKind, readonly Field[]>> = {
  people: personFields,
  plans: planFields,
  weeks: [weekField, ...chartFields],
};

/** How much a heading says that its column is a field: the whole of it most, then the longest of its words. */
function likeness(plain: string, { said }: Field): number {
  if (plain === '') return 0;
  if (said.includes(plain)) return 1000;
  const within = said.filter((phrase) => phrase.length > 3 && ` ${plain} `.includes(` ${phrase} `));
  return Math.max(0, ...within.map((phrase) => phrase.length));
}

/**
 * What each column stands for, by its heading: the likeliest first, each field once. A field said in fewer words of the
 * heading gives way to one said in more.
 */
export function guessColumns(kind: ImportKind, headings: readonly string[]): readonly (string | null)[] {
  const guesses: (string | null)[] = headings.map(() => null);
  const pairs = headings.flatMap((heading, at) => {
    // The letter by which two of one name are told apart says nothing of what they hold.
    const plain = plainHeading(heading.replace(/ \(column [A-Z]+\)$/, ''));
    return fieldsOf[kind].map((field) => ({ at, id: field.id, like: likeness(plain, field) }));
  });
  const taken = new Set<string>();
  for (const { at, id, like } of pairs.toSorted((a, b) => b.like - a.like)) {
    if (like === 0) break;
    if (guesses[at] !== null || taken.has(id)) continue;
    guesses[at] = id;
    taken.add(id);
  }
  return withoutHalfNames(guesses);
}

/** A first and a family name of their own say it better than a column called `Name` beside them. */
function withoutHalfNames(guesses: readonly (string | null)[]): readonly (string | null)[] {
  const whole = guesses.includes('full-name');
  const halves = guesses.includes('first-name') && guesses.includes('family-name');
  const alone = guesses.includes('family-name') && !whole && !halves;
  if (halves) return guesses.map((id) => (id === 'full-name' ? null : id));
  if (alone) return guesses.map((id) => (id === 'family-name' ? 'full-name' : id));
  return guesses;
}

/** Fields that tell one kind from another; the rest they share. */
const telling: Readonly<Record<ImportKind, readonly string[]>> = {
  people: ['known-as', 'first-contact', 'address', 'postcode', 'phone', 'said', 'lead'],
  plans: ['needs-to-change', 'emergency-plan', 'strengths', 'own-words', 'rhythm', 'buddy', 'opened-on'],
  weeks: ['week', ...chartIds],
};

/** What a sheet most likely holds, by its headings: people where nothing says otherwise. */
export function guessKind(headings: readonly string[]): ImportKind {
  const counts = importKinds.map((kind) => {
    const found = guessColumns(kind, headings).filter((id) => id !== null && telling[kind].includes(id));
    const hasNames = kind === 'weeks' && guessColumns('people', headings).includes('full-name');
    return { kind, count: hasNames ? 0 : found.length };
  });
  const plans = counts.find(({ kind }) => kind === 'plans')?.count ?? 0;
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  // A date and a reason are in any list; what is strong, or what is done when it gets worse, in a list of plans alone.
  return best.kind === 'people' && plans === best.count && plans > 2 ? 'plans' : best.kind;
}

/** Whether a heading is one that any list could have: by these the line of headings is found. */
function isKnown(plain: string): boolean {
  return importKinds.some((kind) => fieldsOf[kind].some((field) => likeness(plain, field) > 0));
}

/** How a sheet is read: what it holds, where its headings stand, and what each column stands for. */
export interface Layout {
  readonly kind: ImportKind;
  readonly headingLine: number | null;
  /** By the number of the column: the field it stands for, or null where it stays behind. */
  readonly columns: readonly (string | null)[];
}

/** How a sheet is most likely to be read. */
export function guessLayout(sheet: Sheet): Layout {
  const headingLine = findHeadingLine(sheet, isKnown);
  const headings = headingsOf(sheet, headingLine);
  const kind = guessKind(headings);
  return { kind, headingLine, columns: guessColumns(kind, headings) };
}
