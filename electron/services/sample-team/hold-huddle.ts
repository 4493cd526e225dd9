import type { MemberKey, ToldHuddle, ToldReview, ToldRound } from '../../../resources/sample-team/story';
import type { Instant } from '../../../shared/domain/dates';
import type { ItemKind } from '../../../shared/domain/huddles/huddle';
import { keepOutcome } from '../../../shared/domain/huddles/item-outcome';
import { decideInRoom } from './decide-in-room';
import { makeMinutes, type SaidInHuddle } from './make-minutes';
import type { Room } from './room';
import { insertAction, tellWhatBecame } from './tell-action';
import type { HeldHuddle, KnownPlan, KnownProposal, KnownSpend, World } from './world';

export type AgendaSubject =
  | { readonly kind: 'spend'; readonly spend: KnownSpend; readonly plan: KnownPlan }
  | { readonly kind: 'c2-plan'; readonly plan: KnownPlan; readonly review: ToldReview | null }
  | {
      readonly kind: 'c3-proposal';
      readonly proposal: KnownProposal;
      readonly round: ToldRound | null;
      readonly readyAgo: number;
    };

export interface Agenda {
  readonly huddle: HeldHuddle;
  readonly room: Room;
  readonly talk: ToldHuddle;
  /** Spends, then plans, then proposals. */
  readonly subjects: readonly AgendaSubject[];
  /** Subjects the huddle before left undecided. */
  readonly leftOver: ReadonlySet<string>;
  readonly presenting: { readonly who: MemberKey; readonly title: string } | null;
  /** True for the last huddle, where whoever was to present did not come to it. */
  readonly presentingWaits: boolean;
  readonly actions: SaidInHuddle['actionsDue'];
}

interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly subject: AgendaSubject | null;
  readonly position: number;
  readonly at: Instant;
}

function subjectId(subject: AgendaSubject): string {
  if (subject.kind === 'spend') return subject.spend.id;
  return subject.kind === 'c2-plan' ? subject.plan.id : subject.proposal.id;
}

function itemsOf(world: World, { huddle, subjects }: Agenda): readonly Item[] {
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
    const at = new Date(
      Date.parse(huddle.startedAt) + Math.round((position + 1) * minutesEach) * 60_000,
    ).toISOString();
    return { ...item, id: world.ledger.newId(huddle.startedAt), position, at };
  });
}

/** Holds one huddle: starts it, goes through its agenda, closes it and makes its minutes. */
export function holdHuddle(world: World, agenda: Agenda): readonly string[] {
  const { ledger } = world;
  const { huddle, room, presenting } = agenda;
  const items = itemsOf(world, agenda);
  const about = {
    topic: 'huddles',
    subjectId: huddle.id,
    huddleId: huddle.id,
    memberId: room.chair.id,
  } as const;
  ledger.happened(huddle.startedAt, { ...about, verb: 'huddles.started' }, (pen) => {
    pen.insert('huddles', {
      ...{
        id: huddle.id,
        teamId: world.teamId,
        kind: huddle.ago === null ? 'ad-hoc' : 'weekly',
        on: huddle.on,
      },
      ...{
        plannedMinutes: huddle.ago === null ? 30 : world.story.team.huddleMinutes,
        startedAt: huddle.startedAt,
        closedAt: null,
      },
      ...{
        chairId: room.chair.id,
        scribeId: room.scribe.id,
        currentItemId: items[0]?.id ?? null,
        learned: '',
        thanks: '',
      },
    });
    for (const { id, kind, subject, position } of items) {
      const subjectIs = subject === null ? null : subjectId(subject);
      const presents = kind === 'presenting' ? presenting : null;
      pen.insert('agenda_items', {
        ...{
          id,
          huddleId: huddle.id,
          kind,
          subjectId: subjectIs,
          position,
          state: 'waiting',
          movedByChair: 0,
          note: '',
          outcome: null,
        },
        ...{
          carriedOver: subjectIs !== null && agenda.leftOver.has(subjectIs) ? 1 : 0,
          title: presents?.title ?? null,
        },
        presenterId: presents === null ? null : world.member(presents.who).id,
      });
    }
    const present = [...room.here, ...room.observing];
    for (const member of [...present, ...room.away]) {
      const state = present.includes(member) ? 'here' : 'away';
      const observing = member.standing === 'visitor' ? 1 : 0;
      pen.insert('attendance', {
        id: ledger.newId(huddle.startedAt),
        huddleId: huddle.id,
        memberId: member.id,
        state,
        observing,
      });
    }
  });
  const undecided = items.filter(
    (item) => item.subject !== null && !decide(world, agenda, item, item.subject),
  );
  closeHuddle(world, agenda, items);
  return undecided.map((item) => (item.subject === null ? '' : subjectId(item.subject)));
}

/** Answers false when the room did not come to it: it carries over. */
function decide(world: World, agenda: Agenda, item: Item, subject: AgendaSubject): boolean {
  if (subject.kind === 'spend') decideSpend(world, agenda, item, subject);
  else if (subject.kind === 'c2-plan') {
    if (subject.review === null) return false;
    reviewPlan(world, agenda, item, subject.plan, subject.review);
  } else {
    if (subject.round === null) return false;
    decideInRoom(world, {
      ...agenda,
      itemId: item.id,
      at: item.at,
      proposal: subject.proposal,
      round: subject.round,
    });
  }
  return true;
}

