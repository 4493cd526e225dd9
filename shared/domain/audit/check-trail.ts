import { isRemoved, readPositions } from './removed-content';
import {
  contentDigest,
  type Digest,
  entryDigest,
  linkHash,
  type TrailEntry,
  type TrailHead,
  type TrailLink,
} from './trail-link';

export type MisfitKind =
  /** Who did what, or when, is not what was linked. */
  | 'changed'
  /** What it tells of a row, before or after, is not what was linked, or is gone without an entry that says so. */
  | 'content-changed'
  /** It was linked, and is not there. */
  | 'missing'
  /** It is there, and was never linked. */
  | 'added'
  /** It is there, and stands in another's place. */
  | 'out-of-order';

/** The first place of a chain that does not fit. An entry that was never linked has no place. */
export interface Misfit {
  readonly kind: MisfitKind;
  readonly position: number | null;
  readonly entryId: string | null;
  readonly at: string | null;
}

/** A link with the entry it is of; null where there is none. */
export interface Linked {
  readonly link: TrailLink;
  readonly entry: TrailEntry | null;
}

function contentFits(entry: TrailEntry, { salt, content, contentRemovedById }: TrailLink, digest: Digest) {
  if (contentRemovedById === null) return salt !== null && contentDigest(entry, salt, digest) === content;
  const isBare = entry.changes.every(
    (change) => isRemoved(change) && change.before === null && change.after === null,
  );
  return salt === null && isBare && isRemoved({ rowId: entry.subjectId }) && entry.personId === null;
}

/** What is wrong with a link that should come right after `head`; null where it fits. */
export function misfitAfter(head: TrailHead | null, { link, entry }: Linked, digest: Digest): Misfit | null {
  const position = (head?.position ?? 0) + 1;
  if (link.position !== position) return { kind: 'missing', position, entryId: null, at: null };
  if (entry === null) return { kind: 'missing', position, entryId: link.entryId, at: null };
  const { id: entryId, at } = entry;
  const hash = linkHash(head?.hash ?? null, position, entryDigest(entry, link.content, digest), digest);
  if (hash !== link.hash) return { kind: 'changed', position, entryId, at };
  return contentFits(entry, link, digest) ? null : { kind: 'content-changed', position, entryId, at };
}

/** Whether the link after one that does not fit would fit in its place: the one between was put in. */
export function wasPutIn(head: TrailHead | null, next: Linked | null, digest: Digest): boolean {
  if (next === null) return false;
  const position = (head?.position ?? 0) + 1;
  return misfitAfter(head, { ...next, link: { ...next.link, position } }, digest) === null;
}

/** Whether a link that does not fit where it stands was made for another place: it was moved, or changed places. */
export function belongsElsewhere(
  { link, entry }: Linked,
  heads: readonly TrailHead[],
  digest: Digest,
): boolean {
  if (entry === null) return false;
  const its = entryDigest(entry, link.content, digest);
  const madeAfter = (previous: string | null, position: number) =>
    linkHash(previous, position, its, digest) === link.hash;
  // The hash it was made after stands where it stood, or, where the two changed places, one further on, or anywhere.
  return (
    madeAfter(null, 1) ||
    heads.some(({ position, hash }) =>
      [position + 1, position, link.position + 1].some((place) => madeAfter(hash, place)),
    )
  );
}

/** A link whose content was removed, and the entry it names for it. */
export interface RemovedAt {
  readonly position: number;
  readonly byId: string;
}

/** An entry that says of which places the content was removed. */
export interface Removal {
  readonly id: string;
  readonly positions: string;
}

/** The first place of which what is gone and what is said to be gone differ; null where they agree. */
export function removalsDiffer(
  removed: readonly RemovedAt[],
  removals: readonly Removal[],
  last: number,
): number | null {
  const byPosition = new Map(removed.map(({ position, byId }) => [position, byId]));
  const named = new Map(
    removals.flatMap(({ id, positions }) =>
      readPositions(positions, last).map((position) => [position, id] as const),
    ),
  );
  const differ = [...new Set([...byPosition.keys(), ...named.keys()])].filter(
    (position) => byPosition.get(position) !== named.get(position),
  );
  return differ.length === 0 ? null : Math.min(...differ);
}
