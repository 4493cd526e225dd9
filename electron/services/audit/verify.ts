import type { CallOutput } from '../../../shared/contract';
import { sayMark } from '../../../shared/domain/audit/trail-mark';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { countEntries } from '../../store/audit-entries';
import { verifyChain } from '../../store/trail/verify-chain';
import type { Acting } from '../acting';
import { underWay } from '../everything/under-way';

/**
 * Whether the trail is whole, and since when; or the first place that does not fit. How far it has come is told by
 * `everything.under-way`, and it is left by `everything.stop`: then null.
 */
export async function verifyRecord({
  store: { db },
  teamId,
  now,
}: Acting): Promise<Outcome<CallOutput<'audit.verify'>, Refusal>> {
  return underWay(async ({ expect, advance }) => {
    expect(await countEntries(db, { teamId, personId: null, words: [] }));
    const { head, ...found } = await verifyChain(db, teamId, advance);
    return accept({
      ...found,
      mark: head === null ? null : sayMark(head),
      entries: head?.position ?? 0,
      lookedAt: now,
    });
  });
}
