import { wordPresenting } from '../huddles/agenda-words';
import type { ItemKind } from '../huddles/huddle';
import type { SaidInSession } from '../reflection/commitments';
import { sayDate, sayNumber } from '../say-dates';
import { paragraphsOf, sentence } from '../sentences';
import { sayList, startSentence } from '../text';
import type { NameBook } from '../wall/name-book';
import { redact } from '../wall/redact';
import type { Minutes, MinutesSection } from './minutes';
import type {
  ActionsAnswered,
  CommitmentAsked,
  InTheRoom,
  ItemInHuddle,
  MinutesFacts,
  PromisedAction,
} from './minutes-facts';
import { planSection, spendSection } from './write-plans';
import { proposalSection } from './write-proposals';

function section(kind: ItemKind, heading: string, paragraphs: readonly string[]): readonly MinutesSection[] {
  const said = paragraphs.filter((paragraph) => paragraph !== '');
  return said.length === 0 ? [] : [{ kind, mark: null, heading, paragraphs: said }];
}

/** `Nine: six done, two carried on, one dropped because the day centre moved.` */
function answeredWords({ done, carried, dropped, open }: ActionsAnswered, book: NameBook): string {
  const all = done + carried + dropped.length + open;
  if (all === 0) return 'None were due.';
  const reasons = dropped.flatMap(({ personId, reason }) =>
    reason === null || reason.trim() === ''
      ? []
      : [redact(reason.trim(), book, [personId]).replace(/\.$/, '')],
  );
  const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  const parts = [
    done === 0 ? '' : `${sayNumber(done)} done`,
    carried === 0 ? '' : `${sayNumber(carried)} carried on`,
    dropped.length === 0 ? '' : `${sayNumber(dropped.length)} dropped${why}`,
    open === 0 ? '' : `${sayNumber(open)} still open`,
  ].filter((part) => part !== '');
  return `${startSentence(sayNumber(all))}: ${parts.join(', ')}.`;
}

function promisedWords({ what, who, dueOn, personId }: PromisedAction, facts: MinutesFacts): string {
  const by = [who ?? 'Nobody yet', dueOn === null ? '' : `by ${sayDate(dueOn, facts.huddle.on)}`];
  const words = redact(what, facts.book, [personId]).replace(/[.\s]+$/, '');
  return `${startSentence(words)} (${by.filter((part) => part !== '').join(', ')}).`;
}

const became = { done: 'done', dropped: 'dropped', open: 'still to do' } as const;

/** `From our session on 17 March: Ring the library (Tom, done).` What was promised, and nothing else of a session. */
function saidInSession(
  { saidOn, actions }: SaidInSession<CommitmentAsked>,
  { book, huddle }: MinutesFacts,
): string {
  const told = actions.map(({ what, who, state, personId }) => {
    const words = redact(what, book, [personId, ...book.spokenOf]).replace(/[.\s]+$/, '');
    return `${startSentence(words)} (${who ?? 'nobody yet'}, ${became[state]}).`;
  });
  return `From our session on ${sayDate(saidOn, huddle.on)}: ${told.join(' ')}`;
}

function noteSection(item: ItemInHuddle, facts: MinutesFacts): readonly MinutesSection[] {
  const { about } = item;
  const note = paragraphsOf(redact(item.note, facts.book));
  switch (about.kind) {
    case 'presenting': {
      const heading = redact(wordPresenting(about.presenter, about.title), facts.book);
      const named = (about.title ?? about.presenter) !== null && item.state === 'done';
      return note.length > 0 || named
        ? section('presenting', heading, note.length > 0 ? note : ['We listened.'])
        : [];
    }
    case 'good-news':
      return section('good-news', 'Good news', note);
    case 'data':
      return section(
        'data',
        about.chart === undefined ? 'One look at the data' : `One look at the data: ${about.chart}`,
        note,
      );
    case 'check-in': {
      const asked = item.state === 'done' ? (about.commitments ?? []) : [];
      return section('check-in', 'Check-in', [...note, ...asked.map((said) => saidInSession(said, facts))]);
    }
    default:
      return [];
  }
}

function actionsSection(
  { note }: ItemInHuddle,
  { actions, book, huddle }: MinutesFacts,
): readonly MinutesSection[] {
  const heading =
    actions.since === null ? 'Actions due' : `Actions since ${sayDate(actions.since, huddle.on)}`;
  return section('actions', heading, [answeredWords(actions, book), ...paragraphsOf(redact(note, book))]);
}

/** The items in the order they stood, the C2 plans together where the first of them came up. */
function itemSections(facts: MinutesFacts): readonly MinutesSection[] {
  const plans = facts.items.flatMap(({ about, note }) =>
    about.kind === 'c2-plan' ? [{ ...about, note }] : [],
  );
  const first = facts.items.findIndex(({ about }) => about.kind === 'c2-plan');
  return facts.items.flatMap((item, index) => {
    const { about, note } = item;
    switch (about.kind) {
      case 'actions':
        return actionsSection(item, facts);
      case 'c2-plan':
        return index === first ? [planSection(plans, facts)] : [];
      case 'spend':
        return [spendSection({ ...about, note }, facts)];
      case 'c3-proposal':
        return [proposalSection({ ...about, note }, facts)];
      default:
        return noteSection(item, facts);
    }
  });
}

function closing(facts: MinutesFacts): readonly MinutesSection[] {
  const { learned, thanks } = facts.huddle;
  const said = (text: string): string => sentence(redact(text, facts.book));
  return [
    ...section(
      'close',
      'What we will do',
      facts.promised.map((action) => promisedWords(action, facts)),
    ),
    ...section('close', 'What we learned', [said(learned)]),
    ...section('close', 'Who we thank', [said(thanks)]),
    ...section(
      'close',
      'Carried over',
      facts.carriedOver.length === 0 ? [] : [sentence(sayList(facts.carriedOver))],
    ),
  ];
}

/** A member's name is no secret; only where it is also the name of somebody we talk with does the called name stand. */
function memberName(member: InTheRoom, strangers: NameBook): string {
  return redact(member.name, strangers) === member.name ? member.name : member.calledName;
}

/**
 * The record of a huddle as it closes (design 1): who was there, what was decided about whom and why, what we will
 * do, what we learned, what carries over. People stand as their known-as labels only.
 */
export function makeMinutes(facts: MinutesFacts): Minutes {
  const { huddle, room } = facts;
  const strangers = { ...facts.book, members: new Map() };
  const named = (member: InTheRoom): string => {
    const turn = member.chair ? ' (chair)' : member.scribe ? ' (scribe)' : '';
    return `${memberName(member, strangers)}${turn}`;
  };
  const observing = room.filter((member) => member.here && member.observing);
  return {
    huddleId: huddle.id,
    kind: huddle.kind,
    teamName: facts.teamName,
    on: huddle.on,
    startedAt: huddle.startedAt,
    closedAt: facts.closedAt,
    closedBy: facts.closedBy,
    here: room.filter((member) => member.here && !member.observing).map(named),
    observing: observing.map(named),
    away: room.filter((member) => !member.here).map((member) => memberName(member, strangers)),
    sections: [...itemSections(facts), ...closing(facts)],
    ...(facts.mark !== null && { mark: facts.mark }),
  };
}
