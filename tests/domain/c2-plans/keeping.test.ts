import { describe, expect, it } from 'vitest';
import { decideEnding } from '../../../shared/domain/c2-plans/ending';
import { planMarks } from '../../../shared/domain/c2-plans/marks';
import {
  decideChange,
  decideOpening,
  notYetWritten,
  planOpenedBySpend,
} from '../../../shared/domain/c2-plans/opening';
import { decideDayOnPlan } from '../../../shared/domain/c2-plans/recording';
import { wordC2PlanRefusal } from '../../../shared/domain/c2-plans/refusal-words';
import { decideReopening } from '../../../shared/domain/c2-plans/reopening';
import { decideReview } from '../../../shared/domain/c2-plans/review';

const today = '2026-03-18';
const opening = {
  ...{ ownWords: 'My own bed.', strengths: 'Ken rings every evening.', whatNeedsToChange: 'Safe at night.' },
  ...{ buddyId: null, leadWorkerId: 'joanne', openPlanId: null },
};

describe('opening a C2 plan', () => {
  it('asks what matters and what is strong before what needs to change (golden rule 1)', () => {
    expect(decideOpening({ ...opening, ownWords: '', strengths: ' ', whatNeedsToChange: '' })).toEqual({
      ok: false,
      refusal: { kind: 'plan-incomplete', missing: ['what-matters', 'strengths', 'what-needs-to-change'] },
    });
    expect(decideOpening({ ...opening, ownWords: '\n' })).toMatchObject({
      refusal: { missing: ['what-matters'] },
    });
    expect(decideOpening(opening).ok).toBe(true);
  });

  it('is refused while another is open for the person', () => {
    expect(decideOpening({ ...opening, openPlanId: 'p1' })).toEqual({
      ok: false,
      refusal: { kind: 'plan-already-open', planId: 'p1' },
    });
  });

  it('needs a second member as a buddy, not the lead worker again', () => {
    expect(decideOpening({ ...opening, buddyId: 'joanne' })).toEqual({
      ok: false,
      refusal: { kind: 'buddy-is-lead' },
    });
    expect(decideOpening({ ...opening, buddyId: 'tom' }).ok).toBe(true);
    expect(decideOpening({ ...opening, leadWorkerId: null }).ok).toBe(true);
  });

  it('by a first spend uses the last conversation, and leaves out what nobody has said', () => {
    const what = 'Night sitter. Six nights from Monday.';
    expect(
      planOpenedBySpend({ what, said: { whatMatters: 'My own bed', strengths: 'Knows the street' } }),
    ).toEqual({
      whatNeedsToChange: 'To be written: what needs to change. Opened by a spend: Night sitter.',
      ownWords: 'My own bed',
      strengths: 'Knows the street',
      emergencyPlan: '',
    });
    const opened = planOpenedBySpend({ what, said: null });
    expect(notYetWritten(opened)).toEqual(['what-matters', 'strengths']);
  });
});

describe('changing a C2 plan', () => {
  it('cannot take out what its opening needed, and leaves an ended plan alone', () => {
    const open = { ...opening, endedOn: null };
    expect(decideChange(open, opening).ok).toBe(true);
    expect(decideChange(open, { ...opening, strengths: '' })).toMatchObject({
      refusal: { kind: 'plan-incomplete', missing: ['strengths'] },
    });
    expect(decideChange({ ...open, endedOn: today }, opening)).toMatchObject({
      refusal: { kind: 'plan-ended' },
    });
  });

  it('does not ask for all that is unwritten when something else is changed', () => {
    const openedBySpend = { ...opening, endedOn: null, ownWords: '', strengths: '' };
    expect(decideChange(openedBySpend, { ...openedBySpend, buddyId: 'tom' }).ok).toBe(true);
    expect(decideChange(openedBySpend, { ...openedBySpend, strengths: 'Ken' }).ok).toBe(true);
    expect(decideChange(openedBySpend, { ...openedBySpend, buddyId: 'joanne' })).toMatchObject({
      refusal: { kind: 'buddy-is-lead' },
    });
  });
});

describe('a day on a plan', () => {
  const plan = { openedOn: '2026-03-02', endedOn: null };
  it('is by today and not before the plan', () => {
    expect(decideDayOnPlan('2026-03-02', plan, today).ok).toBe(true);
    expect(decideDayOnPlan('2026-03-19', plan, today)).toMatchObject({ refusal: { kind: 'date-in-future' } });
    expect(decideDayOnPlan('2026-03-01', plan, today)).toMatchObject({
      refusal: { kind: 'before-plan-opened' },
    });
    expect(decideDayOnPlan(today, { ...plan, endedOn: today }, today)).toMatchObject({
      refusal: { kind: 'plan-ended' },
    });
  });
});

describe('a review', () => {
  const review = {
    plan: { endedOn: null },
    whatChanged: 'Slept.',
    decision: 'continue',
    nextStep: 'Tom rings.',
    hasEnding: false,
  } as const;
  it('says what changed, the decision and the next step', () => {
    expect(decideReview(review).ok).toBe(true);
    expect(decideReview({ ...review, whatChanged: '', nextStep: ' ' })).toEqual({
      ok: false,
      refusal: { kind: 'review-incomplete', missing: ['what-changed', 'next-step'] },
    });
  });
  it('that ends the plan says how, and needs no next step', () => {
    const end = { ...review, decision: 'end', nextStep: '' } as const;
    expect(decideReview(end)).toMatchObject({ refusal: { missing: ['ending'] } });
    expect(decideReview({ ...end, hasEnding: true }).ok).toBe(true);
  });
  it('is for an open plan', () => {
    expect(decideReview({ ...review, plan: { endedOn: today } })).toMatchObject({
      refusal: { kind: 'plan-ended' },
    });
  });
});

