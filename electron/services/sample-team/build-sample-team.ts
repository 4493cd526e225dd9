import type { Store } from '../../store/open-store';
import { rebuildSearchIndex } from '../../store/rebuild-search';
import { putRecord } from '../../store/reflection/learning-records';
import { putWords } from '../../store/reflection/session-words';
import { readPractice } from '../reflection/practice';
import { sampleTeam } from './sample-team';
import { tellStory } from './tell-story';
import { writeLedger } from './write-ledger';

/** Fills an empty store with the sample team, as of a moment; the same moment makes the same rows. */
export async function buildSampleTeam(
  store: Store,
  now: string,
): Promise<{ teamId: string; actingMemberId: string }> {
  const packs = new Map((await readPractice()).packs.map(({ id, pack }) => [id, pack]));
  const { ledger, own, teamId, actingMemberId } = tellStory(sampleTeam(), now, 0, packs);
  await store.db.transaction().execute(async (transaction) => {
    await writeLedger(transaction, ledger);
    for (const words of own.words) await putWords(transaction, words);
    for (const record of own.records) await putRecord(transaction, record);
    await rebuildSearchIndex(transaction);
  });
  return { teamId, actingMemberId };
}
