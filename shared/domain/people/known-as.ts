import { accept, type Outcome, refuse } from '../outcome';
import { aliases } from './aliases';
import type { PersonRefusal } from './refusals';

/** Letters and digits alone, small and without accents: what somebody reading the wall would recognise. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The parts of a name as they are heard: `Anne-Marie O’Donnell` is anne, marie, odonnell. */
function parts(name: string): readonly string[] {
  return name
    .split(/[\s,\p{Pd}]+/u)
    .map(bare)
    .filter((part) => part !== '');
}

/** All but the first: surnames and middle names. In `Hale, Dorothy` the surname stands first. */
function surnames(fullName: string): readonly string[] {
  const [before, after] = fullName.split(',', 2);
  if (before !== undefined && after !== undefined && bare(after) !== '') return parts(before);
  const heard = parts(fullName);
  return heard.length > 1 ? heard.slice(1) : heard;
}

/**
 * Whether a label gives a person away on the wall: it holds their full name, or a surname. A short surname (two
 * letters) gives them away only as a word of its own. A first name alone may be agreed with the person.
 */
export function revealsPerson(knownAs: string, fullName: string): boolean {
  if (knownAs.trim() === fullName.trim()) return true;
  const label = bare(knownAs);
  const whole = bare(fullName);
  if (label === '' || whole === '') return false;
  if (whole.length > 2 ? label.includes(whole) : label === whole) return true;
  const words = parts(knownAs);
  return surnames(fullName).some((surname) =>
    surname.length > 2 ? label.includes(surname) : surname.length > 1 && words.includes(surname),
  );
}

/** Labels that could be taken for each other, `D.H.` and `DH`, have the same key. */
function labelKey(label: string): string {
  return bare(label) || `as it stands: ${label.trim()}`;
}

/** Whether two labels could be taken for each other: `D.H.` and `DH`. */
export function sameLabel(a: string, b: string): boolean {
  return labelKey(a) === labelKey(b);
}

/** The labels that others with the team bear; thousands of them are asked as quickly as one. */
export class TakenLabels {
  private readonly keys: Set<string>;
  /** Keys of labels that were asked for: the same few hundred are tried for everybody. */
  private readonly known = new Map<string, string>();
  private full = 1;

  constructor(labels: Iterable<string>) {
    this.keys = new Set([...labels].map(labelKey));
  }

  has(label: string): boolean {
    const key = this.known.get(label) ?? labelKey(label);
    this.known.set(label, key);
    return this.keys.has(key);
  }

  add(label: string): void {
    this.keys.add(labelKey(label));
  }

  /** Whether every bird and tree with this number is somebody’s: then there is no use in trying one after another. */
  isFull(number: number): boolean {
    while (this.full < number && lastResorts.every((alias) => this.has(numbered(alias, this.full + 1))))
      this.full += 1;
    return number <= this.full;
  }
}

/** The labels that more than one of these bear. */
export function borneTwice(labels: Iterable<string>): TakenLabels {
  const once = new TakenLabels([]);
  const twice = new TakenLabels([]);
  for (const label of labels) (once.has(label) ? twice : once).add(label);
  return twice;
}

const lastResorts = [...aliases, 'No.'];

function numbered(label: string, number: number): string {
  return number === 1 ? label : `${label} ${number}`;
}

/** Labels are asked for as they stand in the store, or as a book of them that grows. */
export type Taken = readonly string[] | TakenLabels;

function isTaken(taken: Taken, label: string): boolean {
  return taken instanceof TakenLabels ? taken.has(label) : taken.some((each) => sameLabel(each, label));
}

/** Whether a person may bear this label, beside those that others with the team bear. */
export function decideKnownAs(
  knownAs: string,
  fullName: string,
  taken: Taken,
): Outcome<string, Extract<PersonRefusal, { kind: 'known-as-taken' | 'known-as-reveals' }>> {
  if (revealsPerson(knownAs, fullName)) return refuse({ kind: 'known-as-reveals', knownAs });
  return isTaken(taken, knownAs) ? refuse({ kind: 'known-as-taken', knownAs }) : accept(knownAs);
}

/** `D.H.`, `M.O’D.`, `م.ع.`: the first letters of up to three parts of a name; empty where it has no letters. */
export function initialsOf(fullName: string): string {
  const letters = fullName.split(/[\s,]+/).flatMap((part) => {
    const irish = /^(\p{L})['’](\p{L})/u.exec(part);
    if (irish) return [`${irish[1]?.toUpperCase()}’${irish[2]?.toUpperCase()}`];
    const first = /\p{L}\p{M}*/u.exec(part)?.[0];
    return first === undefined ? [] : [first.toUpperCase()];
  });
  const chosen = letters.length > 3 ? [...letters.slice(0, 2), letters.at(-1)] : letters;
  return chosen.map((letter) => `${letter}.`).join('');
}

/** Where in the list of aliases to begin, so that neighbours in the alphabet get different ones. */
function startOf(fullName: string): number {
  return [...fullName].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}

/**
 * A free label for somebody new: their initials, a bird or a tree where those are taken or tell too much, and a
 * numbered one when all are. It never reveals, and it is the same each time for the same name and team.
 */
export function suggestKnownAs(fullName: string, taken: Taken): string {
  const free = (label: string): boolean =>
    // Taken first: that is asked of hundreds where thousands are written down at once.
    label !== '' && !isTaken(taken, label) && !revealsPerson(label, fullName);
  const initials = initialsOf(fullName);
  if (free(initials)) return initials;
  const start = startOf(fullName) % aliases.length;
  const turned = [...aliases.slice(start), ...aliases.slice(0, start)];
  const alias = turned.find(free);
  if (alias !== undefined) return alias;
  for (let number = 2; ; number += 1) {
    const isFull = taken instanceof TakenLabels && taken.isFull(number);
    const found = [initials, ...(isFull ? [] : [...turned, 'No.'])]
      .filter((label) => label !== '')
      .map((label) => numbered(label, number))
      .find(free);
    if (found !== undefined) return found;
  }
}
