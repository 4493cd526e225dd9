import type { ParsedInput } from '../../../shared/contract';
import type { PlanSummary, PlansFilter, PlansList } from '../../../shared/contract/c2-plans';
import type { PlanFlag } from '../../../shared/domain/c2-plans/flags';
import { byUrgency } from '../../../shared/domain/c2-plans/order';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { foldForFinding } from '../../../shared/domain/text';
import { countEndedPlans, listEndedPlans, newestEndedPlanIds } from '../../store/c2-plans/ended-plans';
import { openPlans, plansByIds } from '../../store/c2-plans/plan-rows';
import { readTeam } from '../../store/team';
import { peopleSeen } from '../access/people-seen';
import type { Acting } from '../acting';
import { listedFrom } from './summarise';
import { viewPlans } from './view-plans';

/** The newest ended plans are listed; older ones are found by typing. */
const mostEnded = 60;
const lately = 5;

const flagOf: Readonly<Record<Exclude<PlansFilter, 'open' | 'ended'>, PlanFlag['kind']>> = {
  'out-of-contact': 'out-of-contact',
  'review-overdue': 'review-overdue',
  'to-agree': 'spend-awaiting',
};

function inFilter(filter: Exclude<PlansFilter, 'ended'>): (plan: PlanSummary) => boolean {
  return (plan) => filter === 'open' || plan.flags.some((flag) => flag.kind === flagOf[filter]);
}

interface Findable {
  readonly fullName: string;
  readonly knownAs: string;
  readonly whatNeedsToChange: string;
}

/** Every word that was typed begins somewhere in the names or the title. */
function finder(find: string): (plan: Findable) => boolean {
  const parts = foldForFinding(find)
    .split(/\s+/)
    .filter((part) => part !== '');
  return (plan) => {
    if (parts.length === 0) return true;
    const text = foldForFinding(`${plan.fullName} ${plan.knownAs} ${plan.whatNeedsToChange}`);
    return parts.every((part) => text.includes(part));
  };
}

/** The team's C2 plans: open ones by urgency, ended ones newest first, each with its thread of the last weeks. */
export async function listPlans(
  acting: Acting,
  { filter, find }: ParsedInput<'c2-plans.list'>,
): Promise<Outcome<PlansList, never>> {
  const { store, teamId, today } = acting;
  const { db } = store;
  const team = await readTeam(db, teamId);
  const isFound = finder(find);
  const seen = await peopleSeen(acting);
  const endedIds = await endedToShow(
    acting,
    seen,
    filter === 'ended' ? mostEnded : lately,
    filter === 'ended' ? find : '',
  );
  const rows = [...(await openPlans(db, teamId)), ...(await plansByIds(db, teamId, endedIds))].filter(
    ({ personId }) => seen?.has(personId) !== false,
  );
  const viewed = (await viewPlans(db, team, today, rows, listedFrom(today))).map((plan) => plan.summary);
  const open = viewed.filter((plan) => plan.endedOn === null).toSorted(byUrgency);
  const place = new Map(endedIds.map((id, index) => [id, index]));
  const ended = viewed
    .filter((plan) => plan.endedOn !== null)
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const count = (of: Exclude<PlansFilter, 'ended'>) => open.filter(inFilter(of)).length;
  return accept({
    counts: {
      open: open.length,
      'out-of-contact': count('out-of-contact'),
      'review-overdue': count('review-overdue'),
      'to-agree': count('to-agree'),
      ended: await countEndedPlans(db, teamId, seen),
    },
    rows:
      filter === 'ended'
        ? ended
        : open.filter(inFilter(filter)).filter((plan) => isFound({ ...plan.person, ...plan })),
    endedLately: filter === 'ended' && find.trim() !== '' ? [] : ended.slice(0, lately),
  });
}

/** The newest ended plans, or of all that ever ended the newest that are found. */
async function endedToShow(
  acting: Acting,
  seen: ReadonlySet<string> | null,
  limit: number,
  find: string,
): Promise<readonly string[]> {
  const { store, teamId } = acting;
  if (find.trim() === '') return newestEndedPlanIds(store.db, teamId, seen, limit);
  const ended = await listEndedPlans(store.db, teamId, seen);
  return ended
    .filter(finder(find))
    .slice(0, limit)
    .map((plan) => plan.id);
}
