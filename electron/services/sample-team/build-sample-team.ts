import type { Store } from '../../store/open-store';

/** Fills an empty store with the sample team, as of a moment. */
export async function buildSampleTeam(_store: Store, _now: string): Promise<{ teamId: string; actingMemberId: string }> {
  throw new Error('The sample team is not built yet.');
}
