import {
  type Say,
  sayAuthoriser,
  sayBudget,
  sayCounts,
  sayOverruled,
  sayPositions,
  sayToTry,
} from '../c3-proposals/decision-words';
import { sayDate } from '../say-dates';
import { sentence, together } from '../sentences';
import { whose } from '../text';
import { wallLabel } from '../wall/name-book';
import { redact } from '../wall/redact';
import type { MinutesSection } from './minutes';
import type { DecisionInHuddle, MinutesFacts, Noted, ProposalInHuddle } from './minutes-facts';

function signedOff(decision: DecisionInHuddle, say: Say, on: string): readonly string[] {
  return [
    `“${say(decision.goodLife)}”`,
    together(sayBudget(decision, on), sayCounts(decision), sayAuthoriser(decision, on)),
    sayOverruled(decision, say),
    together(...sayPositions(decision.positions, say)),
    decision.lookAgainOn === null ? '' : `We look again on ${sayDate(decision.lookAgainOn, on)}.`,
  ];
}

function returned(decision: DecisionInHuddle, say: Say, on: string): readonly string[] {
  return [
    ...decision.toTry.map((thing) => sayToTry(thing, on, say)),
    together(sayCounts(decision), decision.by === 'consent' ? 'By consent, one not yet is enough.' : ''),
    sayOverruled(decision, say),
    together(...sayPositions(decision.positions, say)),
    together(
      decision.whoTells === null ? '' : sentence(`Telling them: ${say(decision.whoTells)}`),
      decision.lookAgainOn === null ? '' : `We look again on ${sayDate(decision.lookAgainOn, on)}.`,
    ),
  ];
}

function waitingWords({ blocked, waitsUntil }: ProposalInHuddle, label: string, on: string): string {
  const why = blocked
    ? `${whose(label)} C2 plan is open, and we never plan long-term in a crisis.`
    : 'Carried over, not decided.';
  return together(why, waitsUntil === null ? '' : `We look again on ${sayDate(waitsUntil, on)}.`);
}

/** A proposal that came up: what was decided, on what, by whom; or that it waits. */
export function proposalSection(
  proposal: Noted<ProposalInHuddle>,
  { book, huddle }: MinutesFacts,
): MinutesSection {
  const { decision, person } = proposal;
  const say: Say = (text) => redact(text, book, [person.id]);
  const label = wallLabel(person, book);
  const heading = decision === null ? 'Waits' : decision.decision === 'returned' ? 'Not yet' : 'Signed off';
  const paragraphs =
    decision === null
      ? [waitingWords(proposal, label, huddle.on)]
      : (decision.decision === 'returned' ? returned : signedOff)(decision, say, huddle.on);
  return {
    kind: 'c3-proposal',
    mark: 'C3',
    heading: `${heading}: ${label}`,
    paragraphs: [...paragraphs, sentence(say(proposal.note))].filter(
      (paragraph) => paragraph !== '' && paragraph !== '“”',
    ),
  };
}
