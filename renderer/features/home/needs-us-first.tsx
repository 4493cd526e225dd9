import { Link } from 'wouter';
import type { AttentionRow } from '../../../shared/contract/home';
import { wordPlanFlag } from '../../../shared/domain/c2-plans/plan-words';
import { sayDays } from '../../../shared/domain/dates-said';
import { ConversationMark } from '../../components/marks/conversation-mark';
import css from './needs-us-first.module.css';

function why(row: AttentionRow): string {
  if (row.kind === 'c2') return row.flags.map(wordPlanFlag).join(' ');
  if (row.blocked) return 'The proposal waits until the crisis is over.';
  return row.readyDays === 0 ? 'The proposal is ready for us.' : `The proposal has waited ${sayDays(row.readyDays)}.`;
}

/** Who needs us first, each with the reason in words and the way there. */
export function NeedsUsFirst({ rows, openPlans }: { readonly rows: readonly AttentionRow[]; readonly openPlans: number }) {
  return (
    <>
      <ul className={css.first}>
        {rows.map((row) => {
          const to = row.kind === 'c2' ? `/c2-plans/${row.planId}` : `/c3-proposals/${row.proposalId}`;
          return (
            <li key={to}>
              <Link href={to}>
                <ConversationMark kind={row.kind === 'c2' ? 'C2' : 'C3'} />
                <span>
                  <b dir="auto">{row.person.fullName}</b>
                  {why(row)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={css.rest}>
        {rows.length === 0 && openPlans === 0
          ? 'Nobody waits for us. Everyone we stay close to stands here first.'
          : rows.length === 0
            ? 'Everyone is in contact and reviewed.'
            : 'Everyone else is in contact and reviewed.'}
      </p>
    </>
  );
}
