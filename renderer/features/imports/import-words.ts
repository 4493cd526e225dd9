import type { ImportKind } from '../../../shared/domain/imports/fields';
import type { LayoutProblem } from '../../../shared/domain/imports/layout';
import type { RowCounts } from '../../../shared/domain/imports/problems';
import { sayNumber } from '../../../shared/domain/say-dates';
import { sayCount, sayList, startSentence } from '../../../shared/domain/text';

const things: Readonly<Record<ImportKind, readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  plans: ['C2 plan', 'C2 plans'],
  weeks: ['week', 'weeks'],
};

/** What a sheet holds, as one chooses it. */
export const kindLabels: Readonly<Record<ImportKind, string>> = {
  people: 'People',
  plans: 'Open C2 plans',
  weeks: 'Weekly figures',
};

/** `12 people`, `one C2 plan`. */
export function sayThings(kind: ImportKind, count: number): string {
  return sayCount(count, ...things[kind]);
}

/** `12 people come in.` */
export function sayComing(kind: ImportKind, count: number): string {
  if (count === 0) return `No ${things[kind][0]} comes in.`;
  return `${startSentence(sayThings(kind, count))} ${count === 1 ? 'comes' : 'come'} in.`;
}

/** What else there is: `Three to look at, two here already.` */
export function sayOthers({ wrong, here, twice }: RowCounts): string | undefined {
  const parts = [
    ...(wrong > 0 ? [`${sayNumber(wrong)} to look at`] : []),
    ...(here > 0 ? [`${sayNumber(here)} here already`] : []),
    ...(twice > 0 ? [`${sayNumber(twice)} there twice`] : []),
  ];
  return parts.length === 0 ? undefined : `${startSentence(sayList(parts))}.`;
}

/** What was brought in: `12 people are with us.` */
export function sayBroughtIn(kind: ImportKind, count: number): string {
  const said = startSentence(sayThings(kind, count));
  const is = count === 1 ? 'is' : 'are';
  if (kind === 'people') return `${said} ${is} with us.`;
  return kind === 'plans' ? `${said} ${is} open.` : `${said} ${is} on our charts.`;
}

/** What still has to be said of the columns. */
export function wordLayoutProblem(problem: LayoutProblem): string {
  switch (problem.kind) {
    case 'no-column-for':
      return `which column is “${problem.label}”`;
    case 'no-figures':
      return 'which column has figures, and of which chart';
    case 'twice':
      return `only one column can be “${problem.label}”`;
  }
}
