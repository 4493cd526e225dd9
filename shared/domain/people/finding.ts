import { foldForFinding } from '../text';
import type { Person } from './person';

type Findable = Pick<Person, 'fullName' | 'knownAs' | 'recordNumber'>;

/**
 * Whether a person is who is looked for: every word that was typed begins a part of their name, stands in their
 * label, or begins their record number. Capitals, accents and apostrophes make no difference.
 */
export function finder(find: string): (person: Findable) => boolean {
  const typed = foldForFinding(find)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (typed.length === 0) return () => true;
  return ({ fullName, knownAs, recordNumber }) => {
    const name = ` ${foldForFinding(fullName).replace(/[-,]/g, ' ')}`;
    const label = foldForFinding(knownAs);
    const record = foldForFinding(recordNumber ?? '');
    return typed.every(
      (word) => name.includes(` ${word}`) || label.startsWith(word) || record.startsWith(word),
    );
  };
}

let order: Intl.Collator | undefined;

/** Made when it is first needed: its tables are read then, and a start has no time for them. */
function alphabet(): Intl.Collator {
  order ??= new Intl.Collator('en-GB');
  return order;
}

function familyName(fullName: string): string {
  const [before, after] = fullName.split(',', 2);
  if (before !== undefined && after !== undefined) return before.trim();
  return fullName.trim().split(/\s+/).at(-1) ?? '';
}

/** As in an address book: by family name, then by the whole name; equal names keep the order of their ids. */
export function byFamilyName<Named extends { readonly id: string; readonly fullName: string }>(
  people: readonly Named[],
): readonly Named[] {
  const { compare } = alphabet();
  return people
    .map((person) => ({ person, key: familyName(person.fullName) }))
    .toSorted(
      (a, b) =>
        compare(a.key, b.key) ||
        compare(a.person.fullName, b.person.fullName) ||
        (a.person.id < b.person.id ? -1 : 1),
    )
    .map(({ person }) => person);
}