function decideSpend(
  world: World,
  { huddle, room }: Agenda,
  item: Item,
  { spend, plan }: Extract<AgendaSubject, { kind: 'spend' }>,
): void {
  const standing = spend.told.decided?.agreed ? 'agreed' : 'declined';
  const about = {
    topic: 'huddles',
    subjectId: spend.id,
    personId: plan.person.id,
    huddleId: huddle.id,
    memberId: room.chair.id,
  } as const;
  world.ledger.happened(item.at, { ...about, verb: 'huddles.spend-decided' }, (pen) => {
    pen.update('c2_spends', spend.id, {
      ...{
        standing,
        decidedInHuddleId: huddle.id,
        decidedOn: huddle.on,
        instead: spend.told.decided?.instead ?? null,
      },
    });
    pen.update('agenda_items', item.id, { state: 'done', outcome: keepOutcome({ kind: standing }) });
  });
}

function reviewPlan(
  world: World,
  { huddle, room }: Agenda,
  item: Item,
  plan: KnownPlan,
  review: ToldReview,
): void {
  const { ledger } = world;
  const about = {
    topic: 'huddles',
    subjectId: plan.id,
    personId: plan.person.id,
    huddleId: huddle.id,
    memberId: room.chair.id,
  } as const;
  const lead = plan.person.leadOn(huddle.on) ?? world.story.acting;
  const of = { made: huddle.on, by: lead, personId: plan.person.id, planId: plan.id, huddleId: huddle.id };
  const actionId = ledger.newId(item.at);
  ledger.happened(item.at, { ...about, verb: 'huddles.plan-reviewed' }, (pen) => {
    pen.insert('c2_reviews', {
      ...{
        id: ledger.newId(item.at),
        planId: plan.id,
        huddleId: huddle.id,
        on: huddle.on,
        whatChanged: review.changed,
      },
      ...{ decision: review.decision, nextStep: review.next, recordedAt: item.at },
    });
    if (review.action !== undefined) insertAction(world, pen, actionId, review.action, of);
    if (review.decision === 'end' && plan.told.ended !== undefined) {
      const { outcome, words = null, difference } = plan.told.ended;
      pen.update('c2_plans', plan.id, {
        endedOn: huddle.on,
        outcome,
        outcomeWords: words,
        whatMadeTheDifference: difference,
      });
    }
    pen.update('agenda_items', item.id, { state: 'done', outcome: keepOutcome({ kind: review.decision }) });
  });
  if (review.action !== undefined) tellWhatBecame(world, actionId, review.action, of);
}

const notes: Partial<Record<ItemKind, (talk: ToldHuddle) => string>> = {
  'check-in': (talk) => talk.checkIn,
  'good-news': (talk) => talk.goodNews,
  data: (talk) => talk.data,
  presenting: (talk) => talk.presenting?.note ?? '',
};

function closeHuddle(world: World, agenda: Agenda, items: readonly Item[]): void {
  const { ledger } = world;
  const { huddle, room, talk } = agenda;
  const closedAt = new Date(
    Date.parse(huddle.startedAt) + (huddle.ago === null ? 24 : 66 + world.chance.between(0, 8)) * 60_000,
  ).toISOString();
  const about = {
    topic: 'huddles',
    subjectId: huddle.id,
    huddleId: huddle.id,
    memberId: room.chair.id,
  } as const;
  ledger.happened(closedAt, { ...about, verb: 'huddles.closed' }, (pen) => {
    for (const { id, kind } of items) {
      const waits = kind === 'presenting' && agenda.presentingWaits;
      const own = kind !== 'spend' && kind !== 'c2-plan' && kind !== 'c3-proposal';
      if (own && !waits) pen.update('agenda_items', id, { state: 'done', note: notes[kind]?.(talk) ?? '' });
    }
    pen.update('huddles', huddle.id, {
      closedAt,
      currentItemId: items.at(-1)?.id ?? null,
      learned: talk.learned,
      thanks: talk.thanks,
    });
    const { body, text } = makeMinutes(world, agenda, closedAt);
    pen.insert('minutes', {
      id: ledger.newId(closedAt),
      huddleId: huddle.id,
      closedById: room.chair.id,
      body,
      text,
      madeAt: closedAt,
    });
  });
  if (huddle.ago === null) return;
  // How the week felt belongs to nobody: the entry names no member.
  const answers = Math.max(room.here.length - world.chance.between(0, 3), 0);
  const mood = world.chance.between(2, 4);
  ledger.happened(closedAt, { ...about, memberId: null, verb: 'huddles.pulse-added' }, (pen) => {
    for (let answer = 0; answer < answers; answer += 1) {
      const feeling = Math.min(5, Math.max(1, mood + world.chance.between(-1, 1)));
      pen.insert('pulse', { id: ledger.newId(closedAt), huddleId: huddle.id, feeling });
    }
  });
}
