import { contract } from '../../../shared/contract';
import type { Coming } from '../../../shared/domain/imports/coming';
import type { PersonComing } from '../../../shared/domain/imports/people-rows';
import type { ComingRow } from '../../../shared/domain/imports/problems';
import type { WeekComing } from '../../../shared/domain/imports/week-rows';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { insertPlan } from '../c2-plans/write-plan';
import { keepWeeks } from '../measures/enter-weeks';
import { writePerson } from '../people/write-person';

function valuesOf<Value>(rows: readonly ComingRow<Value>[]): readonly Value[] {
  return rows.flatMap(({ standing, value }) => (standing.kind === 'new' && value !== null ? [value] : []));
}

async function writePeople(writing: Writing, member: ActingMember, people: readonly PersonComing[]) {
  // What is typed by hand passes the contract first; so does what was typed into a spreadsheet.
  const { input } = contract['people.add'];
  for (const person of people) await writePerson(writing, member, input.parse(person));
  return accept(null);
}

async function writeWeeks(
  writing: Writing,
  member: ActingMember,
  rows: readonly WeekComing[],
): Promise<Outcome<null, Refusal>> {
  const figures = rows.flatMap(({ week, figures: each }) => each.map((figure) => ({ week, ...figure })));
  for (const [chartId, each] of Map.groupBy(figures, (figure) => figure.chartId)) {
    const weeks = each.map(({ week, value }) => ({ week, value }));
    const kept = await keepWeeks(writing, member, { chartId, weeks });
    if (!kept.ok) return kept;
  }
  return accept(null);
}

/** Writes the rows that are new, by what writes them when they are typed. */
export async function writeComing(
  writing: Writing,
  member: ActingMember,
  coming: Coming,
): Promise<Outcome<null, Refusal>> {
  switch (coming.kind) {
    case 'people':
      return writePeople(writing, member, valuesOf(coming.rows));
    case 'plans':
      for (const plan of valuesOf(coming.rows)) await insertPlan(writing, member, plan);
      return accept(null);
    case 'weeks':
      return writeWeeks(writing, member, valuesOf(coming.rows));
  }
}
