import type { C2Contact, C2Plan, C2Review, C2Spend } from '../c2-plans/plan';
import { sayHowPlanEnded } from '../c2-plans/plan-words';
import type { Connection, ConnectionTo, Conversation } from '../conversations/conversation';
import { daysBetween, type LocalDate } from '../dates';
import type { Withheld } from '../reflection/without-people';
import { sayList, startSentence } from '../text';
import type { NamedPerson } from '../wall/names';
import { generalise, type Telling, tellingOf, type Written, withoutAnybody } from './generalise';
import { sayLasted, sayWhen } from './relative-time';
import type { StoryWords } from './story';
import { nameless } from './story-words';

/** What happened with a person, as their timeline has it; in any order. */
export interface LifeFacts {
  readonly person: NamedPerson;
  readonly firstContactOn: LocalDate;
  readonly conversations: readonly Conversation[];
  readonly connections: readonly Connection[];
  readonly plans: readonly C2Plan[];
  readonly contacts: readonly C2Contact[];
  readonly spends: readonly C2Spend[];
  readonly reviews: readonly C2Review[];
  readonly proposals: readonly { readonly toldOn: LocalDate | null; readonly toldAnswer: string | null }[];
}

const linkedWith: Readonly<Record<ConnectionTo, string>> = {
  community: 'a local group',
  family: 'family and people close by',
  technology: 'something technical at home',
  reablement: 'help to do things again by themselves',
  organisation: 'an organisation nearby',
};

/** The first and the last of what there is much of: a story is read in two minutes. */
function few<Item>(items: readonly Item[], most: number): readonly Item[] {
  const first = Math.ceil(most / 3);
  return items.length <= most ? items : [...items.slice(0, first), ...items.slice(first - most)];
}

