import type { LocalDate } from '../dates';

/** What the members of a team take turns at: a huddle's chair and scribe, leading a session, presenting in either. */
export const turnKinds = ['chaired', 'wrote', 'led', 'presented'] as const;
export type TurnKind = (typeof turnKinds)[number];

/** A turn that was taken. */
export interface TurnTaken {
  readonly memberId: string;
  readonly kind: TurnKind;
  readonly on: LocalDate;
}

/** When each member last took each turn; what they never took is not there. */
export function lastTurns(
  taken: readonly TurnTaken[],
): ReadonlyMap<string, Readonly<Partial<Record<TurnKind, LocalDate>>>> {
  const last = new Map<string, Partial<Record<TurnKind, LocalDate>>>();
  for (const { memberId, kind, on } of taken) {
    const theirs = last.get(memberId) ?? {};
    if (on > (theirs[kind] ?? '')) theirs[kind] = on;
    last.set(memberId, theirs);
  }
  return last;
}
