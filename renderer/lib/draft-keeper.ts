/** How long after the last key press what is typed is kept: short enough that a closed lid loses no sentence. */
const afterMs = 250;

/** Where drafts are kept, by key, as text. */
export interface DraftStore {
  read(key: string): Promise<string | null>;
  save(key: string, body: string): void;
  forget(key: string): void;
}

type Kept<Body> = {
  readonly key: string;
  /** What was kept, or null where it is nothing this form has written. */
  readonly parse: (json: unknown) => Body | null;
  readonly empty: Body;
  readonly store: DraftStore;
  readonly show: (body: Body) => void;
};

/**
 * One draft, from its being read until its page is left: kept as it is typed. A hand may be quicker than the store;
 * what it types before the draft has been read is joined to it, so that neither takes the other's place.
 */
export class DraftKeeper<Body> {
  private readonly kept: Kept<Body>;
  /** Null until it has been read, or something has been typed. */
  private body: Body | null = null;
  private hasRead = false;
  private isLeft = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(kept: Kept<Body>) {
    this.kept = kept;
  }

  async read(): Promise<void> {
    const { key, parse, empty, store } = this.kept;
    const text = await store.read(key);
    if (this.hasRead) return;
    this.hasRead = true;
    const before = (text === null ? null : parse(JSON.parse(text))) ?? empty;
    if (this.body === null) this.put(before);
    else this.change(joined(before, this.body, empty));
    if (this.isLeft) this.keepNow();
  }

  change(body: Body): void {
    this.put(body);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keepNow(), afterMs);
  }

  /** Writes what is not written yet; what was kept before is never written over unread. */
  readonly keepNow = (): void => {
    if (this.timer === null || !this.hasRead) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.kept.store.save(this.kept.key, JSON.stringify(this.body));
  };

  /** After what was typed has been recorded: its draft goes, read or not. */
  forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.hasRead = true;
    this.kept.store.forget(this.kept.key);
    this.put(this.kept.empty);
  }

  /** The page is left: what was typed is written at once, and nothing is shown any more. */
  leave(): void {
    this.isLeft = true;
    this.keepNow();
  }

  private put(body: Body): void {
    this.body = body;
    if (!this.isLeft) this.kept.show(body);
  }
}

/** Words that were there before, and words that were typed without their being seen: both, field by field. */
function joined<Body>(before: Body, typed: Body, empty: Body): Body {
  // Field by field the shape stays what it was; only the compiler cannot follow it through `unknown`.
  return join(before, typed, empty) as Body;
}

function join(before: unknown, typed: unknown, empty: unknown): unknown {
  if (isSame(typed, empty) || isSame(typed, before)) return before;
  if (isSame(before, empty)) return typed;
  if (typeof before === 'string' && typeof typed === 'string') return `${before} ${typed}`;
  if (!isFields(before) || !isFields(typed)) return typed;
  const names = new Set([...Object.keys(before), ...Object.keys(typed)]);
  const blank = isFields(empty) ? empty : {};
  return Object.fromEntries([...names].map((name) => [name, join(before[name], typed[name], blank[name])]));
}

function isSame(some: unknown, other: unknown): boolean {
  return JSON.stringify(some) === JSON.stringify(other);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
