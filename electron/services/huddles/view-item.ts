import type { ItemView } from '../../../shared/contract/huddles';
import type { ItemDraft } from '../../../shared/contract/item-draft';
import { hasSubject } from '../../../shared/domain/huddles/agenda-facts';
import { carriesOver } from '../../../shared/domain/huddles/carry-over';
import { checkInQuestion } from '../../../shared/domain/huddles/check-in-questions';
import { isChartId } from '../../../shared/domain/measures/all-measures';
import { assertNever } from '../../../shared/domain/outcome';
import { bySession } from '../../../shared/domain/reflection/commitments';
import { actionsMadeIn, countDoneAfter } from '../../store/huddles/huddle-actions';
import type { ItemRow } from '../../store/huddles/huddle-rows';
import { countPulse } from '../../store/huddles/pulse-rows';
import { commitmentsFor } from '../../store/reflection/commitments';
import type { Acting } from '../acting';
import { viewActions } from '../actions/view-actions';
import { chooseChart } from '../measures/read-most-to-say';
import { viewCharts } from '../measures/view-charts';
import type { Around } from './around';
import { viewPlan, viewProposal, viewSpend } from './view-subject';

async function viewCheckIn(acting: Acting, around: Around): Promise<ItemView> {
  const { huddle, room, last, awayIds, labels } = around;
  const { db } = acting.store;
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
    commitments: bySession(await viewActions(db, acting.today, await commitmentsFor(db, last, huddle))),
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

/** The chart the room chose, or the one with the most to say. */
async function viewData(acting: Acting, { subjectId }: ItemRow): Promise<ItemView> {
  const { store, teamId, today } = acting;
  const chosen = subjectId !== null && isChartId(subjectId) ? subjectId : await chooseChart(acting);
  const [chart = null] = chosen === null ? [] : await viewCharts(store.db, teamId, today, [chosen]);
  return { kind: 'data', chart };
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
      return viewCheckIn(acting, around);
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
      return viewData(acting, item);
    case 'close':
      return viewClose(acting, around);
    default:
      return assertNever(item.kind);
  }
}
