import type { TeamStory } from '../../../resources/sample-team/story';
import { holdHuddles } from './hold-huddles';
import type { Ledger } from './ledger';
import { tellPerson } from './tell-person';
import { tellPlan } from './tell-plan';
import { tellProposal } from './tell-proposal';
import { tellTeam } from './tell-team';
import { openWorld } from './world';

/** Tells a team's whole past as of a moment: every row and its audit trail, in memory. Faults when a story contradicts itself. */
export function tellStory(
  story: TeamStory,
  now: string,
  teamNumber: number,
): { readonly ledger: Ledger; readonly teamId: string; readonly actingMemberId: string } {
  const world = openWorld(story, now, teamNumber);
  tellTeam(world);
  for (const told of story.stories) {
    const person = tellPerson(world, told);
    const plans = (told.plans ?? []).map((plan) => tellPlan(world, person, plan));
    for (const proposal of told.proposals ?? []) tellProposal(world, person, plans, proposal);
  }
  holdHuddles(world);
  world.ledger.settle(world.teamId);
  return { ledger: world.ledger, teamId: world.teamId, actingMemberId: world.member(story.acting).id };
}
