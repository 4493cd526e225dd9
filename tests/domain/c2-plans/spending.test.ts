import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { C2Spend } from '../../../shared/domain/c2-plans/plan';
import {
  awaitingPence,
  committedPence,
  decideSpend,
  decideSpendDecision,
  type LimitFacts,
  leftPence,
} from '../../../shared/domain/c2-plans/spending';

type Spend = Pick<C2Spend, 'amountPence' | 'standing'>;
const overPlan: LimitFacts = { delegatedLimitPence: 200_000, limitCountedOver: 'plan' };
const overSpend: LimitFacts = { delegatedLimitPence: 200_000, limitCountedOver: 'spend' };

function weigh(amountPence: number, spends: readonly Spend[], limit: LimitFacts = overPlan): unknown {
  const decided = decideSpend({ amountPence, spends, limit });
  return decided.ok ? decided.value : decided.refusal.kind;
}

describe('the delegated limit', () => {
  it('lets a member commit up to the limit without asking, to the penny', () => {
    expect(weigh(200_000, [])).toBe('within-limit');
    expect(weigh(200_001, [])).toBe('awaiting');
  });

  it('is counted over the whole plan', () => {
    const spends: Spend[] = [{ amountPence: 134_000, standing: 'within-limit' }];
    expect(weigh(66_000, spends)).toBe('within-limit');
    expect(weigh(72_000, spends)).toBe('awaiting');
    expect(leftPence(overPlan, committedPence(spends))).toBe(66_000);
  });

  it('is counted over each spend where the team says so', () => {
    const spends: Spend[] = [{ amountPence: 200_000, standing: 'within-limit' }];
    expect(weigh(200_000, spends, overSpend)).toBe('within-limit');
    expect(weigh(200_001, spends, overSpend)).toBe('awaiting');
    expect(leftPence(overSpend, committedPence(spends))).toBe(200_000);
  });

  it('takes nothing for what awaits or was declined', () => {
    const spends: Spend[] = [
      { amountPence: 173_000, standing: 'within-limit' },
      { amountPence: 45_000, standing: 'awaiting' },
      { amountPence: 90_000, standing: 'declined' },
    ];
    expect(committedPence(spends)).toBe(173_000);
    expect(awaitingPence(spends)).toBe(45_000);
    expect(weigh(27_000, spends)).toBe('within-limit');
  });

  it('leaves nothing to commit without asking once an agreed spend has passed it', () => {
    const spends: Spend[] = [
      { amountPence: 173_000, standing: 'within-limit' },
      { amountPence: 45_000, standing: 'agreed' },
    ];
    expect(leftPence(overPlan, committedPence(spends))).toBe(0);
    expect(weigh(1, spends)).toBe('awaiting');
  });

  it.each([0, -5, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'refuses %s: whole pence above nothing',
    (amount) => {
      expect(weigh(amount, [])).toBe('amount-not-positive');
    },
  );
});

describe('a spend that awaits agreement', () => {
  it('is agreed, or declined with what is done instead', () => {
    const awaiting = { standing: 'awaiting', instead: '' } as const;
    expect(decideSpendDecision({ ...awaiting, agree: true })).toEqual({ ok: true, value: 'agreed' });
    expect(decideSpendDecision({ ...awaiting, agree: false })).toEqual({
      ok: false,
      refusal: { kind: 'reason-needed' },
    });
    expect(
      decideSpendDecision({ ...awaiting, agree: false, instead: 'Ask the fire service first.' }),
    ).toEqual({
      ok: true,
      value: 'declined',
    });
  });

  it.each(['within-limit', 'agreed', 'declined'] as const)(
    'is decided once: a spend %s is not decided again',
    (standing) => {
      expect(decideSpendDecision({ standing, agree: true, instead: '' })).toEqual({
        ok: false,
        refusal: { kind: 'spend-already-decided' },
      });
    },
  );
});

type Step =
  | { readonly kind: 'spend'; readonly pence: number }
  | { readonly kind: 'decide'; readonly which: number; readonly agree: boolean };

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('spend' as const), pence: fc.integer({ min: -10, max: 250_000 }) }),
    fc.record({ kind: fc.constant('decide' as const), which: fc.nat(20), agree: fc.boolean() }),
  ),
  { maxLength: 40 },
);
const limits = fc.record({
  delegatedLimitPence: fc.integer({ min: 0, max: 300_000 }),
  limitCountedOver: fc.constantFrom('plan' as const, 'spend' as const),
});

/** Plays steps as the program would, and looks after each. */
function play(
  limit: LimitFacts,
  sequence: readonly Step[],
  look: (before: readonly Spend[], after: readonly Spend[]) => void,
) {
  let spends: readonly Spend[] = [];
  for (const step of sequence) {
    const before = spends;
    if (step.kind === 'spend') {
      const decided = decideSpend({ amountPence: step.pence, spends, limit });
      if (decided.ok) spends = [...spends, { amountPence: step.pence, standing: decided.value }];
    } else {
      spends = spends.map((spend, index) => {
        if (index !== step.which) return spend;
        const decided = decideSpendDecision({
          standing: spend.standing,
          agree: step.agree,
          instead: 'Something else.',
        });
        return decided.ok ? { ...spend, standing: decided.value } : spend;
      });
    }
    look(before, spends);
  }
}

describe('no sequence of spends, agreements and declines', () => {
  it('passes the delegated limit without an agreement', () => {
    fc.assert(
      fc.property(limits, steps, (limit, sequence) => {
        play(limit, sequence, (before, after) => {
          const grew = committedPence(after) - committedPence(before);
          const agreedNow =
            after.filter((s) => s.standing === 'agreed').length >
            before.filter((s) => s.standing === 'agreed').length;
          if (agreedNow || grew === 0) return;
          // What was committed without an agreement fits, over the plan or by itself.
          const counted = limit.limitCountedOver === 'plan' ? committedPence(after) : grew;
          expect(counted).toBeLessThanOrEqual(limit.delegatedLimitPence);
        });
      }),
    );
  });

  it('leaves money that is not whole pence, or less than nothing', () => {
    fc.assert(
      fc.property(limits, steps, (limit, sequence) => {
        play(limit, sequence, (_, after) => {
          const sums = [committedPence(after), awaitingPence(after), leftPence(limit, committedPence(after))];
          for (const sum of sums) expect(Number.isSafeInteger(sum) && sum >= 0).toBe(true);
        });
      }),
    );
  });
});
