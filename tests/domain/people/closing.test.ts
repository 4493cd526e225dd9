import { describe, expect, it } from 'vitest';
import { decideClosing, decideMerge } from '../../../shared/domain/people/closing';
import { canBringBack } from '../../../shared/domain/people/removal';

const nothing = { planId: null, proposalId: null };
const one = { id: 'a', closedOn: null, open: nothing };
const other = { id: 'b', closedOn: null, open: nothing };

describe('coming to rest', () => {
  it('waits until the plan has ended and the proposal is decided', () => {
    expect(decideClosing({ closedOn: null }, { planId: 'p', proposalId: 'c' })).toMatchObject({
      refusal: { kind: 'person-has-open-plan' },
    });
    expect(decideClosing({ closedOn: null }, { planId: null, proposalId: 'c' })).toMatchObject({
      refusal: { kind: 'person-has-open-proposal' },
    });
    expect(decideClosing({ closedOn: null }, nothing).ok).toBe(true);
  });

  it('happens once', () => {
    expect(decideClosing({ closedOn: '2026-03-01' }, nothing)).toMatchObject({
      refusal: { kind: 'person-closed' },
    });
  });
});

describe('two records of one person', () => {
  it('become one, whichever has the open plan', () => {
    expect(decideMerge({ ...one, open: { planId: 'p', proposalId: null } }, other).ok).toBe(true);
    expect(decideMerge(one, { ...other, open: { planId: 'p', proposalId: 'c' } }).ok).toBe(true);
  });

  it('stay two while both are in a crisis, or both have a proposal', () => {
    const both = (
      open: typeof nothing | { planId: string; proposalId: null } | { planId: null; proposalId: string },
    ) => decideMerge({ ...one, open }, { ...other, open });
    expect(both({ planId: 'p', proposalId: null })).toMatchObject({
      refusal: { kind: 'person-has-open-plan' },
    });
    expect(both({ planId: null, proposalId: 'c' })).toMatchObject({
      refusal: { kind: 'person-has-open-proposal' },
    });
  });

  it('are not one and the same', () => {
    expect(decideMerge(one, one)).toMatchObject({ refusal: { kind: 'same-person' } });
  });

  it('do not vanish into one that is at rest', () => {
    expect(decideMerge({ ...one, closedOn: '2026-03-01' }, other)).toMatchObject({
      refusal: { kind: 'person-closed' },
    });
  });
});

describe('somebody who was removed', () => {
  it('can be brought back for 30 days, counted on the calendar in London', () => {
    expect(canBringBack('2026-03-18T23:30:00.000Z', '2026-04-17')).toBe(true);
    expect(canBringBack('2026-03-18T23:30:00.000Z', '2026-04-18')).toBe(false);
    expect(canBringBack('2026-06-18T23:30:00.000Z', '2026-07-19')).toBe(true);
  });
});
