import { checkBuddy } from '../c2-plans/opening';
import type { LocalDate } from '../dates';
import { decideHappened } from '../people/dates';
import type { ImportFacts, KnownPerson, KnownPlan } from './facts';
import type { Weighing } from './people-rows';
import { PersonIndex } from './person-index';
import type { CellProblem, ComingRow, RowStanding } from './problems';
import { readCellDate } from './read-date';
import { RowReader } from './row-reader';
import { inFigures, oneLine, readBirth, readMember, readName } from './who';

/** A C2 plan as it comes in; what the spreadsheet does not say is left unsaid, and the plan asks for it. */
export interface PlanComing {
  readonly personId: string;
  readonly openedOn: LocalDate;
  readonly whatNeedsToChange: string;
  readonly ownWords: string;
  readonly strengths: string;
  readonly emergencyPlan: string;
  readonly contactRhythmDays: number;
  readonly buddyId: string | null;
}

interface Known {
  readonly people: PersonIndex<KnownPerson>;
  readonly plans: ReadonlyMap<string, readonly KnownPlan[]>;
  /** The rows above that are about somebody. */
  readonly before: ReadonlyMap<string, number>;
}

function whoIsMeant(found: readonly KnownPerson[], text: string): KnownPerson | CellProblem {
  const here = found.filter(({ removed }) => !removed);
  const [only] = here;
  if (only === undefined) return { kind: 'nobody-here', text };
  return here.length === 1 ? only : { kind: 'several-here', text, count: here.length };
}

function isProblem(who: KnownPerson | CellProblem): who is CellProblem {
  return 'kind' in who;
}

/** The person a plan is for; null where nobody, or more than one, could be. */
function readPerson(row: RowReader, { people }: Known, today: LocalDate): KnownPerson | null {
  const hasName = row.has('full-name') || row.has('first-name') || row.has('family-name');
  const fullName = hasName ? readName(row) : '';
  const recordNumber = row.words('record-number', { ...oneLine, needed: !hasName });
  const dateOfBirth = readBirth(row, today);
  if (fullName === null || recordNumber === null || (fullName === '' && recordNumber === '')) return null;
  const who = whoIsMeant(
    people.candidates({ fullName, recordNumber, dateOfBirth }),
    fullName || recordNumber,
  );
  // Whoever is meant stands first in the row, by whatever it is that names them.
  const naming = row.cells[0]?.field ?? '';
  if (isProblem(who)) {
    row.mark(naming, who);
    return null;
  }
  if (naming === 'full-name') row.show(naming, who.fullName);
  return who;
}

function readOpened(row: RowReader, person: KnownPerson | null, today: LocalDate): LocalDate | null {
  const read = (text: string) => {
    const date = readCellDate(text, today);
    if (!date.ok) return { problem: date.refusal };
    const decided = decideHappened(date.value, person?.dateOfBirth ?? null, today);
    return decided.ok ? { value: date.value, shown: inFigures(date.value) } : { problem: decided.refusal };
  };
  return row.value('opened-on', read, true);
}

function readRhythm(row: RowReader, { rhythmDays }: ImportFacts): number | null {
  if (row.text('rhythm') === '') {
    row.put('rhythm', String(rhythmDays));
    return rhythmDays;
  }
  return row.value('rhythm', (text) => {
    const days = Number(/^(\d{1,2})(?:\.0+)?(?: ?days?)?$/i.exec(text)?.[1] ?? Number.NaN);
    return days >= 1 && days <= 60
      ? { value: days, shown: String(days) }
      : { problem: { kind: 'not-days', text } };
  });
}

/** A plan that is the same as one that is kept, by its person and the day it was opened. */
function asKept(plans: readonly KnownPlan[], openedOn: LocalDate | null): RowStanding | CellProblem | null {
  const same = plans.find((plan) => plan.openedOn === openedOn);
  if (same !== undefined) return { kind: 'here', as: same.endedOn === null ? 'open' : 'ended' };
  const open = plans.find(({ endedOn }) => endedOn === null);
  return open === undefined ? null : { kind: 'other-plan-open', openedOn: open.openedOn };
}

/** Whether somebody can have this plan: marked where not; a standing where it is kept, or stands above, already. */
function weighPerson(
  row: RowReader,
  person: KnownPerson,
  openedOn: LocalDate | null,
  known: Known,
): RowStanding | null {
  const kept = asKept(known.plans.get(person.id) ?? [], openedOn);
  if (kept?.kind === 'here') return kept;
  if (kept?.kind === 'other-plan-open') row.mark('opened-on', kept);
  if (person.closedOn !== null)
    row.mark(row.cells[0]?.field ?? '', { kind: 'at-rest', text: person.fullName });
  const earlier = known.before.get(person.id);
  return earlier === undefined ? null : { kind: 'twice', line: earlier };
}

/** What the plan of a row says; null where anything of it cannot be kept. */
function readPlan(
  row: RowReader,
  person: KnownPerson | null,
  openedOn: LocalDate | null,
  facts: ImportFacts,
): PlanComing | null {
  const whatNeedsToChange = row.words('needs-to-change', { needed: true }) ?? '';
  const ownWords = row.words('own-words') ?? '';
  const strengths = row.words('strengths') ?? '';
  const emergencyPlan = row.words('emergency-plan') ?? '';
  const contactRhythmDays = readRhythm(row, facts);
  const buddyId = readMember(row, 'buddy', facts);
  if (person === null || openedOn === null || contactRhythmDays === null) return null;
  if (checkBuddy({ buddyId, leadWorkerId: person.leadWorkerId }) !== null)
    row.mark('buddy', { kind: 'buddy-is-lead' });
  const said = { whatNeedsToChange, ownWords, strengths, emergencyPlan };
  return { personId: person.id, openedOn, ...said, contactRhythmDays, buddyId };
}

/**
 * Every row of open C2 plans as it would come in, by the rules a plan is opened by: somebody who is with the team and has
 * no plan open, what needs to change, a buddy who is not the lead worker. A plan of the same person and day is here already.
 */
export function comingPlans(weighing: Weighing): readonly ComingRow<PlanComing>[] {
  const { facts, lines, leftOut } = weighing;
  const before = new Map<string, number>();
  const known: Known = {
    people: new PersonIndex(facts.people),
    plans: Map.groupBy(facts.plans, ({ personId }) => personId),
    before,
  };
  return lines.map((line) => {
    const row = new RowReader(weighing.reading, line, weighing.fixes);
    const person = readPerson(row, known, facts.today);
    const openedOn = readOpened(row, person, facts.today);
    const plan = readPlan(row, person, openedOn, facts);
    if (leftOut.has(line.line)) return row.as({ kind: 'left-out' });
    if (person !== null) {
      const standing = weighPerson(row, person, openedOn, known);
      if (standing !== null) return row.as(standing);
      before.set(person.id, line.line);
    }
    return plan !== null && row.isWell ? row.as({ kind: 'new' }, plan) : row.as({ kind: 'wrong' });
  });
}
