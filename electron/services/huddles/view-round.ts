import type { RoundView } from '../../../shared/contract/huddles';
import type { MemberLabel } from '../../../shared/contract/labels';
import { checkBlock } from '../../../shared/domain/c3-proposals/overrule';
import { checkAllSpoken, decideSignOff } from '../../../shared/domain/c3-proposals/sign-off';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import type { LoadedRound } from '../c3-proposals/load-round';

export interface RoundIn {
  readonly huddle: Huddle;
  readonly labels: ReadonlyMap<string, MemberLabel>;
  readonly today: LocalDate;
  /** Who is being named, while it is typed, as authorising the money. */
  readonly authoriserName: string;
}

/** Everyone else by name, then the chair and the scribe, and last whose proposal it is: seniority never speaks first. */
function speakingOrder(round: LoadedRound, { huddle }: RoundIn): readonly string[] {
  const here = round.present.filter((member) => !member.observing).map((member) => member.memberId);
  // What somebody said who then had to leave still counts, so they still stand in the round.
  const spoken = round.positions.map((position) => position.memberId);
  const place = (memberId: string): number => {
    if (memberId === round.facts.proposer.memberId) return 3;
    return memberId === huddle.scribeId ? 2 : memberId === huddle.chairId ? 1 : 0;
  };
  return [...new Set([...here, ...spoken])].toSorted((a, b) => place(a) - place(b));
}

/**
 * The round as the facilitator sees it. While positions are hidden and somebody is still to speak, nobody's is here:
 * neither in the order nor in what would happen now.
 */
export function viewRound(round: LoadedRound, given: RoundIn): RoundView {
  const { labels, today, authoriserName } = given;
  const stillToSpeak = checkAllSpoken(round.facts);
  const allSpoken = stillToSpeak === null && round.positions.length > 0;
  const open = !round.hidden || allSpoken || round.decision !== null;
  const decided = decideSignOff({ ...round.facts, authoriser: { name: authoriserName, on: today } });
  const positions = new Map(round.positions.map((position) => [position.memberId, position]));
  const label = (memberId: string): readonly MemberLabel[] => {
    const known = labels.get(memberId);
    return known === undefined ? [] : [known];
  };
  return {
    hidden: round.hidden,
    open,
    blocked: checkBlock(round.facts) !== null,
    order: speakingOrder(round, given)
      .flatMap(label)
      .map((member) => ({
        member,
        proposer: member.id === round.facts.proposer.memberId,
        position: open ? (positions.get(member.id) ?? null) : null,
        spoken: positions.has(member.id),
      })),
    observers: round.present.filter((member) => member.observing).flatMap((member) => label(member.memberId)),
    stillToSpeakIds: stillToSpeak?.kind === 'still-to-speak' ? stillToSpeak.memberIds : [],
    present: round.present.filter((member) => !member.observing).length,
    quorum: round.team.quorum,
    canSignOff: decided.ok,
    whyNot: decided.ok ? null : decided.refusal,
    overruledReason: round.overruledReason,
    overruleAgreedIds: round.goAheadIds,
    overruleObjectedIds: round.objectedIds,
  };
}
