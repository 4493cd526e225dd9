import type { TeamStory } from '../../../resources/sample-team/story';
import type { Pack } from '../../../shared/domain/reflection/pack';
import { holdHuddles } from './hold-huddles';
import type { Ledger } from './ledger';
import { tellPerson } from './tell-person';
import { tellPlan } from './tell-plan';
import { tellProposal } from './tell-proposal';
import { type SessionsOwn, tellSession } from './tell-session';
import { tellStoryOfChange } from './tell-story-of-change';
import { tellTeam } from './tell-team';
import { openWorld } from './world';

/**
 * Tells a team's whole past as of a moment: every row and its audit trail, in memory, and beside them what is a session's
 * or a member's own. Faults when a story contradicts itself, or names a pack that is not among `packs`.
 */
export function tellStory(
  story: TeamStory,
  now: string,
  teamNumber: number,
  packs: ReadonlyMap<string, Pack> = new Map(),
): {
  readonly ledger: Ledger;
  readonly own: SessionsOwn;
  readonly teamId: string;
  readonly actingMemberId: string;
} {
  const world = openWorld(story, now, teamNumber);
  tellTeam(world);
  for (const told of story.stories) {
    const person = tellPerson(world, told);
    const plans = (told.plans ?? []).map((plan) => tellPlan(world, person, plan));
    for (const proposal of told.proposals ?? []) tellProposal(world, person, plans, proposal);
  }
  holdHuddles(world);
  const own: SessionsOwn = { words: [], records: [] };
  for (const told of story.sessions) tellSession(world, told, packs, own);
  for (const told of story.storiesOfChange ?? []) tellStoryOfChange(world, told);
  world.ledger.settle(world.teamId);
  return { ledger: world.ledger, own, teamId: world.teamId, actingMemberId: world.member(story.acting).id };
}
