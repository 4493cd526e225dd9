import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency } from '../../../shared/domain/c2-plans/order';
import { wordPlanFlag } from '../../../shared/domain/c2-plans/plan-words';
import { type PlanFacts, planStanding } from '../../../shared/domain/c2-plans/standing';
import { addDays } from '../../../shared/domain/dates';

const today = '2026-03-18';
const team = { reviewWithinDays: 7 };
const here = { calledName: 'Joanne', awayFrom: null, awayUntil: null, leftOn: null };
const away = { ...here, awayFrom: '2026-03-13' };

function facts(changes: Partial<PlanFacts> = {}): PlanFacts {
  return {
    plan: { openedOn: '2026-03-02', endedOn: null, contactRhythmDays: 2 },
    contacts: [{ on: '2026-03-17', how: 'rang' }],
    reviews: [{ on: '2026-03-11' }],
    spends: [],
    reopenings: [],
    lead: here,
    buddy: null,
    toBeWritten: [],
    ...changes,
  };
}
const flagsOf = (changes: Partial<PlanFacts>) => planStanding(facts(changes), team, today).flags;

describe('a C2 plan in contact, reviewed and led', () => {
  it('has no flag, and counts its days from the one it was opened', () => {
    const standing = planStanding(facts(), team, today);
    expect(standing).toMatchObject({ open: true, day: 17, flags: [], lastContactOn: '2026-03-17' });
    expect(standing.nextContactBy).toBe('2026-03-19');
  });
});

describe('a plan that a spend opened', () => {
  it('is flagged until it says what matters and what is strong (golden rule 1)', () => {
    const [flag] = flagsOf({ toBeWritten: ['what-matters', 'strengths'] });
    expect(flag && wordPlanFlag(flag)).toBe(
      'To be written: what matters to them and what is strong already.',
    );
  });
});

describe('stick to people like glue', () => {
  it('flags a last contact older than the rhythm', () => {
    const [flag, ...others] = flagsOf({ contacts: [{ on: '2026-03-13', how: 'visited' }] });
    expect(flag).toEqual({ kind: 'out-of-contact', days: 5, rhythmDays: 2 });
    expect(others).toEqual([]);
    expect(flag && wordPlanFlag(flag)).toBe('Five days without contact. We said every two days.');
  });

  it('does not flag one that is exactly as old as the rhythm', () => {
    expect(flagsOf({ contacts: [{ on: '2026-03-16', how: 'they-rang' }] })).toEqual([]);
  });

  it('does not count a call without an answer', () => {
    const contacts = [
      { on: '2026-03-18', how: 'no-answer' },
      { on: '2026-03-13', how: 'rang' },
    ] as const;
    expect(planStanding(facts({ contacts }), team, today).lastContactOn).toBe('2026-03-13');
    expect(flagsOf({ contacts })).toMatchObject([{ kind: 'out-of-contact', days: 5 }]);
  });

  it('counts from the opening while there was no contact yet', () => {
    const plan = { openedOn: '2026-03-16', endedOn: null, contactRhythmDays: 2 };
    expect(flagsOf({ plan, contacts: [], reviews: [] })).toEqual([]);
    expect(flagsOf({ plan: { ...plan, openedOn: '2026-03-15' }, contacts: [], reviews: [] })).toMatchObject([
      { kind: 'out-of-contact', days: 3 },
    ]);
  });
});

describe('reviewed every week', () => {
  it('is overdue when there was no review in the last seven days', () => {
    expect(flagsOf({ reviews: [{ on: '2026-03-11' }] })).toEqual([]);
    expect(flagsOf({ reviews: [{ on: '2026-03-10' }, { on: '2026-03-03' }] })).toEqual([
      { kind: 'review-overdue', days: 8 },
    ]);
  });

  it('leaves a plan younger than that alone', () => {
    const plan = { openedOn: '2026-03-11', endedOn: null, contactRhythmDays: 2 };
    expect(flagsOf({ plan, reviews: [] })).toEqual([]);
  });
});

