import { beforeEach } from 'vitest';
import { loadRound } from '../../../electron/services/c3-proposals/load-round';
import { readProposal } from '../../../electron/services/c3-proposals/read-proposal';
import { addPerson } from '../c2-plans/a-person';
import { type TestTeam, testTeam } from '../test-team';
import { openRoom, readyProposal, type Who } from './a-room';

/** The room on Dorothy's proposal: a fresh team for every test of whichever file asks for it. */
export let team: TestTeam;
export let personId: string;
export let proposalId: string;
export let itemId: string;
export const everyone: readonly Who[] = ['grace', 'tom', 'shabnam'];

export async function begin(changes: Parameters<typeof testTeam>[0] = {}): Promise<void> {
  team = await testTeam(changes);
  personId = await addPerson(team);
  proposalId = await readyProposal(team, personId);
  itemId = await openRoom(team, proposalId, everyone);
}
export const round = async () => {
  const loaded = await loadRound(team.store.db, team.acting(), itemId);
  if (loaded === null) throw new Error('no round');
  return loaded;
};
export const read = async () => {
  const proposal = await readProposal(team.acting(), proposalId);
  if (proposal === null) throw new Error('no proposal');
  return proposal;
};

beforeEach(() => begin());
