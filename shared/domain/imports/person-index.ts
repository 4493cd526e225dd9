import type { LocalDate } from '../dates';
import { foldForFinding } from '../text';
import { foldName } from './name-match';

/** By what a person is recognised. A day that is not known is null. */
export interface Recognisable {
  readonly fullName: string;
  readonly recordNumber: string | null;
  readonly dateOfBirth: LocalDate | null;
  readonly firstContactOn: LocalDate | null;
}

function foldRecord(recordNumber: string): string {
  return foldForFinding(recordNumber)
    .replace(/[\s-]/g, '')
    .replace(/^0+(?=\d)/, '');
}

/** Of two of one name, of whom no record number tells that they are the same. */
function isSame(a: Recognisable, b: Recognisable): boolean {
  // Two record numbers that differ are two people, whatever they are called.
  if (a.recordNumber && b.recordNumber) return false;
  if (a.dateOfBirth !== null && b.dateOfBirth !== null) return a.dateOfBirth === b.dateOfBirth;
  // A row that says no more than a name is whoever bears it: more was said of them here than there.
  if (a.dateOfBirth === null && a.firstContactOn === null) return true;
  return a.firstContactOn !== null && a.firstContactOn === b.firstContactOn;
}

/**
 * Finds people again: by their record number where there is one, else by their name with the date of birth, and where
 * that is not known, with the day of first contact.
 */
export class PersonIndex<Each extends Recognisable> {
  private readonly byRecord = new Map<string, Each>();
  private readonly byName = new Map<string, Each[]>();

  constructor(people: Iterable<Each> = []) {
    for (const person of people) this.add(person);
  }

  add(person: Each): void {
    if (person.recordNumber) this.byRecord.set(foldRecord(person.recordNumber), person);
    const name = foldName(person.fullName);
    const namesakes = this.byName.get(name);
    if (namesakes === undefined) this.byName.set(name, [person]);
    else namesakes.push(person);
  }

  /** Who is the same as this; undefined where nobody is. */
  find(row: Recognisable): Each | undefined {
    const recorded = row.recordNumber ? this.byRecord.get(foldRecord(row.recordNumber)) : undefined;
    return recorded ?? this.named(row.fullName).find((person) => isSame(row, person));
  }

  /**
   * Who a plan may be about, of which less is said than of a person: by record number, else everybody of the name whom
   * a date of birth does not rule out.
   */
  candidates({ fullName, recordNumber, dateOfBirth }: Omit<Recognisable, 'firstContactOn'>): readonly Each[] {
    const recorded = recordNumber ? this.byRecord.get(foldRecord(recordNumber)) : undefined;
    if (recorded !== undefined) return [recorded];
    return this.named(fullName).filter(
      (person) =>
        (!recordNumber || !person.recordNumber) &&
        (dateOfBirth === null || person.dateOfBirth === null || dateOfBirth === person.dateOfBirth),
    );
  }

  private named(fullName: string): readonly Each[] {
    const name = foldName(fullName);
    return name === '' ? [] : (this.byName.get(name) ?? []);
  }
}
