import type { PositionKind } from '../c3-proposals/proposal';
import { firstWords } from '../text';
import type { BesideHuddle } from './huddle-facts';
import type { DecisionOnWall, DraftOnWall, ItemOnWall, RoundOnWall } from './item-facts';
import { wallLabel } from './name-book';
import { marksOf } from './project-c2';
import type { WallBlocked, WallDecided, WallItem, WallPosition, WallRound } from './projection';
import { redact } from './redact';

type Proposal = Extract<ItemOnWall, { kind: 'c3-proposal' }>;
type Say = (text: string) => string;

/** The wall has room for a sentence of what was tried, and one of why it was not enough. */
const mostLetters = 110;

function triedWords(tried: string, notEnough: string): string {
  const first = firstWords(tried, mostLetters);
  const stop = first === '' || /[.!?…]$/.test(first) ? '' : '.';
  const second = firstWords(notEnough, mostLetters);
  return [`${first}${stop}`, second === '' ? '' : `Not enough: ${second}`]
    .filter((part) => part !== '')
    .join(' ');
}

function triedOf({ content }: Proposal['proposal'], say: Say): WallRound['tried'] {
  const tried = [
    { kind: 'C1' as const, words: triedWords(content.triedC1, content.triedC1NotEnough) },
    { kind: 'C2' as const, words: triedWords(content.triedC2, content.triedC2NotEnough) },
  ];
  return tried.filter(({ words }) => words !== '').map(({ kind, words }) => ({ kind, words: say(words) }));
}

function rollOf(round: RoundOnWall, draft: DraftOnWall): readonly WallPosition[] {
  const sealed = round.hidden && !round.open;
  const first = round.order.find(({ spoken }) => !spoken)?.member.id;
  const chosen = round.order.find(({ member, spoken }) => member.id === draft.speakerId && !spoken)?.member
    .id;
  return round.order.map(({ member, position, spoken }) => ({
    name: member.calledName,
    position: sealed && spoken ? 'sealed' : (position?.position ?? null),
    now: !spoken && member.id === (chosen ?? first),
  }));
}

function projectRound({ proposal, round }: Proposal, draft: DraftOnWall, label: string, say: Say): WallRound {
  const { content } = proposal;
  return {
    kind: 'c3-round',
    label,
    goodLife: say(content.goodLife),
    tried: triedOf(proposal, say),
    weeklyPence: content.weeklyPence,
    soThat: say(firstWords(content.outcomes[0]?.what ?? '', mostLetters)),
    hidden: round.hidden,
    open: round.open,
    roll: rollOf(round, draft),
    spoken: round.order.filter(({ spoken }) => spoken).length,
  };
}

function projectBlocked(
  item: Proposal,
  draft: DraftOnWall,
  label: string,
  say: Say,
  beside: BesideHuddle,
): WallBlocked {
  const { plan, round } = item;
  const objected = new Set([...round.overruleObjectedIds, ...(draft.objectedIds ?? [])]);
  const agreed = new Set([...round.overruleAgreedIds, ...(draft.agreedIds ?? [])]);
  const goAhead = round.order.filter(({ member }) => agreed.has(member.id) && !objected.has(member.id));
  return {
    kind: 'c3-blocked',
    label,
    planDay: plan?.day ?? 1,
    openedOn: plan?.openedOn ?? beside.today,
    today: beside.today,
    marks: plan === null ? [] : marksOf(plan),
    choice: draft.blockChoice ?? null,
    reason: say(draft.overruleReason ?? round.overruledReason ?? ''),
    goAhead: goAhead.length,
    of: round.order.length,
    stillToSay: round.order
      .filter(({ member }) => !agreed.has(member.id) && !objected.has(member.id))
      .map(({ member }) => member.calledName),
  };
}

function projectDecided(
  decision: DecisionOnWall,
  label: string,
  say: Say,
  beside: BesideHuddle,
): WallDecided {
  const count = (kind: PositionKind): number =>
    decision.positions.filter(({ position }) => position === kind).length;
  return {
    kind: 'c3-decided',
    label,
    decision: decision.decision,
    goodLife: say(decision.consideration.goodLife),
    toTry: decision.toTry.map(({ kind, what, memberId, dueOn }) => ({
      kind,
      what: say(what),
      who: memberId === null ? null : (beside.called.get(memberId) ?? null),
      dueOn,
    })),
    counts: { agree: count('agree'), reservation: count('reservation'), notYet: count('not-yet') },
    whoTells: say(decision.whoTells ?? ''),
    lookAgainOn: decision.lookAgainOn,
    startsOn: decision.consideration.startsOn,
  };
}

/** A proposal on the wall: blocked by a crisis until the team overrules it, then its round, then what was decided. */
export function projectProposal(item: Proposal, draft: DraftOnWall, beside: BesideHuddle): WallItem {
  const { person } = item.proposal;
  const say = (text: string): string => redact(text, beside.book, [person.id]);
  const label = wallLabel(person, beside.book);
  if (item.decision !== null) return projectDecided(item.decision, label, say, beside);
  return item.round.blocked
    ? projectBlocked(item, draft, label, say, beside)
    : projectRound(item, draft, label, say);
}
