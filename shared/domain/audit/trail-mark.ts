import type { TrailHead } from './trail-link';

/*
 * A mark is the newest link in few enough signs to be written on paper: its place, and 80 bits of its hash. Whoever
 * rewrites the chain, or cuts its end off, does not know which paper bears which mark.
 */

const signs = 20;

function fours(hash: string): string {
  const groups = hash.slice(0, signs).toUpperCase().match(/.{4}/g) ?? [];
  return groups.join(' ');
}

/** `1,234 · 9F3A 21C0 44D1 0B7E 8812`. */
export function sayMark({ position, hash }: TrailHead): string {
  return `${position.toLocaleString('en-GB')} · ${fours(hash)}`;
}

/** A mark as somebody typed it off a paper. */
export interface NotedMark {
  readonly position: number;
  /** The beginning of the hash, as it is kept. */
  readonly begins: string;
}

/** Reads a mark, however it is spaced; null for what is none. */
export function readMark(typed: string): NotedMark | null {
  const [, place = '', rest = ''] = /^\s*(\d[\d,]*)\s*[·.:;–-]?\s+?([0-9a-f\s]+)$/i.exec(typed) ?? [];
  const begins = rest.replaceAll(/\s/g, '').toLowerCase();
  const position = Number(place.replaceAll(',', ''));
  return begins.length === signs && Number.isSafeInteger(position) && position > 0
    ? { position, begins }
    : null;
}

/** What a mark says of the chain as it stands; `there` is the link at its place. */
export type MarkCompared =
  | { readonly kind: 'same'; readonly position: number }
  | { readonly kind: 'another'; readonly position: number }
  /** The chain ends before it. */
  | { readonly kind: 'past-the-end'; readonly position: number; readonly last: number };

export function compareMark(
  { position, begins }: NotedMark,
  there: TrailHead | null,
  last: number,
): MarkCompared {
  if (there === null) return { kind: 'past-the-end', position, last };
  return { kind: there.hash.startsWith(begins) ? 'same' : 'another', position };
}
