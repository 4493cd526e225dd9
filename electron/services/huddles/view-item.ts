import type { ItemDraft, ItemView } from '../../../shared/contract/huddles';
import type { MemberLabel } from '../../../shared/contract/labels';
import { hasSubject } from '../../../shared/domain/huddles/agenda-facts';
import { carriesOver } from '../../../shared/domain/huddles/carry-over';
import { checkInQuestion } from '../../../shared/domain/huddles/check-in-questions';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { assertNever } from '../../../shared/domain/outcome';
import { entryThatMade } from '../../store/huddles/decided-entry';
import { actionsMadeIn, countDoneAfter, type DueAction } from '../../store/huddles/huddle-actions';
import type { ItemRow } from '../../store/huddles/huddle-rows';
import { countPulse } from '../../store/huddles/pulse-rows';
import type { Acting } from '../acting';
import { viewActions } from '../actions/view-actions';
import { readPlan } from '../c2-plans/read-plan';
import { loadRound } from '../c3-proposals/load-round';
import { readProposal } from '../c3-proposals/read-proposal';
import { readInContactWeeks } from '../measures/in-contact-weeks';
import type { GatheredRoom } from './gather-room';
import type { viewAgenda } from './view-agenda';
import { viewRound } from './view-round';

/** The huddle around an item, read once for all of them. */
export interface Around {
  readonly huddle: Huddle;
  readonly room: GatheredRoom;
  readonly last: Huddle | null;
  readonly due: readonly DueAction[];
  readonly labels: ReadonlyMap<string, MemberLabel>;
  /** Members who are not here today. */
  readonly awayIds: ReadonlySet<string>;
  readonly rows: ReturnType<typeof viewAgenda>;
}

function viewCheckIn({ huddle, room, last, awayIds, labels }: Around): ItemView {
  const led = Map.groupBy(
    room.facts.plans
      .flatMap(({ id }) => room.plans.get(id) ?? [])
      .filter((plan) => awayIds.has(plan.lead?.id ?? '')),
    (plan) => plan.lead?.id ?? '',
  );
  const awayLeads = [...led].flatMap(([id, plans]) => {
    const member = labels.get(id);
    return member === undefined ? [] : [{ member, people: plans.map((plan) => plan.person.knownAs) }];
  });
  return {
    kind: 'check-in',
    lastHuddleOn: last?.on ?? null,
    question: checkInQuestion(huddle.on),
    awayLeads,
  };
}

async function viewDue(acting: Acting, { due, last }: Around): Promise<ItemView> {
  const { store, teamId, today } = acting;
  return {
    kind: 'actions',
    actions: await viewActions(
      store.db,
      today,
      due.map(({ wasDueOn: _, ...action }) => action),
    ),
    keptSince: last === null ? 0 : await countDoneAfter(store.db, teamId, last.on),
    lastHuddleOn: last?.on ?? null,
  };
}

async function viewSpend(acting: Acting, { room }: Around, spendId: string): Promise<ItemView | null> {
  const asked = room.spends.get(spendId);
  const plan = asked === undefined ? null : await readPlan(acting, asked.planId);
  const spend = plan?.spends.find((known) => known.id === spendId);
  if (plan === null || spend === undefined) return null;
  const others = plan.committedPence - (spend.standing === 'agreed' ? spend.amountPence : 0);
  const counted = plan.limitCountedOver === 'plan' ? others + spend.amountPence : spend.amountPence;
  const passesByPence = Math.max(0, counted - plan.limitPence);
  return { kind: 'spend', spend, plan, wouldBePence: others + spend.amountPence, passesByPence };
}

async function viewPlan(acting: Acting, { huddle }: Around, planId: string): Promise<ItemView | null> {
  const plan = await readPlan(acting, planId);
  if (plan === null) return null;
  const review = plan.reviews.find((known) => known.huddleId === huddle.id) ?? null;
  const reviewEntryId =
    review === null ? null : await entryThatMade(acting.store.db, 'c2_reviews', review.id);
  return { kind: 'c2-plan', plan, review, reviewEntryId };
}

async function viewProposal(
  acting: Acting,
  { huddle, labels }: Around,
  item: ItemRow,
  proposalId: string,
  draft: ItemDraft,
): Promise<ItemView | null> {
  const { db } = acting.store;
  const proposal = await readProposal(acting, proposalId);
  const round = await loadRound(db, acting, item.id);
  if (proposal === null || round === null) return null;
  const made = round.decision;
  const decision = proposal.decisions.find((known) => known.id === made?.id) ?? null;
  const undoable = decision !== null && !decision.sealed;
  return {
    kind: 'c3-proposal',
    proposal,
    plan: round.facts.openPlanId === null ? null : await readPlan(acting, round.facts.openPlanId),
    round: viewRound(round, {
      huddle,
      labels,
      today: acting.today,
      authoriserName: draft.authoriserName ?? '',
    }),
    decision,
    decisionEntryId: undoable ? await entryThatMade(db, 'c3_decisions', decision.id) : null,
  };
}

async function viewClose(acting: Acting, { huddle, room, rows }: Around): Promise<ItemView> {
  const { db } = acting.store;
  const left = new Set(room.items.filter(carriesOver).map((item) => item.id));
  const talked = rows.filter((row) => hasSubject(row.kind) && row.kind !== 'spend');
  return {
    kind: 'close',
    made: await viewActions(db, acting.today, await actionsMadeIn(db, huddle.id)),
    carriedOver: rows.filter((row) => left.has(row.id)).map((row) => row.label),
    talkedAbout: talked.map(({ kind, label, outcome }) => ({
      kind: kind === 'c2-plan' ? 'C2' : 'C3',
      label,
      outcome,
    })),
    pulseAnswers: await countPulse(db, huddle.id),
    learned: huddle.learned,
    thanks: huddle.thanks,
  };
}

/** What the room sees of one item; null when its subject is not there any more. */
export async function viewItem(
  acting: Acting,
  around: Around,
  item: ItemRow,
  draft: ItemDraft,
): Promise<ItemView | null> {
  const subjectId = item.subjectId ?? '';
  switch (item.kind) {
    case 'check-in':
      return viewCheckIn(around);
    case 'actions':
      return viewDue(acting, around);
    case 'spend':
      return viewSpend(acting, around, subjectId);
    case 'c2-plan':
      return viewPlan(acting, around, subjectId);
    case 'c3-proposal':
      return viewProposal(acting, around, item, subjectId, draft);
    case 'presenting':
      return {
        kind: 'presenting',
        title: item.title ?? '',
        presenter: around.labels.get(item.presenterId ?? '') ?? null,
      };
    case 'good-news':
      return { kind: 'good-news' };
    case 'data':
      return { kind: 'data', weeks: await readInContactWeeks(acting.store.db, acting.teamId, acting.today) };
    case 'close':
      return viewClose(acting, around);
    default:
      return assertNever(item.kind);
  }
}
