import { z } from 'zod';
import type { ConversationKind } from '../domain/conversations/conversation';
import type { NextThing } from '../domain/people/next-thing';
import type { Person } from '../domain/people/person';
import type { PersonStanding } from '../domain/people/standing';
import type { TimelineKind } from '../domain/people/timeline-order';
import type { ActionView } from './actions';
import type { PlanFlag, PlanSummary } from './c2-plans';
import type { ProposalSummary } from './c3-proposals';
import { type Done, read, write } from './call';
import { date, id, name, neededWords, optionalName, words } from './fields';
import type { MemberLabel, PersonLabel } from './labels';

export type { NextThing, PersonStanding, TimelineKind };

export interface PersonRow extends PersonLabel {
  readonly standing: PersonStanding;
  /** One line: what needs to change, what matters, or what was last said. */
  readonly whereThingsAre: string;
  /** What the lead worker is called; null while nobody leads. */
  readonly alongside: string | null;
  readonly lastContactOn: string | null;
  readonly flags: readonly PlanFlag[];
  /** Nobody has had a first conversation with them yet. */
  readonly waiting: boolean;
}

export type PeopleFilter =
  | 'everyone'
  | 'in-crisis'
  | 'out-of-contact'
  | 'waiting'
  | 'mine'
  | 'closed'
  | 'removed';

export interface PeopleList {
  readonly counts: Readonly<Record<PeopleFilter, number>>;
  /** How many more came to rest earlier than the rows, and are found by typing. */
  readonly more: number;
  readonly rows: readonly PersonRow[];
}

/** One event on a person's timeline, newest first. */
export interface TimelineEvent {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly on: string;
  readonly conversationKind: ConversationKind | null;
  readonly title: string;
  readonly words: string;
  /** True when `words` are the person's own, so that they stand in their voice. */
  readonly own: boolean;
  readonly member: MemberLabel | null;
  /** Where a key press leads: a plan, a proposal or minutes. */
  readonly link: { readonly to: 'c2-plan' | 'c3-proposal' | 'minutes'; readonly id: string } | null;
  readonly pence: number | null;
}

export interface PersonView {
  readonly person: Person;
  readonly label: PersonLabel;
  readonly standing: PersonStanding;
  readonly lead: MemberLabel | null;
  readonly leadSinceOn: string | null;
  /** The newest words of what matters, in the person's voice. */
  readonly whatMatters: string | null;
  readonly strengths: string | null;
  readonly next: NextThing;
  readonly openPlan: PlanSummary | null;
  readonly openProposal: ProposalSummary | null;
  readonly connections: readonly ConnectionView[];
  readonly actions: readonly ActionView[];
  readonly timeline: readonly TimelineEvent[];
}

export interface ConnectionView {
  readonly id: string;
  readonly toKind: 'community' | 'family' | 'technology' | 'reablement' | 'organisation';
  readonly toWhat: string;
  readonly madeOn: string;
  readonly outcome: 'not-known-yet' | 'came-to-something' | 'did-not';
  readonly outcomeNote: string | null;
}

const personDetails = z.strictObject({
  fullName: name,
  knownAs: name,
  dateOfBirth: date.nullable(),
  address: words,
  phone: optionalName,
  recordNumber: optionalName,
});

export const peopleCalls = {
  'people.list': read<PeopleList>()(
    z.strictObject({
      filter: z.enum(['everyone', 'in-crisis', 'out-of-contact', 'waiting', 'mine', 'closed', 'removed']),
      find: z.string().max(200),
    }),
  ),
  'people.read': read<PersonView>()(z.strictObject({ personId: id })),
  /** A free known-as label for a name: initials, with a number when they are taken. */
  'people.suggest-known-as': read<string>()(z.strictObject({ fullName: z.string().max(500) })),
  'people.add': write<Done>()(
    personDetails.extend({ firstContactOn: date, leadWorkerId: id.nullable(), whatWasSaid: words }),
  ),
  'people.change': write<Done>()(z.strictObject({ personId: id, change: personDetails.partial() })),
  'people.change-lead': write<Done>()(
    z.strictObject({ personId: id, memberId: id.nullable(), reason: words }),
  ),
  'people.close': write<Done>()(z.strictObject({ personId: id, reason: neededWords })),
  'people.reopen': write<Done>()(z.strictObject({ personId: id })),
  /** Moves everything to the person who is kept; refused while both have an open plan or proposal. */
  'people.merge': write<Done>()(z.strictObject({ keepId: id, mergeId: id })),
  'people.remove': write<Done>()(z.strictObject({ personId: id, reason: neededWords })),
  'people.bring-back': write<Done>()(z.strictObject({ personId: id })),
} as const;
