import { assertNever } from '../outcome';
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

/** What comparing came to, in words: what it says of the record, and what to do next where it says anything bad. */
export function wordCompared(compared: MarkCompared): string {
  const place = compared.position.toLocaleString('en-GB');
  switch (compared.kind) {
    case 'same':
      return `The same. Up to change ${place} it is the record from which this was noted.`;
    case 'another':
      return `Another. Change ${place} is not the one from which this was noted. See that it is typed as it stands on the paper; if it is, the record was made anew since. Tell whoever looks after your data.`;
    case 'past-the-end':
      return `The record ends at change ${compared.last.toLocaleString('en-GB')}, before the one that was noted. Either a backup was put back, or its end was cut off.`;
    default:
      return assertNever(compared);
  }
}
