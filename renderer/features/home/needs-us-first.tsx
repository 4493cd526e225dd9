import { useLocation } from 'wouter';
import type { AttentionRow } from '../../../shared/contract/home';
import { wordPlanFlag } from '../../../shared/domain/c2-plans/plan-words';
import { sayDays } from '../../../shared/domain/dates-said';
import { MarkRows } from '../../components/words/mark-rows';

function why(row: AttentionRow): string {
  if (row.kind === 'c2') return row.flags.map(wordPlanFlag).join(' ');
  if (row.blocked) return 'The proposal waits until the crisis is over.';
  return row.readyDays === 0
    ? 'The proposal is ready for us.'
    : `The proposal has waited ${sayDays(row.readyDays)}.`;
}

/** Who needs us first, each with the reason in words and the way there. */
export function NeedsUsFirst({
  rows,
  openPlans,
}: {
  readonly rows: readonly AttentionRow[];
  readonly openPlans: number;
}) {
  const [, go] = useLocation();
  const everyone = rows.length === 0 ? 'Everyone' : 'Everyone else';
  return (
    <MarkRows
      rows={rows.map((row) => {
        const to = row.kind === 'c2' ? `/c2-plans/${row.planId}` : `/c3-proposals/${row.proposalId}`;
        return {
          id: to,
          mark: row.kind === 'c2' ? 'C2' : 'C3',
          title: row.person.fullName,
          words: why(row),
          onOpen: () => go(to),
        };
      })}
      end={
        rows.length === 0 && openPlans === 0
          ? 'Nobody waits for us. Whoever we stay close to stands here first.'
          : `${everyone} is in contact and reviewed.`
      }
    />
  );
}
