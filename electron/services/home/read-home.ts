import type { HomeView } from '../../../shared/contract/home';
import type { PlanFlag } from '../../../shared/domain/c2-plans/flags';
import { longestSilence } from '../../../shared/domain/home/needs-us-first';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { awaitingSpends } from '../../store/c2-plans/plan-records';
import { openPlans } from '../../store/c2-plans/plan-rows';
import { countPeople } from '../../store/home/since-facts';
import { itemsOf, lastWeeklyHuddle, runningHuddle } from '../../store/huddles/huddle-rows';
import { plannedPresentations } from '../../store/huddles/presentation-rows';
import type { Acting } from '../acting';
import { summarisePlansIn } from '../c2-plans/summarise';
import { leftOverOf, proposalsToDecide } from '../huddles/gather-room';
import { readActionsDue } from './read-actions-due';
import { readNeeds } from './read-needs';
import { readNext } from './read-next';
import { readSince } from './read-since';
import { sayPresenting } from './say-presenting';

/** "This week": the next huddle and what it will hold, who needs us first, what is due, and what the data says. */
export async function readHome(acting: Acting): Promise<Outcome<HomeView, never>> {
  const { store, teamId, today } = acting;
  const { db } = store;
  const running = await runningHuddle(db, teamId);
  const lastHuddle = await lastWeeklyHuddle(db, teamId, null);
  const last = lastHuddle === null ? null : { huddle: lastHuddle, items: await itemsOf(db, lastHuddle.id) };
  const { on, ...next } = await readNext(acting, running);

  const planIds = (await openPlans(db, teamId)).map((plan) => plan.id);
  const plans = [...(await summarisePlansIn(db, teamId, today, planIds)).values()];
  const flagged = (kind: PlanFlag['kind']): number =>
    plans.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length;
  const silence = longestSilence(plans);
  const proposals = await proposalsToDecide(db, teamId, today);
  const planned = await plannedPresentations(db, teamId);
  const presenting =
    running === null
      ? [...(last === null ? [] : leftOverOf(last.items).presenting), ...planned]
      : await itemsOf(db, running.id);
  const words = await sayPresenting(db, planned);
  const actions = await readActionsDue(acting, on, last?.huddle.on ?? null);
  return accept({
    ...next,
    holds: {
      actionsDue: actions.open,
      spends: (await awaitingSpends(db, teamId)).length,
      openPlans: plans.length,
      outOfContact: flagged('out-of-contact'),
      reviewOverdue: flagged('review-overdue'),
      proposals: proposals.length,
      oldestReadyDays: proposals[0]?.readyDays ?? null,
      presenting: await sayPresenting(db, presenting),
    },
    presentations: planned.map(({ id }, index) => ({ id, words: words[index] ?? '' })),
    longestSilence: silence === null ? null : { person: silence.plan.person, days: silence.days },
    needsUsFirst: await readNeeds(acting, plans, proposals),
    since: await readSince(acting, last, silence?.plan ?? null),
    actionsDue: actions.shown,
    people: await countPeople(db, teamId),
  });
}
