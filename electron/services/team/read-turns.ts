import type { MemberTurns, TurnsView } from '../../../shared/contract/team';
import { addDays, type LocalDate } from '../../../shared/domain/dates';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Member } from '../../../shared/domain/team/member';
import type { TurnKind, TurnTaken } from '../../../shared/domain/team/turns';
import { sessionTurnsTaken } from '../../store/reflection/session-turns';
import { huddleTurnsTaken, listMembers } from '../../store/team';
import type { Acting } from '../acting';
import { toMemberLabel } from '../labels';
import { readSuggestedForSession } from '../reflection/suggest-turns';
import { readNextHuddleOn, readSuggestedTurns } from './read-next-huddle';

/** How far the picture of the turns goes back. */
const shownDays = 12 * 7;

/** One member's turns; `taken` is theirs only, oldest first. */
function turnsOf(member: Member, taken: readonly TurnTaken[], from: LocalDate): MemberTurns {
  const of = (kind: TurnKind, takes = true) => {
    const days = taken.filter((turn) => turn.kind === kind).map(({ on }) => on);
    return { takes, last: days.at(-1) ?? null, lately: days.filter((on) => on >= from) };
  };
  const { champion, takesChair, takesScribe } = member;
  const turns = {
    chaired: of('chaired', takesChair),
    wrote: of('wrote', takesScribe),
    led: of('led'),
    presented: of('presented'),
  };
  return { ...toMemberLabel(member), champion, turns };
}

/** Who took which turn in the last twelve weeks, and whose turn it is: the rota as the team sees it. */
export async function readTurns({ store, teamId, today }: Acting): Promise<Outcome<TurnsView, never>> {
  const { db } = store;
  const from = addDays(today, -shownDays);
  const members = await listMembers(db, teamId);
  const taken = [...(await huddleTurnsTaken(db, teamId)), ...(await sessionTurnsTaken(db, teamId))];
  const byMember = Map.groupBy(
    taken.filter(({ on }) => on <= today),
    ({ memberId }) => memberId,
  );
  const nextHuddleOn = await readNextHuddleOn(db, teamId, today);
  const huddle = await readSuggestedTurns(db, teamId, nextHuddleOn);
  const session = await readSuggestedForSession(db, teamId, today);
  return accept({
    from,
    nextHuddleOn,
    members: members
      .filter(({ leftOn, standing }) => leftOn === null && standing === 'member')
      .map((member) => turnsOf(member, byMember.get(member.id) ?? [], from)),
    next: {
      chaired: huddle.chairId,
      wrote: huddle.scribeId,
      led: session.facilitatorId,
      presented: session.presenterId,
    },
  });
}
