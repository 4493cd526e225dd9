import { describe, expect, it } from 'vitest';
import { type NextThingFacts, nextThing } from '../../../shared/domain/people/next-thing';

const today = '2026-03-18';
const nothing: NextThingFacts = {
  closed: false,
  waiting: false,
  firstContactOn: '2026-03-12',
  nextHuddleOn: '2026-03-25',
  openPlan: null,
  lastEnding: null,
  proposal: null,
};
const plan = { id: 'plan', outOfContact: null };
const lost = { id: 'plan', outOfContact: { days: 5, rhythmDays: 2 } };
const proposal = {
  id: 'c3',
  status: 'draft',
  begunOn: '2026-03-01',
  missing: 3,
  told: false,
  lookAgainOn: null,
} as const;
const ending = { planId: 'old', on: '2026-02-06', outcome: 'needs-c3' } as const;

describe('the one next thing for a person', () => {
  it('is to be in touch, before anything else, where we lost touch', () => {
    const facts = { ...nothing, openPlan: lost, proposal: { ...proposal, status: 'returned' as const } };
    expect(nextThing(facts, today)).toEqual({ kind: 'contact', planId: 'plan', daysSince: 5, rhythmDays: 2 });
  });

  it('is to tell them what became of their proposal, before it is worked on again', () => {
    const facts = { ...nothing, openPlan: plan, proposal: { ...proposal, status: 'returned' as const } };
    expect(nextThing(facts, today)).toEqual({ kind: 'tell-person', proposalId: 'c3' });
    const told = { ...nothing, proposal: { ...proposal, status: 'returned' as const, told: true } };
    expect(nextThing(told, today)).toEqual({ kind: 'finish-proposal', proposalId: 'c3', missing: 3 });
  });

  it('is the plan’s review while a crisis lasts, even when a proposal is ready', () => {
    const facts = { ...nothing, openPlan: plan, proposal: { ...proposal, status: 'ready' as const } };
    expect(nextThing(facts, today)).toEqual({ kind: 'review-at-huddle', planId: 'plan', on: '2026-03-25' });
  });

  it('is to bring a ready proposal to the huddle', () => {
    const facts = { ...nothing, proposal: { ...proposal, status: 'ready' as const } };
    expect(nextThing(facts, today)).toEqual({
      kind: 'proposal-to-huddle',
      proposalId: 'c3',
      on: '2026-03-25',
    });
  });

  it('is to finish a draft', () => {
    expect(nextThing({ ...nothing, proposal }, today)).toEqual({
      kind: 'finish-proposal',
      proposalId: 'c3',
      missing: 3,
    });
  });

  it('is the first conversation for whoever is waiting, with the days they have waited', () => {
    expect(nextThing({ ...nothing, waiting: true }, today)).toEqual({
      kind: 'first-conversation',
      daysWaiting: 6,
    });
  });

  it('never counts a wait below nothing when the clock was set back', () => {
    expect(nextThing({ ...nothing, waiting: true }, '2026-03-05')).toEqual({
      kind: 'first-conversation',
      daysWaiting: 0,
    });
  });

  it('is to begin a proposal when a crisis ended into a C3 conversation and none was begun since', () => {
    expect(nextThing({ ...nothing, lastEnding: ending }, today)).toEqual({
      kind: 'begin-proposal',
      planId: 'old',
    });
    const since = { ...proposal, status: 'signed-off' as const, begunOn: '2026-02-06' };
    expect(nextThing({ ...nothing, lastEnding: ending, proposal: since }, today).kind).toBe(
      'leave-the-door-open',
    );
  });

  it('is to look again at what was signed off', () => {
    const signed = { ...proposal, status: 'signed-off' as const, lookAgainOn: '2026-06-01' };
    expect(nextThing({ ...nothing, proposal: signed }, today)).toEqual({
      kind: 'look-again',
      on: '2026-06-01',
    });
  });

  it('is otherwise to leave the door open, as for whoever is at rest', () => {
    expect(nextThing(nothing, today)).toEqual({ kind: 'leave-the-door-open' });
    expect(nextThing({ ...nothing, closed: true, waiting: true }, today)).toEqual({
      kind: 'leave-the-door-open',
    });
  });
});