const byDay = <Item extends { readonly on: LocalDate }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Words that are somebody's own stand in marks once. */
function quoted(words: string): string {
  const bare = words.replace(/^[“"']+|[”"']+$/g, '').trim();
  return bare === '' ? '' : `“${bare}”`;
}

function sentence(words: string): string {
  const text = startSentence(words.trim());
  return text === '' || /[.!?…”]$/.test(text) ? text : `${text}.`;
}

function sayOften(contacts: readonly C2Contact[]): string {
  if (contacts.length < 5) return 'a few times';
  return contacts.length < 12 ? 'many times' : 'every few days';
}

/** One person's life being told: their facts, and how a text of theirs is told. */
class Draft {
  private readonly facts: LifeFacts;
  private readonly telling: Telling;
  private readonly talks: readonly (Conversation & { readonly on: LocalDate })[];

  constructor(facts: LifeFacts, telling: Telling) {
    this.facts = facts;
    this.telling = telling;
    this.talks = byDay(facts.conversations.map((talk) => ({ ...talk, on: talk.happenedOn })));
  }

  beginning(): string {
    const { facts, talks } = this;
    const heard = talks.find(({ whatMatters }) => whatMatters.trim() !== '');
    const began = this.began();
    const plans = byDay(facts.plans.map((plan) => ({ ...plan, on: plan.openedOn })));
    return this.paragraphs([
      startSentence(`${this.called()} got in touch with us.`),
      began === undefined ? '' : sentence(this.say(began.whatHappened, began)),
      heard === undefined ? '' : this.own('What mattered most', heard.whatMatters, heard),
      heard === undefined ? '' : this.lines('What was strong', heard.strengths, heard),
      ...few(plans, 2).flatMap((plan) => [
        plan.whatNeedsToChange === ''
          ? ''
          : `What needed to change: ${sentence(this.say(plan.whatNeedsToChange, plan))}`,
        this.own('In their words', plan.ownWords, plan),
      ]),
    ]);
  }

  tried(): string {
    const { facts, talks, telling } = this;
    const began = this.began();
    const happened = talks.filter((talk) => talk !== began && talk.whatHappened.trim() !== '');
    const events = byDay([
      ...few(happened, 6).map((talk) => ({
        on: talk.on,
        words: sentence(this.say(talk.whatHappened, talk)),
      })),
      ...facts.connections.map(({ madeOn: on, toKind }) => ({
        on,
        words: `We linked them with ${linkedWith[toKind]}.`,
      })),
      ...facts.plans.map(({ openedOn: on }) => ({ on, words: 'We made a short plan together.' })),
    ]);
    const together = [
      ...Map.groupBy(
        events.filter(({ words }) => words !== ''),
        ({ on }) => sayWhen(on, telling.beganOn),
      ),
    ];
    const money = facts.spends.filter(({ standing }) => standing !== 'declined' && standing !== 'awaiting');
    const bought = money.map((spend) => this.say(spend.what, spend)).filter((what) => what !== '');
    return this.paragraphs([
      ...together.map(
        ([when, all]) => `${startSentence(when)}: ${[...new Set(all.map(({ words }) => words))].join(' ')}`,
      ),
      facts.contacts.length === 0 ? '' : `We were in touch ${sayOften(facts.contacts)}.`,
      bought.length === 0 ? '' : `A little money helped: ${sayList(few([...new Set(bought)], 5))}.`,
    ]);
  }

  changed(): string {
    const { facts } = this;
    const came = facts.connections.filter(
      ({ outcome, outcomeNote }) => outcome === 'came-to-something' && (outcomeNote ?? '') !== '',
    );
    const events = byDay([
      ...facts.reviews.map((review) => ({
        on: review.on,
        words: sentence(this.say(review.whatChanged, review)),
      })),
      ...came.map((link) => {
        const on = link.outcomeOn ?? link.madeOn;
        return { on, words: sentence(this.say(link.outcomeNote ?? '', { on })) };
      }),
    ]).filter(({ words }) => words !== '');
    const ended = facts.plans.flatMap(({ openedOn, endedOn, outcome, outcomeWords }) =>
      endedOn === null || outcome === null
        ? []
        : [
            `The plan ended after ${sayLasted(daysBetween(openedOn, endedOn))}: ${sentence(this.say(sayHowPlanEnded(outcome, outcomeWords), { on: endedOn })).replace(/: C1\.$/, '.')}`,
          ],
    );
    return this.paragraphs([...few(events, 6).map(({ words }) => words), ...ended]);
  }

  difference(): string {
    const { plans, proposals } = this.facts;
    return this.paragraphs([
      ...plans.map((plan) =>
        sentence(this.say(plan.whatMadeTheDifference ?? '', { on: plan.endedOn ?? plan.openedOn })),
      ),
      ...proposals.map(({ toldOn, toldAnswer }) =>
        toldOn === null ? '' : this.own('What they said', toldAnswer ?? '', { on: toldOn }),
      ),
    ]);
  }

  called(): string {
    return this.telling.called === '' ? nameless : this.telling.called;
  }

  /** What was said when they first got in touch is how it began. */
  private began(): (typeof this.talks)[number] | undefined {
    return this.talks.find(({ kind }) => kind === 'C0') ?? this.talks[0];
  }

  private say(text: string, written: Written | { readonly openedOn: LocalDate }): string {
    const on = 'openedOn' in written ? written.openedOn : written.on;
    return generalise(text, this.telling, { on });
  }

  private own(term: string, text: string, written: Written | { readonly openedOn: LocalDate }): string {
    const on = 'openedOn' in written ? written.openedOn : written.on;
    const words = quoted(generalise(text, this.telling, { on, own: true }));
    return words === '' ? '' : `${term}: ${words}`;
  }

  private lines(term: string, text: string, written: Written): string {
    const lines = text.split('\n').map((line) => this.say(line, written).replace(/\.$/, ''));
    const said = lines.filter((line) => line !== '');
    return said.length === 0 ? '' : `${term}: ${said.join('. ')}.`;
  }

  private paragraphs(all: readonly string[]): string {
    const said = all.filter((words) => words !== '');
    return withoutAnybody([...new Set(said)].join('\n\n'), this.telling);
  }
}

/** Everything that is written of a person, for who others are to them. */
function textsOf(facts: LifeFacts): readonly string[] {
  return [
    ...facts.conversations.flatMap((talk) => [
      ...talk.listenedTo,
      ...[talk.whatMatters, talk.strengths, talk.whatHappened],
    ]),
    ...facts.connections.flatMap(({ toWhat, outcomeNote }) => [toWhat, outcomeNote ?? '']),
    ...facts.plans.flatMap((plan) => [plan.whatNeedsToChange, plan.ownWords, plan.strengths]),
    ...facts.contacts.map(({ note }) => note),
    ...facts.reviews.map(({ whatChanged }) => whatChanged),
  ];
}

/**
 * A first draft of somebody's story of change from what happened with them, in which nobody the team knows is named. It
 * is made to be written over: what cannot be said more generally for sure is found by `lookAgain`.
 */
export function draftStory(facts: LifeFacts, called: string, withheld: Withheld): StoryWords {
  const telling = tellingOf({
    ...{ withheld, called, person: facts.person, beganOn: facts.firstContactOn, texts: textsOf(facts) },
    groups: facts.connections.map(({ toWhat, toKind }) => [toWhat, linkedWith[toKind]]),
  });
  const draft = new Draft(facts, telling);
  const name = called.trim();
  return {
    title: name === '' ? 'A story of change' : `What changed for ${name}`,
    beginning: draft.beginning(),
    tried: draft.tried(),
    changed: draft.changed(),
    difference: draft.difference(),
  };
}
