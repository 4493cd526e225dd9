import type { MemberKey, ToldHuddle, ToldReview, ToldRound } from '../../../resources/sample-team/story';
import type { Instant } from '../../../shared/domain/dates';
import { joinDataNote } from '../../../shared/domain/huddles/data-note';
import type { ItemKind } from '../../../shared/domain/huddles/huddle';
import type { ActionsAnswered } from '../../../shared/domain/minutes/minutes-facts';
import type { NameBook } from '../../../shared/domain/wall/name-book';
import type { Room } from './room';
import type { HeldHuddle, KnownPlan, KnownProposal, KnownSpend, World } from './world';

/** Something a huddle is to decide; `review` and `round` are null where the room did not come to it. */
export type AgendaSubject =
  | { readonly kind: 'spend'; readonly spend: KnownSpend; readonly plan: KnownPlan }
  | { readonly kind: 'c2-plan'; readonly plan: KnownPlan; readonly review: ToldReview | null }
  | {
      readonly kind: 'c3-proposal';
      readonly proposal: KnownProposal;
      readonly round: ToldRound | null;
      readonly readyAgo: number;
    };

export type SubjectOf<Kind extends AgendaSubject['kind']> = Extract<AgendaSubject, { kind: Kind }>;

export interface Agenda {
  readonly huddle: HeldHuddle;
  readonly room: Room;
  readonly talk: ToldHuddle;
  /** Spends, then plans, then proposals. */
  readonly subjects: readonly AgendaSubject[];
  /** Subjects the huddle before left undecided. */
  readonly leftOver: ReadonlySet<string>;
  readonly presenting: Presenting | null;
  /** What the room heard about the actions that were due. */
  readonly actions: ActionsAnswered;
  readonly book: NameBook;
}

/** What somebody had said before the huddle that they would show. */
export interface Presenting {
  readonly presentationId: string;
  readonly who: MemberKey;
  readonly title: string;
}

export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly subject: AgendaSubject | null;
  readonly position: number;
  /** When the room was done with it. */
  readonly at: Instant;
}

export function subjectId(subject: AgendaSubject): string {
  if (subject.kind === 'spend') return subject.spend.id;
  return subject.kind === 'c2-plan' ? subject.plan.id : subject.proposal.id;
}

/** Whether the room came to it; otherwise it carries over. */
export function isDecided(subject: AgendaSubject): boolean {
  if (subject.kind === 'spend') return true;
  return (subject.kind === 'c2-plan' ? subject.review : subject.round) !== null;
}

/** The agenda's items in order, with the minute the room left each. */
export function itemsOf(world: World, { huddle, subjects }: Agenda): readonly Item[] {
  const weekly = huddle.ago !== null;
  const before: readonly ItemKind[] = weekly ? ['check-in', 'actions'] : ['check-in'];
  const after: readonly ItemKind[] = weekly ? ['presenting', 'good-news', 'data', 'close'] : ['close'];
  const kinds = [
    ...before.map((kind) => ({ kind, subject: null })),
    ...subjects.map((subject) => ({ kind: subject.kind, subject })),
    ...after.map((kind) => ({ kind, subject: null })),
  ];
  const minutesEach = Math.min(62 / kinds.length, 9);
  return kinds.map((item, position) => {
    const after = Math.round((position + 1) * minutesEach) * 60_000;
    const at = new Date(Date.parse(huddle.startedAt) + after).toISOString();
    return { ...item, id: world.ledger.newId(huddle.startedAt), position, at };
  });
}

const notes: Partial<Record<ItemKind, (talk: ToldHuddle) => string>> = {
  'check-in': (talk) => talk.checkIn,
  'good-news': (talk) => talk.goodNews,
  data: ({ data }) => (data === null ? '' : joinDataNote({ noticed: data.noticed, tries: data.tries ?? '' })),
  presenting: (talk) => talk.presenting?.note ?? '',
};

/** What was noted on an item that is the room's own. */
export function noteOn(kind: ItemKind, talk: ToldHuddle): string {
  return notes[kind]?.(talk) ?? '';
}
