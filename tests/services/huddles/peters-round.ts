import { returnProposal } from '../../../electron/services/huddles/decide-proposal';
import type { HuddleView } from '../../../shared/contract/huddles';
import type { Team } from '../../../shared/domain/team/team';
import { testTeam } from '../test-team';
import { goTo, proposalFor, start, view } from './a-huddle';

export async function roomWithPeter(changes: Partial<Team> = {}) {
  const team = await testTeam(changes);
  const proposalId = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
  const huddleId = await start(team);
  return { ...team, proposalId, huddleId, itemId: await goTo(team, huddleId, proposalId) };
}

export type Room = Awaited<ReturnType<typeof roomWithPeter>>;

export async function round(room: Room) {
  const item = itemView(await view(room, room.huddleId));
  return item.round;
}

export function itemView({ current }: HuddleView) {
  if (current?.view.kind !== 'c3-proposal') throw new Error('The room is not on a proposal.');
  return current.view;
}

export const agreed = { authoriserName: '', authorisedOn: null };
const rooms = { whoTells: 'Shabnam, tomorrow at two', lookAgainOn: '2026-04-01' };

export function giveBack(room: Room) {
  const toTry = [
    {
      kind: 'C1' as const,
      what: 'One night in a garden room',
      memberId: room.ids.ffion,
      dueOn: '2026-03-27',
    },
  ];
  return returnProposal(room.acting(), { itemId: room.itemId, toTry, tellerId: room.ids.shabnam, ...rooms });
}
