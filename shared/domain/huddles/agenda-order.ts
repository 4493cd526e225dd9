import { byUrgency } from '../c2-plans/order';
import { inOrder } from '../order';
import type { AgendaFacts } from './agenda-facts';
import { type ItemKind, itemKinds } from './huddle';

/** The subjects of each kind, in the order they come up: what has waited longest, or needs us most, first (design 1). */
export interface SubjectsInOrder {
  readonly spend: readonly string[];
  readonly 'c2-plan': readonly string[];
  readonly 'c3-proposal': readonly string[];
}

function oldestFirst<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  at: (fact: Fact) => string,
): readonly string[] {
  return facts.toSorted((a, b) => inOrder(at(a), at(b)) || inOrder(a.id, b.id)).map((fact) => fact.id);
}

export function subjectsInOrder(facts: AgendaFacts): SubjectsInOrder {
  return {
    spend: oldestFirst(facts.spends, (spend) => spend.recordedAt),
    'c2-plan': facts.plans.toSorted(byUrgency).map((plan) => plan.id),
    'c3-proposal': oldestFirst(facts.proposals, (proposal) => proposal.readyAt),
  };
}

/** What sorts an item: its kind first, then its subject's place within the kind. */
export function rankBy(
  subjects: SubjectsInOrder,
): (item: { readonly kind: ItemKind; readonly subjectId: string | null }) => number {
  const places = new Map<string, number>();
  for (const ids of [subjects.spend, subjects['c2-plan'], subjects['c3-proposal']]) {
    for (const [place, id] of ids.entries()) places.set(id, place);
  }
  const most = places.size + 1;
  return ({ kind, subjectId }) =>
    itemKinds.indexOf(kind) * most + (subjectId === null ? 0 : (places.get(subjectId) ?? most - 1));
}
