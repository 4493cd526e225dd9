import { describe, expect, it } from 'vitest';
import { isWaiting, personStanding, type StandingFacts } from '../../../shared/domain/people/standing';

const nobody: StandingFacts = {
  closedOn: null,
  hasOpenPlan: false,
  hasProposal: false,
  lastConversation: null,
  lastEnding: null,
};

describe('where things are with a person', () => {
  it.each<[string, Partial<StandingFacts>, string]>([
    ['nobody talked with yet', {}, 'new'],
    ['the newest conversation', { lastConversation: { kind: 'C1', on: '2026-03-01' } }, 'C1'],
    ['an open plan', { hasOpenPlan: true, hasProposal: true }, 'C2'],
    ['a proposal', { hasProposal: true, lastConversation: { kind: 'C1', on: '2026-03-01' } }, 'C3'],
    ['a plan that ended in control', { lastEnding: { on: '2026-03-01', outcome: 'in-control-again' } }, 'C1'],
    ['a plan that ended into a C3', { lastEnding: { on: '2026-03-01', outcome: 'needs-c3' } }, 'C3'],
    ['somebody at rest', { closedOn: '2026-03-01', hasOpenPlan: true }, 'closed'],
  ])('%s', (_name, facts, kind) => {
    expect(personStanding({ ...nobody, ...facts }).kind).toBe(kind);
  });

  it('a conversation after a plan ended says more than how it ended', () => {
    const lastEnding = { on: '2026-02-06', outcome: 'in-control-again' } as const;
    const talked = (on: string) =>
      personStanding({ ...nobody, lastEnding, lastConversation: { kind: 'C2', on } }).kind;
    expect(talked('2026-02-07')).toBe('C2');
    expect(talked('2026-02-06')).toBe('C1');
  });
});

describe('who is waiting', () => {
  it('has neither told us what matters nor had a plan, and is not at rest', () => {
    const waits = { closedOn: null, heard: false, everHadPlan: false };
    expect(isWaiting(waits)).toBe(true);
    expect(isWaiting({ ...waits, heard: true })).toBe(false);
    expect(isWaiting({ ...waits, everHadPlan: true })).toBe(false);
    expect(isWaiting({ ...waits, closedOn: '2026-03-01' })).toBe(false);
  });
});
