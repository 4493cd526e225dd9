import type { LocalDate } from '../dates';
import { decideHappened } from '../people/dates';
import { decideKnownAs, suggestKnownAs, TakenLabels } from '../people/known-as';
import type { ImportFacts, KnownPerson } from './facts';
import type { BodyLine } from './headings';
import type { Reading } from './layout';
import { PersonIndex, type Recognisable } from './person-index';
import type { ComingRow, RowStanding } from './problems';
import { readCellDate } from './read-date';
import { type Fixes, RowReader } from './row-reader';
import { inFigures, oneLine, readBirth, readMember, readName } from './who';

/** Somebody as they come in: what is asked for when they are written down by hand. */
export interface PersonComing {
  readonly fullName: string;
  readonly knownAs: string;
  readonly dateOfBirth: LocalDate | null;
  readonly address: string;
  readonly phone: string;
  readonly recordNumber: string;
  readonly firstContactOn: LocalDate;
  readonly leadWorkerId: string | null;
  readonly whatWasSaid: string;
}

/** What the rows of one sheet are weighed with. */
export interface Weighing {
  readonly reading: Reading;
  readonly lines: readonly BodyLine[];
  readonly fixes: Fixes;
  /** The lines that stay behind. */
  readonly leftOut: ReadonlySet<number>;
  readonly facts: ImportFacts;
}

function asKnown({ removed, closedOn }: KnownPerson): RowStanding {
  return { kind: 'here', as: removed ? 'removed' : closedOn !== null ? 'at-rest' : 'with-us' };
}

function readContact(row: RowReader, born: LocalDate | null, today: LocalDate): LocalDate | null {
  const read = (text: string) => {
    const date = readCellDate(text, today);
    if (!date.ok) return { problem: date.refusal };
    const decided = decideHappened(date.value, born, today);
    return decided.ok ? { value: date.value, shown: inFigures(date.value) } : { problem: decided.refusal };
  };
  return row.value('first-contact', read, true);
}

function readAddress(row: RowReader): string | null {
  const address = row.words('address');
  if (!row.has('postcode')) return address;
  const postcode = row.words('postcode', oneLine);
  if (address === null || postcode === null) return null;
  return [address, postcode]
    .filter((part) => part !== '' && !(part === postcode && address.includes(postcode)))
    .join('\n');
}

/** The label for the wall: the one that is said, or a free one; beside everybody's and those of the rows before. */
function readLabel(row: RowReader, fullName: string | null, taken: TakenLabels): string | null {
  const said = row.words('known-as', oneLine);
  if (said === null || fullName === null) return null;
  if (said === '') {
    const free = suggestKnownAs(fullName, taken);
    row.show('known-as', free);
    return free;
  }
  const decided = decideKnownAs(said, fullName, taken);
  if (!decided.ok) row.mark('known-as', decided.refusal);
  return decided.ok ? said : null;
}

/**
 * Every row of people as it would come in, by the rules somebody is written down by hand: a name, a first day that has
 * been, a label nobody else bears. Who is here already, or stands in an earlier row, is recognised and stays as they are.
 */
export function comingPeople(weighing: Weighing): readonly ComingRow<PersonComing>[] {
  const { facts, lines, leftOut } = weighing;
  const known = new PersonIndex(facts.people);
  const before = new PersonIndex<Recognisable & { readonly line: number }>();
  const taken = new TakenLabels(facts.labels);
  return lines.map((line): ComingRow<PersonComing> => {
    const row = new RowReader(weighing.reading, line, weighing.fixes);
    const fullName = readName(row);
    const knownAs = readLabel(row, fullName, taken);
    const dateOfBirth = readBirth(row, facts.today);
    const recordNumber = row.words('record-number', oneLine);
    const firstContactOn = readContact(row, dateOfBirth, facts.today);
    const leadWorkerId = readMember(row, 'lead', facts);
    const address = readAddress(row);
    const phone = row.words('phone', oneLine);
    const whatWasSaid = row.words('said');
    if (leftOut.has(line.line)) return row.as({ kind: 'left-out' });
    if (fullName !== null) {
      const who = { fullName, recordNumber, dateOfBirth, firstContactOn };
      const same = known.find(who);
      if (same !== undefined) return row.as(asKnown(same));
      const earlier = before.find(who);
      if (earlier !== undefined) return row.as({ kind: 'twice', line: earlier.line });
      before.add({ ...who, line: line.line });
    }
    if (
      !row.isWell ||
      fullName === null ||
      knownAs === null ||
      firstContactOn === null ||
      recordNumber === null ||
      address === null ||
      phone === null ||
      whatWasSaid === null
    )
      return row.as({ kind: 'wrong' });
    taken.add(knownAs);
    return row.as<PersonComing>(
      { kind: 'new' },
      {
        ...{ fullName, knownAs, dateOfBirth, address, phone, recordNumber },
        ...{ firstContactOn, leadWorkerId, whatWasSaid },
      },
    );
  });
}
