import { type EventRow, eventsAfter, type HistoryDb, wordsOf } from './event-pages';

/** Where the events of one import stand: in the store, or in the file they are staged in. */
export interface ImportSource {
  readonly db: HistoryDb;
  readonly importNo: number;
}

export interface PersonEvent extends EventRow {
  readonly words: string | null;
}

/** Goes through the events of one import in the order of their key, a page at a time. */
class Walk {
  private page: readonly EventRow[] = [];
  private at = 0;
  private words: ReadonlyMap<number, string> = new Map();
  private readonly source: ImportSource;

  constructor(source: ImportSource) {
    this.source = source;
  }

  async begin(): Promise<void> {
    this.words = await wordsOf(this.source.db, this.source.importNo);
    await this.turn();
  }

  /** Whose events come next; null after the last. */
  get person(): string | null {
    return this.page[this.at]?.person ?? null;
  }

  /** All events of whoever comes next, over those there are. */
  async take(person: string, into: Map<string, PersonEvent>): Promise<void> {
    while (this.person === person) {
      const row = this.page[this.at];
      if (row === undefined) return;
      into.set(row.event, {
        ...row,
        words: row.description === null ? null : (this.words.get(row.description) ?? null),
      });
      this.at += 1;
      if (this.at === this.page.length) await this.turn();
    }
  }

  private async turn(): Promise<void> {
    this.page = await eventsAfter(this.source.db, this.source.importNo, this.page.at(-1) ?? null);
    this.at = 0;
  }
}

/**
 * Everybody's events over several imports, one person after another, so that memory stays flat. Of an event that stands
 * in two imports, the later one counts: sources come with the oldest first.
 */
export async function* eachPerson(
  sources: readonly ImportSource[],
): AsyncGenerator<readonly PersonEvent[], void, undefined> {
  const walks = sources.map((source) => new Walk(source));
  for (const walk of walks) await walk.begin();
  for (;;) {
    let next: string | null = null;
    for (const { person } of walks) if (person !== null && (next === null || person < next)) next = person;
    if (next === null) return;
    const events = new Map<string, PersonEvent>();
    for (const walk of walks) await walk.take(next, events);
    yield [...events.values()];
  }
}