describe('who stays with them', () => {
  it('flags a lead worker who is away without a buddy', () => {
    expect(flagsOf({ lead: away })).toEqual([{ kind: 'lead-away-no-buddy', lead: 'Joanne' }]);
  });
  it('is content with a buddy who is here, not with one who is away too', () => {
    expect(flagsOf({ lead: away, buddy: here })).toEqual([]);
    expect(flagsOf({ lead: away, buddy: away })).toMatchObject([{ kind: 'lead-away-no-buddy' }]);
  });
  it('flags a person nobody leads, or whose lead worker has left', () => {
    expect(flagsOf({ lead: null })).toEqual([{ kind: 'nobody-leads' }]);
    expect(flagsOf({ lead: { ...here, leftOn: '2026-03-01' } })).toEqual([{ kind: 'nobody-leads' }]);
  });
});

describe('money that awaits agreement', () => {
  it('is flagged with its sum, and is not committed', () => {
    const spends = [
      { amountPence: 173_000, standing: 'within-limit' },
      { amountPence: 45_000, standing: 'awaiting' },
    ] as const;
    const standing = planStanding(facts({ spends }), team, today);
    expect(standing).toMatchObject({ committedPence: 173_000, awaitingPence: 45_000 });
    expect(standing.flags.map(wordPlanFlag)).toEqual(['£450 to agree.']);
  });
});

describe('a plan that has ended', () => {
  it('asks for nothing and stops counting its days', () => {
    const plan = { openedOn: '2025-11-01', endedOn: '2025-11-10', contactRhythmDays: 1 };
    expect(planStanding(facts({ plan, contacts: [], lead: null }), team, today)).toMatchObject({
      open: false,
      day: 10,
      flags: [],
    });
  });

  it('counts only the days it was open once it is reopened, and both clocks begin again', () => {
    const plan = { openedOn: '2025-11-01', endedOn: null, contactRhythmDays: 2 };
    const reopenings = [{ endedOn: '2025-11-10', reopenedOn: '2026-03-17' }];
    const old = { contacts: [{ on: '2025-11-09', how: 'rang' }], reviews: [{ on: '2025-11-05' }] } as const;
    expect(planStanding(facts({ plan, reopenings, ...old }), team, today)).toMatchObject({
      day: 11,
      flags: [],
    });
  });
});

const dates = fc.integer({ min: -40, max: 5 }).map((days) => addDays(today, days));

describe('whatever the facts', () => {
  it('an open plan is flagged out of contact exactly when its rhythm was missed, and day 1 is the first', () => {
    fc.assert(
      fc.property(
        dates,
        fc.array(dates),
        fc.integer({ min: 1, max: 10 }),
        (openedOn, days, contactRhythmDays) => {
          const plan = { openedOn, endedOn: null, contactRhythmDays };
          const contacts = days.map((on) => ({ on, how: 'rang' as const }));
          const { flags, day, nextContactBy } = planStanding(facts({ plan, contacts }), team, today);
          expect(flags.some((flag) => flag.kind === 'out-of-contact')).toBe(nextContactBy < today);
          expect(day).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});

describe('the order of plans', () => {
  const plan = (id: string, openedOn: string, ...flags: Parameters<typeof byUrgency>[0]['flags']) => ({
    id,
    openedOn,
    flags,
  });

  it('takes out of contact first, then overdue, then any other flag, then the oldest', () => {
    const calm = plan('calm', '2026-03-01');
    const older = plan('older', '2026-02-01');
    const awaiting = plan('awaiting', '2026-03-10', { kind: 'spend-awaiting', count: 1, pence: 100 });
    const overdue = plan('overdue', '2026-03-10', { kind: 'review-overdue', days: 9 });
    const longer = plan('longer', '2026-03-10', { kind: 'review-overdue', days: 12 });
    const silent = plan('silent', '2026-03-10', { kind: 'out-of-contact', days: 5, rhythmDays: 2 });
    const order = [calm, older, awaiting, overdue, longer, silent].toSorted(byUrgency).map((each) => each.id);
    expect(order).toEqual(['silent', 'longer', 'overdue', 'awaiting', 'older', 'calm']);
  });
});
