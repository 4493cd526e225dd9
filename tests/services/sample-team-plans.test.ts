import { expect, test } from 'vitest';
import type { RowOf } from '../../electron/store/writing';
import { planOutcomes } from '../../shared/domain/c2-plans/plan';
import { addDays } from '../../shared/domain/dates';
import { atEachMoment, type Sample } from './sample-team-rows';

test(
  'sixty plans or more, and every way a plan can end',
  atEachMoment(({ rows }) => {
    expect(rows.c2_plans.length).toBeGreaterThanOrEqual(60);
    const outcomes = new Set(rows.c2_plans.map((plan) => plan.outcome));
    for (const outcome of planOutcomes) expect(outcomes, outcome).toContain(outcome);
  }),
);

test(
  'a person has one open plan at most, opened two to eight weeks ago',
  atEachMoment(({ rows, today }) => {
    const open = rows.c2_plans.filter((plan) => plan.endedOn === null);
    expect(new Set(open.map((plan) => plan.personId)).size).toBe(open.length);
    for (const plan of open) {
      expect(plan.openedOn <= addDays(today, -14), plan.whatNeedsToChange).toBe(true);
      expect(plan.openedOn >= addDays(today, -56), plan.whatNeedsToChange).toBe(true);
    }
  }),
);

test(
  'plans of one person never overlap',
  atEachMoment(({ rows }) => {
    for (const plans of Map.groupBy(rows.c2_plans, (plan) => plan.personId).values()) {
      const inOrder = plans.toSorted((a, b) => a.openedOn.localeCompare(b.openedOn));
      for (const [index, plan] of inOrder.entries()) {
        const next = inOrder[index + 1];
        if (next !== undefined) expect((plan.endedOn ?? '9999') <= next.openedOn, plan.ownWords).toBe(true);
      }
    }
  }),
);

test(
  'strengths are never empty, and own words are there to be read out',
  atEachMoment(({ rows }) => {
    for (const plan of rows.c2_plans) {
      expect([plan.strengths.trim(), plan.ownWords.trim()], plan.whatNeedsToChange).not.toContain('');
    }
  }),
);

test(
  'an ended plan says how it ended and what made the difference',
  atEachMoment(({ rows }) => {
    for (const plan of rows.c2_plans) {
      const said = [plan.outcome, plan.whatMadeTheDifference];
      if (plan.endedOn === null) expect(said).toEqual([null, null]);
      else expect(said, plan.whatNeedsToChange).not.toContain(null);
      if (plan.outcome === 'other') expect(plan.outcomeWords).not.toBeNull();
    }
  }),
);

test(
  'what belongs to a plan happened while it was open',
  atEachMoment(({ rows }) => {
    const plans = new Map(rows.c2_plans.map((plan) => [plan.id, plan]));
    for (const each of [...rows.c2_contacts, ...rows.c2_reviews, ...rows.c2_spends]) {
      const plan = plans.get(each.planId);
      const within = plan !== undefined && each.on >= plan.openedOn && each.on <= (plan.endedOn ?? '9999');
      expect(within, plan?.whatNeedsToChange).toBe(true);
    }
    for (const step of rows.actions.filter((action) => action.huddleId === null && action.planId !== null)) {
      const ended = plans.get(step.planId ?? '')?.endedOn ?? '9999';
      expect((step.doneOn ?? '') <= ended, step.what).toBe(true);
    }
  }),
);

function checkSpends(spends: readonly RowOf<'c2_spends'>[], limit: number): void {
  let committed = 0;
  for (const spend of spends.toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))) {
    const fits = committed + spend.amountPence <= limit;
    expect(spend.standing === 'within-limit', spend.what).toBe(fits);
    if (spend.standing === 'within-limit' || spend.standing === 'agreed') committed += spend.amountPence;
  }
}

test(
  'spends stay within the limit, or the team agreed, declined, or is still to say',
  atEachMoment(({ rows }) => {
    const limit = rows.teams[0]?.delegatedLimitPence ?? 0;
    for (const spends of Map.groupBy(rows.c2_spends, (spend) => spend.planId).values()) {
      checkSpends(spends, limit);
    }
    for (const spend of rows.c2_spends) {
      expect(Number.isSafeInteger(spend.amountPence) && spend.amountPence > 0, spend.what).toBe(true);
      const decided = spend.standing === 'agreed' || spend.standing === 'declined';
      expect(spend.decidedInHuddleId !== null, spend.what).toBe(decided);
      if (spend.standing === 'declined') expect(spend.instead ?? '').not.toBe('');
    }
    const standings = new Set(rows.c2_spends.map((spend) => spend.standing));
    expect(standings).toEqual(new Set(['within-limit', 'agreed', 'declined', 'awaiting']));
  }),
);

function openBetween({ rows }: Sample, plan: RowOf<'c2_plans'>, on: string): boolean {
  const gap = rows.c2_reopenings.some(
    (each) => each.planId === plan.id && on > each.endedOn && on < each.reopenedOn,
  );
  return plan.openedOn <= on && (plan.endedOn === null || plan.endedOn >= on) && !gap;
}

test(
  'every closed weekly huddle has an item for each plan open on its day, and for no other',
  atEachMoment((sample) => {
    const items = Map.groupBy(sample.rows.agenda_items, (item) => item.huddleId);
    for (const huddle of sample.rows.huddles.filter((each) => each.kind === 'weekly')) {
      const subjects = new Set(items.get(huddle.id)?.map((item) => item.subjectId));
      for (const plan of sample.rows.c2_plans) {
        const open = openBetween(sample, plan, huddle.on);
        expect(subjects.has(plan.id), `${plan.whatNeedsToChange} ${huddle.on}`).toBe(open);
      }
    }
  }),
);

test(
  'every review stands on a done item of its huddle, with its decision',
  atEachMoment(({ rows }) => {
    const items = new Map(rows.agenda_items.map((item) => [`${item.huddleId} ${item.subjectId}`, item]));
    for (const review of rows.c2_reviews) {
      const item = items.get(`${review.huddleId} ${review.planId}`);
      expect([item?.state, item?.outcome]).toEqual(['done', review.decision]);
    }
  }),
);
