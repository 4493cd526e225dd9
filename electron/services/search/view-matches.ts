import type { PlanSummary } from '../../../shared/contract/c2-plans';
import type { PersonLabel } from '../../../shared/contract/labels';
import type { SearchHit } from '../../../shared/contract/search';
import { wordPlanFlag } from '../../../shared/domain/c2-plans/plan-words';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayLongDay } from '../../../shared/domain/say-dates';
import { openPlanIds } from '../../store/c2-plans/plan-rows';
import { type FoundRow, readFoundRows } from '../../store/search-rows';
import { isSearchable, type SearchableTable } from '../../store/searchable';
import type { SearchMatch } from '../../store/sqlite-only/full-text';
import type { Acting } from '../acting';
import { summarisePlansIn } from '../c2-plans/summarise';
import { labelOf, personLabels } from '../labels';

interface Known {
  readonly today: LocalDate;
  readonly people: ReadonlyMap<string, PersonLabel>;
  readonly rows: ReadonlyMap<string, FoundRow>;
  /** The open plan of each person who has one. */
  readonly openPlans: ReadonlyMap<string, PlanSummary>;
}

type Told = Pick<SearchHit, 'kind' | 'to'> & Partial<Pick<SearchHit, 'title' | 'mark' | 'flagged'>>;

/** Why a plan asks for us, in words: the first reason only. */
function flagOf(plan: PlanSummary | undefined): string | null {
  const [flag] = plan?.flags ?? [];
  return flag === undefined ? null : wordPlanFlag(flag);
}

function onPlan(known: Known, planId: string): Told {
  const open = [...known.openPlans.values()].find((plan) => plan.id === planId);
  return { kind: 'c2-plan', to: `/c2-plans/${planId}`, mark: 'C2', flagged: flagOf(open) };
}

/** Minutes, or what was added to them. */
function inMinutes({ rowId, on }: SearchMatch, { rows, today }: Known): Told {
  const title = on === null ? 'Minutes' : `Minutes, ${sayLongDay(on, today)}`;
  return { kind: 'minutes', to: `/minutes/${rows.get(rowId)?.huddleId}`, title };
}

/** What is told of a row of each table, and where Enter leads from it. */
const tellers: Readonly<Record<SearchableTable, (match: SearchMatch, known: Known) => Told>> = {
  people: ({ rowId }, { openPlans }) => {
    const plan = openPlans.get(rowId);
    return { kind: 'person', to: `/people/${rowId}`, mark: plan ? 'C2' : null, flagged: flagOf(plan) };
  },
  conversations: ({ rowId, personId }, { rows }) => ({
    kind: 'conversation',
    to: `/people/${personId}`,
    mark: rows.get(rowId)?.conversationKind ?? null,
  }),
  gaps: () => ({ kind: 'gap', to: '/gaps' }),
  connections: ({ personId }) => ({ kind: 'connection', to: `/people/${personId}` }),
  c2_plans: ({ rowId }, known) => onPlan(known, rowId),
  c2_contacts: ({ rowId }, known) => onPlan(known, known.rows.get(rowId)?.planId ?? ''),
  c2_spends: ({ rowId }, known) => onPlan(known, known.rows.get(rowId)?.planId ?? ''),
  c2_reviews: ({ rowId }, known) => onPlan(known, known.rows.get(rowId)?.planId ?? ''),
  c3_proposals: ({ rowId }) => ({ kind: 'c3-proposal', to: `/c3-proposals/${rowId}`, mark: 'C3' }),
  actions: () => ({ kind: 'action', to: '/actions' }),
  learning_points: ({ rowId }, { rows }) => ({
    kind: 'learning-point',
    to: `/reflection/session/${rows.get(rowId)?.sessionId}`,
  }),
  members: () => ({ kind: 'member', to: '/settings/team' }),
  minutes: inMinutes,
  amendments: inMinutes,
};

async function gather({ store, teamId, today }: Acting, matches: readonly SearchMatch[]): Promise<Known> {
  const { db } = store;
  const personIds = [...new Set(matches.map(({ personId }) => personId))].filter((id) => id !== null);
  const planIds = [...(await openPlanIds(db, personIds)).values()];
  const plans = planIds.length === 0 ? [] : (await summarisePlansIn(db, teamId, today, planIds)).values();
  return {
    today,
    people: await personLabels(db, today, personIds),
    rows: await readFoundRows(db, matches),
    openPlans: new Map([...plans].map((plan) => [plan.person.id, plan])),
  };
}

/** What was found as it is shown; a plan, or minutes, found by several of their words stand once. */
export async function viewMatches(
  acting: Acting,
  matches: readonly SearchMatch[],
): Promise<readonly SearchHit[]> {
  const known = await gather(acting, matches);
  const hits = matches.flatMap((match): readonly SearchHit[] => {
    const { kind: table, rowId: id, title, excerpt, on, personId } = match;
    if (!isSearchable(table)) return [];
    const person = labelOf(known.people, personId);
    return [
      { ...{ id, title, excerpt, person, on, mark: null, flagged: null }, ...tellers[table](match, known) },
    ];
  });
  const shown = new Set<string>();
  return hits.filter(({ kind, to }) => {
    if (kind !== 'c2-plan' && kind !== 'minutes') return true;
    const again = shown.has(to);
    shown.add(to);
    return !again;
  });
}
