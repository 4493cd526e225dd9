/*
 * The trail as a chain. Every entry is a link: a hash over the hash before it, its place, and what it says. Whoever
 * changes, takes out or puts in an entry would have to make every later hash anew.
 *
 * What an entry says of people stands apart from what is only that something was done. It goes into the chain as a
 * salted digest, so that it can be removed under retention while the chain still holds, and cannot be guessed back from
 * the digest (RFC 9901, SD-JWT, sections 4.2 and 9.3: salts of 128 bits). Each kind of hash begins with a label of its
 * own, so that none can be passed off as another (RFC 9162 section 2.1.1 does it with a byte), and every fact with its
 * kind and its length, so that two different lists of facts never make the same text.
 *
 * These forms are for good: another one would make every chain there is look broken.
 */

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export type Digest = (text: string) => string;

/** A row that an entry changed, as it is kept: `before` and `after` are JSON. */
export interface TrailChange {
  readonly position: number;
  readonly tableName: string;
  readonly rowId: string;
  readonly op: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry as it is kept, with its changes in their order. */
export interface TrailEntry {
  readonly id: string;
  readonly teamId: string;
  readonly at: string;
  readonly memberId: string | null;
  readonly verb: string;
  readonly topic: string;
  readonly subjectId: string;
  readonly personId: string | null;
  readonly huddleId: string | null;
  readonly undoable: number;
  readonly undoesId: string | null;
  readonly changes: readonly TrailChange[];
}

/** An entry's link in its team's chain. Positions count from 1 without a gap. */
export interface TrailLink {
  readonly entryId: string;
  readonly position: number;
  /** Null once the content is removed: nobody can then try out what it may have been. */
  readonly salt: string | null;
  /** The digest of what the entry says of people; it stays when that is removed. */
  readonly content: string;
  readonly hash: string;
  /** The entry that says so, once what this one says of people was removed. */
  readonly contentRemovedById: string | null;
}

/** The newest link: what stands for the whole chain before it. */
export interface TrailHead {
  readonly position: number;
  readonly hash: string;
}

type Fact = string | number | null;

function inFull(fact: Fact): string {
  if (fact === null) return 'n';
  const text = String(fact);
  return `${typeof fact === 'number' ? 'i' : 't'}${text.length}:${text}`;
}

function canonical(label: 'content' | 'entry' | 'link', facts: readonly Fact[]): string {
  return `golden-thread trail 1 ${label}\n${facts.length}:${facts.map(inFull).join('')}`;
}

/** The digest of what may be personal: whom and what it is about, and every value before and after. */
export function contentDigest(
  { subjectId, personId, changes }: Pick<TrailEntry, 'subjectId' | 'personId' | 'changes'>,
  salt: string,
  digest: Digest,
): string {
  const values = changes.flatMap(({ rowId, before, after }) => [rowId, before, after]);
  return digest(canonical('content', [salt, subjectId, personId, ...values]));
}

/** The digest of what stays for good: who did what and when, to rows of which tables, and the digest of the rest. */
export function entryDigest(entry: TrailEntry, content: string, digest: Digest): string {
  const { id, teamId, at, memberId, verb, topic, huddleId, undoable, undoesId, changes } = entry;
  const shape = changes.flatMap(({ position, tableName, op }) => [position, tableName, op]);
  const facts = [id, teamId, at, memberId, verb, topic, huddleId, undoable, undoesId];
  return digest(canonical('entry', [...facts, ...shape, content]));
}

/** What holds an entry to all before it; `previous` is null for the first. */
export function linkHash(previous: string | null, position: number, entry: string, digest: Digest): string {
  return digest(canonical('link', [previous, position, entry]));
}

/** The link of an entry that comes after `head`. */
export function linkAfter(
  head: TrailHead | null,
  entry: TrailEntry,
  salt: string,
  digest: Digest,
): TrailLink {
  const position = (head?.position ?? 0) + 1;
  const content = contentDigest(entry, salt, digest);
  const hash = linkHash(head?.hash ?? null, position, entryDigest(entry, content, digest), digest);
  return { entryId: entry.id, position, salt, content, hash, contentRemovedById: null };
}
