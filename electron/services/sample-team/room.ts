import type { HuddlesAgo, MemberKey, ToldHuddle } from '../../../resources/sample-team/story';
import { isAway, type Member } from '../../../shared/domain/team/member';
import { suggestTurns, type Turns } from '../../../shared/domain/team/rota';
import { toMember } from '../../store/team';
import type { HeldHuddle, World } from './world';

/** Who was in the room for one huddle. */
export interface Room {
  readonly here: readonly Member[];
  readonly observing: readonly Member[];
  readonly away: readonly Member[];
  readonly chair: Member;
  readonly scribe: Member;
}

/** Who has chaired and written so far; goes from huddle to huddle. */
export type TurnsTaken = Map<string, Turns>;

/**
 * Whoever must be there (a proposer, somebody who said something) is; illness and leave keep away who is said to
 * be, and chance about one in eight of the rest. Chair and scribe take turns as the program suggests.
 */
export function gatherRoom(
  world: World,
  huddle: Pick<HeldHuddle, 'on' | 'ago'>,
  talk: Pick<ToldHuddle, 'missing'>,
  needed: ReadonlySet<MemberKey>,
  turns: TurnsTaken,
): Room {
  const { chance, calendar } = world;
  const inTeam = world.story.members.filter(
    (told) =>
      calendar.ago(huddle.on) <= (told.joinedAgo ?? Number.POSITIVE_INFINITY) &&
      (world.member(told.key).leftOn ?? '9999') > huddle.on,
  );
  const room = inTeam.map((told) => {
    const member: Member = { ...toMember(world.member(told.key)), leftOn: null };
    const unlucky = chance.next() < 0.12;
    const said = talk.missing?.includes(told.key) ?? false;
    const here = !isAway(member, huddle.on) && !said && (!unlucky || needed.has(told.key));
    return { member, here };
  });
  const here = room.filter((one) => one.here).map((one) => ({ ...one.member, awayFrom: null }));
  const { chairId, scribeId } = suggestTurns(here, turns, huddle.on);
  const chair = here.find((member) => member.id === chairId);
  const scribe = here.find((member) => member.id === scribeId);
  if (chair === undefined || scribe === undefined)
    throw new Error(`Nobody could chair or write on ${huddle.on}.`);
  if (huddle.ago !== null) {
    const taken = (id: string): Turns => turns.get(id) ?? { lastChairedOn: null, lastScribedOn: null };
    turns.set(chair.id, { ...taken(chair.id), lastChairedOn: huddle.on });
    turns.set(scribe.id, { ...taken(scribe.id), lastScribedOn: huddle.on });
  }
  return {
    here: here.filter((member) => member.standing === 'member'),
    observing: here.filter((member) => member.standing === 'visitor'),
    away: room.filter((one) => !one.here).map((one) => one.member),
    chair,
    scribe,
  };
}

/** Everybody a round names must have been there. */
export function neededFor(
  proposers: readonly MemberKey[],
  said: readonly MemberKey[],
  ago: HuddlesAgo | null,
  talk: ToldHuddle | null,
): ReadonlySet<MemberKey> {
  const presenter = ago !== null && talk?.presenting !== undefined ? [talk.presenting.who] : [];
  return new Set([...proposers, ...said, ...presenter]);
}
