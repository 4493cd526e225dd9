import type { ParsedInput } from '../../../shared/contract';
import type { ProposalSummary, ProposalsList, ProposalsShown } from '../../../shared/contract/c3-proposals';
import { mayNeedProposal } from '../../../shared/domain/c3-proposals/may-need';
import type { ProposalStatus } from '../../../shared/domain/c3-proposals/proposal';
import { waitingFor } from '../../../shared/domain/c3-proposals/waiting';
import { addDays } from '../../../shared/domain/dates';
import { inOrder } from '../../../shared/domain/order';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { finder } from '../../../shared/domain/people/finding';
import { openPlanIds } from '../../store/c2-plans/plan-rows';
import { type ProposalState, proposalStates } from '../../store/c3-proposals/proposal-states';
import { mayNeedFacts } from '../../store/c3-proposals/tried';
import { readTeam } from '../../store/team';
import { peopleSeen } from '../access/people-seen';
import type { Acting } from '../acting';
import { personLabels } from '../labels';
import { summariseProposals } from './summarise';

/** The newest decisions are listed; older ones are found by typing. */
const mostDecided = 50;
const mostSuggested = 12;

/** When a proposal came to rest, for the newest first. */
function restedOn(state: ProposalState): string {
  return state.withdrawnOn ?? state.decided?.on ?? state.begunOn;
}

function newestFirst(on: (state: ProposalState) => string) {
  return (a: ProposalState, b: ProposalState): number => inOrder(on(b), on(a)) || inOrder(b.id, a.id);
}

const shownAs: Readonly<Record<ProposalStatus, ProposalsShown>> = {
  ready: 'waiting',
  draft: 'drafts',
  returned: 'returned',
  'signed-off': 'decided',
  withdrawn: 'decided',
};

function byShown(states: readonly ProposalState[]): Record<ProposalsShown, readonly ProposalState[]> {
  const none = { waiting: [], drafts: [], returned: [], decided: [] };
  return { ...none, ...Object.groupBy(states, ({ status }) => shownAs[status]) };
}

/** Of these proposals, those of whoever is looked for by name or label. */
async function lookedFor(
  { store, today }: Acting,
  states: readonly ProposalState[],
  find: string,
): Promise<readonly ProposalState[]> {
  if (find.trim() === '') return states;
  const people = await personLabels(
    store.db,
    today,
    states.map((state) => state.personId),
  );
  const isLookedFor = finder(find);
  return states.filter(({ personId }) => {
    const person = people.get(personId);
    return person !== undefined && isLookedFor({ ...person, recordNumber: null });
  });
}

/** The team's proposals by where they stand, found by what is typed, and who one may be for. */
export async function listProposals(
  acting: Acting,
  { find }: ParsedInput<'c3-proposals.list'>,
): Promise<Outcome<ProposalsList, never>> {
  const { store, teamId, today } = acting;
  const seen = await peopleSeen(acting);
  const isSeen = ({ personId }: { readonly personId: string }): boolean => seen?.has(personId) !== false;
  const states = (await proposalStates(store.db, teamId)).filter(isSeen);
  const team = await readTeam(store.db, teamId);
  const found = byShown(await lookedFor(acting, states, find));
  const waiting = found.waiting.toSorted((a, b) => inOrder(a.readyAt ?? '', b.readyAt ?? ''));
  const drafts = found.drafts.toSorted(newestFirst((state) => state.begunOn));
  const returned = found.returned.toSorted(newestFirst(restedOn));
  const decided = found.decided.toSorted(newestFirst(restedOn)).slice(0, mostDecided);
  const summaries = await summariseProposals(
    acting,
    [...waiting, ...drafts, ...returned, ...decided].map((state) => state.id),
  );
  const rows = (list: readonly ProposalState[]): readonly ProposalSummary[] =>
    list.map((state) => summaries.get(state.id)).filter((summary) => summary !== undefined);
  const all = byShown(states);
  return accept({
    counts: {
      waiting: all.waiting.length,
      drafts: all.drafts.length,
      returned: all.returned.length,
      decided: all.decided.length,
    },
    waitedTooLong: all.waiting.filter((state) => waitingFor(state, team, today).waitedTooLong).length,
    waiting: rows(waiting),
    drafts: rows(drafts),
    returned: rows(returned),
    decided: rows(decided),
    // Who may need one is for whoever could begin one.
    mayNeedOne: seen === null ? await listMayNeedOne(acting, states) : [],
  });
}

/** Who a proposal may be for: those whose C2 ended into a C3 conversation first. */
async function listMayNeedOne(
  { store, teamId, today }: Acting,
  states: readonly ProposalState[],
): Promise<ProposalsList['mayNeedOne']> {
  const facts = await mayNeedFacts(store.db, teamId, addDays(today, -365));
  const personIds = facts.map((each) => each.personId);
  const plans = await openPlanIds(store.db, personIds);
  const begun = new Map<string, string>();
  for (const { personId, begunOn } of states) {
    if (begunOn > (begun.get(personId) ?? '')) begun.set(personId, begunOn);
  }
  const found = facts.flatMap((each) => {
    const inOpenPlan = plans.has(each.personId);
    const lastProposalOn = begun.get(each.personId) ?? null;
    const may = mayNeedProposal({ ...each, inOpenPlan, lastProposalOn }, today);
    return may === null ? [] : [{ ...may, personId: each.personId, on: each.needsC3On ?? '' }];
  });
  const first = found
    .toSorted((a, b) => inOrder(b.kind, a.kind) || inOrder(b.on, a.on))
    .slice(0, mostSuggested);
  const people = await personLabels(
    store.db,
    today,
    first.map((each) => each.personId),
  );
  return first.flatMap(({ personId, kind, why }) => {
    const person = people.get(personId);
    return person === undefined ? [] : [{ person, kind, why }];
  });
}
