import type { Store } from '../../store/open-store';
import { rebuildSearchIndex } from '../../store/rebuild-search';
import { sampleTeam } from './sample-team';
import { tellStory } from './tell-story';
import { writeLedger } from './write-ledger';

/** Fills an empty store with the sample team, as of a moment; the same moment makes the same rows. */
export async function buildSampleTeam(
  store: Store,
  now: string,
): Promise<{ teamId: string; actingMemberId: string }> {
  const { ledger, teamId, actingMemberId } = tellStory(sampleTeam(), now, 0);
  await store.db.transaction().execute(async (transaction) => {
    await writeLedger(transaction, ledger);
    await rebuildSearchIndex(transaction);
  });
  return { teamId, actingMemberId };
}
