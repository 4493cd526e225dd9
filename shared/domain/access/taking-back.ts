import type { AuditEntry } from '../audit/entry';
import type { Need } from './need';

type What = Pick<AuditEntry, 'verb' | 'topic'>;

function doneVerb({ verb }: What): string {
  return verb.replace(/\.(undone|redone)$/, '');
}

const byAnybody: readonly string[] = ['team.member-away', 'team.member-back'];
const byPartners: readonly string[] = [
  'conversations.kept',
  'conversations.connection-made',
  'conversations.connection-outcome-noted',
  'conversations.gap-noted',
  'c2-plans.contact-recorded',
];

/** What it takes to take an entry back: no more and no less than to have done it. */
export function needToTakeBack(entry: What): Need {
  const done = doneVerb(entry);
  if (byPartners.includes(done)) return 'add-to-one-person';
  if (done.startsWith('people.alongside-')) return 'give-access';
  if (entry.topic === 'imports' || entry.topic === 'history') return 'look-after-the-data';
  return entry.topic === 'team' && !byAnybody.includes(done) ? 'change-the-team' : 'work';
}
