import type { Chance } from '../../../electron/services/sample-team/chance';

/** When a process is killed. */
export type KillAt =
  /** So many milliseconds after it was asked for: while it starts, opens the store and brings in the log. */
  | { readonly kind: 'while-starting'; readonly ms: number }
  /** So many milliseconds after it was there. */
  | { readonly kind: 'at-a-moment'; readonly ms: number }
  /** As soon as its so-manieth write was asked for. */
  | { readonly kind: 'as-it-asks'; readonly write: number }
  /** As soon as its so-manieth write was acknowledged. */
  | { readonly kind: 'once-told'; readonly write: number }
  /** After so many acknowledged writes, as soon as SQLite is seen to write in its log: inside a commit. */
  | { readonly kind: 'in-a-commit'; readonly write: number };

/** A third of the kills wait for a commit; the others fall anywhere, from the start of the process on. */
export function planKill(chance: Chance): KillAt {
  const write = chance.between(1, 32);
  const kinds = ['while-starting', 'at-a-moment', 'at-a-moment', 'as-it-asks', 'once-told'] as const;
  const kind = chance.next() < 0.35 ? 'in-a-commit' : chance.pick(kinds);
  if (kind === 'while-starting') return { kind, ms: chance.between(0, 500) };
  if (kind === 'at-a-moment') return { kind, ms: chance.between(0, 600) };
  return { kind, write };
}
