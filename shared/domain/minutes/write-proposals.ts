import { formatPounds } from '../money';
import { sayDate, sayNumber } from '../say-dates';
import { sayList, startSentence, whose } from '../text';
import { wallLabel } from '../wall/name-book';
import { redact } from '../wall/redact';
import type { MinutesSection } from './minutes';
import type { DecisionInHuddle, MinutesFacts, Noted, ProposalInHuddle } from './minutes-facts';
import { sentence, together } from './sentences';

type Say = (text: string) => string;
type Positions = DecisionInHuddle['positions'];

function moneyWords({ weeklyPence, oneOffPence, startsOn }: DecisionInHuddle, on: string): string {
  const amounts = [
    weeklyPence === null ? '' : `${formatPounds(weeklyPence)} a week`,
    oneOffPence === null || oneOffPence === 0 ? '' : `${formatPounds(oneOffPence)} once`,
  ].filter((amount) => amount !== '');
  if (amounts.length === 0 && startsOn === null) return '';
  const from = startsOn === null ? '' : ` from ${sayDate(startsOn, on)}`;
  return sentence(`${amounts.length === 0 ? 'It begins' : sayList(amounts)}${from}`);
}

/** `Seven of seven agree, two with a reservation.`; of a return, `Two of seven say not yet.` */
function countWords({ decision, positions }: DecisionInHuddle): string {
  const all = sayNumber(positions.length);
  const notYet = positions.filter(({ position }) => position === 'not-yet').length;
  if (decision === 'returned') {
    return `${startSentence(sayNumber(notYet))} of ${all} ${notYet === 1 ? 'says' : 'say'} not yet.`;
  }
  const agree = positions.length - notYet;
  const reserved = positions.filter(({ position }) => position === 'reservation').length;
  const agrees = `${startSentence(sayNumber(agree))} of ${all} ${agree === 1 ? 'agrees' : 'agree'}`;
  return `${agrees}${reserved === 0 ? '' : `, ${sayNumber(reserved)} with a reservation`}.`;
}

const positionWords = {
  agree: 'agrees',
  reservation: 'agrees with a reservation',
  'not-yet': 'says not yet',
} as const;

/** What each member said, with the reasons that go with anything but agreeing. */
function saidWords(positions: Positions, say: Say): readonly string[] {
  return positions.map(({ name, position, reason }) =>
    reason === ''
      ? `${name} ${positionWords[position]}.`
      : `${name} ${positionWords[position]}: ${sentence(say(reason))}`,
  );
}

function overruledWords({ overruledReason }: DecisionInHuddle, say: Say): string {
  if (overruledReason === null) return '';
  return `The C2 plan was still open. We overruled the block together, nobody objecting: ${sentence(say(overruledReason))}`;
}

function authoriserWords({ authoriserName, authorisedOn }: DecisionInHuddle, on: string): string {
  if (authoriserName === null || authoriserName === '') return '';
  return sentence(
    `Authorised by ${authoriserName}${authorisedOn === null ? '' : ` on ${sayDate(authorisedOn, on)}`}`,
  );
}

function tryWords(
  { kind, what, who, dueOn }: DecisionInHuddle['toTry'][number],
  say: Say,
  on: string,
): string {
  const by = [who ?? '', dueOn === null ? '' : `by ${sayDate(dueOn, on)}`]
    .filter((part) => part !== '')
    .join(', ');
  const words = say(what).replace(/[.\s]+$/, '');
  return `First, in ${kind}: ${words}${by === '' ? '' : ` (${by})`}.`;
}

function signedOff(decision: DecisionInHuddle, say: Say, on: string): readonly string[] {
  return [
    `“${say(decision.goodLife)}”`,
    together(moneyWords(decision, on), countWords(decision), authoriserWords(decision, on)),
    overruledWords(decision, say),
    together(...saidWords(decision.positions, say)),
    decision.lookAgainOn === null ? '' : `We look again on ${sayDate(decision.lookAgainOn, on)}.`,
  ];
}

function returned(decision: DecisionInHuddle, say: Say, on: string): readonly string[] {
  return [
    ...decision.toTry.map((thing) => tryWords(thing, say, on)),
    together(countWords(decision), decision.by === 'consent' ? 'By consent, one not yet is enough.' : ''),
    overruledWords(decision, say),
    together(...saidWords(decision.positions, say)),
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