describe('ending', () => {
  const ending = {
    outcome: 'in-control-again',
    outcomeWords: '',
    whatMadeTheDifference: 'The same face.',
  } as const;
  const plan = { ...opening, openedOn: '2026-03-02', endedOn: null };
  const end = (changes: object) => decideEnding({ plan, spends: [], ending, today, ...changes });

  it('needs an outcome and what made the difference', () => {
    expect(end({})).toMatchObject({ ok: true, value: { endedOn: today, outcomeWords: null } });
    expect(end({ ending: { outcome: null, outcomeWords: '', whatMadeTheDifference: '' } })).toEqual({
      ok: false,
      refusal: { kind: 'ending-incomplete', missing: ['outcome', 'what-made-the-difference'] },
    });
  });
  it('needs words when the outcome is something else', () => {
    expect(end({ ending: { ...ending, outcome: 'other' } })).toMatchObject({
      refusal: { missing: ['outcome-words'] },
    });
    expect(end({ ending: { ...ending, outcome: 'other', outcomeWords: 'Married!' } })).toMatchObject({
      value: { outcomeWords: 'Married!' },
    });
  });
  it('cannot be, without what matters and what is strong (golden rule 1)', () => {
    const refused = end({ plan: { ...plan, ownWords: '', strengths: '' } });
    expect(refused).toEqual({
      ok: false,
      refusal: { kind: 'plan-incomplete', missing: ['what-matters', 'strengths'] },
    });
    expect(!refused.ok && wordC2PlanRefusal(refused.refusal, today)).toBe(
      'Not said yet: what matters to them and what is strong already.',
    );
  });
  it('waits until the team has answered every spend', () => {
    expect(end({ spends: [{ standing: 'awaiting', amountPence: 1 }] })).toEqual({
      ok: false,
      refusal: { kind: 'spends-awaiting', count: 1 },
    });
  });
  it('happens once, and never before the plan began though the clock was set back', () => {
    expect(end({ plan: { ...plan, endedOn: today } })).toMatchObject({ refusal: { kind: 'plan-ended' } });
    expect(end({ today: '2026-02-20' })).toMatchObject({ value: { endedOn: '2026-03-02' } });
  });
});

describe('reopening', () => {
  const plan = {
    endedOn: '2026-03-01',
    outcome: 'other',
    outcomeWords: 'Went to sea',
    whatMadeTheDifference: 'A ship',
  } as const;
  it('needs a reason, and keeps how the plan had ended', () => {
    expect(decideReopening({ plan, openPlanId: null, reason: ' ', today })).toMatchObject({
      refusal: { kind: 'reason-needed' },
    });
    expect(decideReopening({ plan, openPlanId: null, reason: 'Came back', today })).toEqual({
      ok: true,
      value: {
        ...{ endedOn: '2026-03-01', outcome: 'other', outcomeWords: 'Went to sea' },
        ...{ whatMadeTheDifference: 'A ship', reopenedOn: today, reason: 'Came back' },
      },
    });
  });
  it('is refused for an open plan, or while another is open', () => {
    const open = { endedOn: null, outcome: null, outcomeWords: null, whatMadeTheDifference: null };
    expect(decideReopening({ plan: open, openPlanId: null, reason: 'x', today })).toMatchObject({
      refusal: { kind: 'plan-not-ended' },
    });
    expect(decideReopening({ plan, openPlanId: 'p2', reason: 'x', today })).toMatchObject({
      refusal: { kind: 'plan-already-open' },
    });
  });
});

describe('the thread', () => {
  it('shows each day once, leaves out calls without an answer and what is too long ago, never where it begins', () => {
    const marks = planMarks(
      {
        plan: { openedOn: '2026-01-01', endedOn: null },
        contacts: [
          { on: '2026-01-02', how: 'rang' },
          { on: '2026-03-02', how: 'rang' },
          { on: '2026-03-02', how: 'visited' },
          { on: '2026-03-03', how: 'no-answer' },
        ],
        reviews: [{ on: '2026-03-04' }],
        reopenings: [{ endedOn: '2026-02-01', reopenedOn: '2026-02-08' }],
      },
      '2026-02-15',
    );
    expect(marks.map((mark) => `${mark.kind} ${mark.on.slice(5)}`)).toEqual([
      'opened 01-01',
      'ended 02-01',
      'reopened 02-08',
      'contact 03-02',
      'review 03-04',
    ]);
  });
});

describe('refusals in words', () => {
  it('name what is still to be said', () => {
    expect(
      wordC2PlanRefusal(
        { kind: 'ending-incomplete', missing: ['outcome', 'what-made-the-difference'] },
        today,
      ),
    ).toBe('Not said yet: how it ended and what made the difference.');
    expect(wordC2PlanRefusal({ kind: 'spends-awaiting', count: 2 }, today)).toBe(
      'Two spends still await agreement. Agree or decline first, then end the plan.',
    );
  });
});
