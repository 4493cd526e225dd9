/** How a member is with people, as the store has it. */
export interface Links {
  /** Whose lead worker they are. */
  readonly leads: readonly string[];
  /** Whose plans they are the buddy of, ended ones too. */
  readonly buddyOf: readonly { readonly personId: string; readonly endedOn: string | null }[];
  readonly proposed: readonly { readonly personId: string; readonly withdrawnOn: string | null }[];
  /** With whom a facilitator named them alongside. */
  readonly alongside: readonly string[];
}

export const waysOfWorking = ['lead', 'buddy', 'proposer', 'alongside'] as const;
export type WayOfWorking = (typeof waysOfWorking)[number];

/**
 * Whom a member works with, and how. Having been somebody's buddy, or having proposed what was withdrawn, is no reason to
 * go on reading about them.
 */
export function worksWith(links: Links): ReadonlyMap<string, readonly WayOfWorking[]> {
  const by: Readonly<Record<WayOfWorking, readonly string[]>> = {
    lead: links.leads,
    buddy: links.buddyOf.filter(({ endedOn }) => endedOn === null).map(({ personId }) => personId),
    proposer: links.proposed
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .map(({ personId }) => personId),
    alongside: links.alongside,
  };
  const ways = new Map<string, readonly WayOfWorking[]>();
  for (const way of waysOfWorking) {
    for (const personId of new Set(by[way])) ways.set(personId, [...(ways.get(personId) ?? []), way]);
  }
  return ways;
}
