import type { LocalDate } from '../../../shared/domain/dates';
import type { Period } from '../../../shared/domain/history/coverage';
import { nameOfField } from '../../../shared/domain/history/fields';
import type { NotRecognised } from '../../../shared/domain/history/found';
import { type Described, keptDescriptions, leastPeople } from '../../../shared/domain/history/meanings';
import type { LeftOut, OnUnknown } from '../../../shared/domain/history/read-event';
import type { WrongRow } from '../../../shared/domain/history/refusals';
import { ownCopy } from './own-copy';

/** As many rows that cannot be read are told one by one, and as many terms. */
const told = { rows: 20, terms: 100 } as const;
/** More kinds than these of anything are no kinds: counting them would fill the memory. */
const mostKinds = 20_000;
/** Longer than this is a note. */
const longestWords = 120;

class Counts {
  readonly counts = new Map<string, number>();

  add(text: string): void {
    const count = this.counts.get(text);
    if (count !== undefined) this.counts.set(text, count + 1);
    else if (this.counts.size < mostKinds) this.counts.set(ownCopy(text), 1);
  }
}

/** A description, by its number in the staged events, and the first people it stands with. */
interface Its {
  readonly no: number;
  rows: number;
  readonly people: Set<string>;
}

export type KeptDescription = Described & Pick<Its, 'no'>;

/** What is seen on the way through a file, beside its events: counted in memory, and written nowhere. */
export class Gathered {
  readonly leftOut: Record<LeftOut, number> = { carer: 0, nobody: 0, 'no-event': 0 };
  private readonly unknown = { eventType: new Counts(), outcome: new Counts(), serviceType: new Counts() };
  private readonly words = new Map<string, Its>();
  private readonly found = new Set<string>();
  private wrong: WrongRow[] = [];
  private wrongCount = 0;
  private described = 0;

  readonly onUnknown: OnUnknown = (field, text) => this.unknown[field].add(text);

  addWrong(rows: readonly WrongRow[]): void {
    this.wrongCount += rows.length;
    const few = [...this.wrong, ...rows].toSorted((one, other) => one.line - other.line);
    this.wrong = few
      .slice(0, told.rows)
      .map((row) => (row.kind === 'misfit' ? row : { ...row, found: ownCopy(row.found) }));
  }

  get wrongRows(): { readonly rows: readonly WrongRow[]; readonly more: number } | null {
    if (this.wrongCount === 0) return null;
    return { rows: this.wrong, more: this.wrongCount - this.wrong.length };
  }

  addPeriod(from: LocalDate, to: LocalDate): void {
    this.found.add(`${from}/${to}`);
  }

  get periods(): readonly Period[] {
    return [...this.found].toSorted().map((interval) => {
      const [from = '', to = ''] = interval.split('/');
      return { from, to };
    });
  }

  /** By what number a description stands in the staged events of a person; null for one that cannot be kept. */
  describe(written: string, person: string): number | null {
    if (written === '') return null;
    this.described += 1;
    const text = written.replace(/\s+/g, ' ');
    if (text.length > longestWords) return null;
    const its = this.words.get(text) ?? this.begin(text);
    if (its === null) return null;
    its.rows += 1;
    if (its.people.size < leastPeople) its.people.add(person);
    return its.no;
  }

  private begin(text: string): Its | null {
    if (this.words.size >= mostKinds) return null;
    const its: Its = { no: this.words.size + 1, rows: 0, people: new Set() };
    this.words.set(ownCopy(text), its);
    return its;
  }

  /** Only what stands on so many people's events that it names a kind of event; everything else was never written. */
  get kept(): readonly KeptDescription[] {
    return keptDescriptions(
      [...this.words].map(([words, { no, rows, people }]) => ({ words, no, rows, people: people.size })),
    );
  }

  /** On how many rows words stood that are not kept. */
  rare(kept: readonly KeptDescription[]): number {
    return this.described - kept.reduce((sum, { rows }) => sum + rows, 0);
  }

  get notRecognised(): { readonly listed: readonly NotRecognised[]; readonly more: number } {
    const all = (['eventType', 'outcome', 'serviceType'] as const).flatMap((field) =>
      [...this.unknown[field].counts].map(([words, count]) => ({
        ...{ field: nameOfField(field), words: words.slice(0, longestWords), count },
      })),
    );
    const sorted = all.toSorted(
      (one, other) => other.count - one.count || one.words.localeCompare(other.words),
    );
    return { listed: sorted.slice(0, told.terms), more: Math.max(0, sorted.length - told.terms) };
  }
}
