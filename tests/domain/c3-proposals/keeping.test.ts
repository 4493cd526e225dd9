import { describe, expect, it } from 'vitest';
import { decideBeginning } from '../../../shared/domain/c3-proposals/beginning';
import {
  decideBackToDraft,
  decideReady,
  decideTold,
  decideWithdrawal,
  decideWriting,
} from '../../../shared/domain/c3-proposals/keeping';
import { mayNeedProposal } from '../../../shared/domain/c3-proposals/may-need';
import { wordC3ProposalRefusal } from '../../../shared/domain/c3-proposals/refusal-words';
import { proposalStatus } from '../../../shared/domain/c3-proposals/status';
import { waitingFor } from '../../../shared/domain/c3-proposals/waiting';
import { wholeProposal } from './a-proposal';

const today = '2026-03-18';
const at = '2026-03-16T10:00:00.000Z';
const never = { readyAt: null, withdrawnOn: null, decisions: [] };

describe('where a proposal stands', () => {
  it.each([
    ['draft', {}],
    ['ready', { readyAt: at }],
    ['withdrawn', { readyAt: at, withdrawnOn: today }],
    ['returned', { decisions: [{ decision: 'returned' as const }] }],
    ['ready', { readyAt: at, decisions: [{ decision: 'returned' as const }] }],
    ['withdrawn', { withdrawnOn: today, decisions: [{ decision: 'returned' as const }] }],
    [
      'signed-off',
      { readyAt: at, decisions: [{ decision: 'returned' as const }, { decision: 'signed-off' as const }] },
    ],
  ] as const)('is %s, from its facts: %o', (status, facts) => {
    expect(proposalStatus({ ...never, ...facts })).toBe(status);
  });
});

describe('a signed-off proposal', () => {
  it('is kept as it was decided: nothing can be done to it', () => {
    const refusal = { ok: false, refusal: { kind: 'proposal-decided' } };
    expect(decideWriting('signed-off', wholeProposal)).toEqual(refusal);
    expect(decideReady({ status: 'signed-off', missing: [], told: true })).toEqual(refusal);
    expect(decideBackToDraft('signed-off')).toEqual(refusal);
    expect(decideWithdrawal('signed-off', 'because')).toEqual(refusal);
    expect(decideTold({ status: 'signed-off', on: today, returnedOn: null, today })).toEqual(refusal);
  });
});

describe('a ready proposal that is changed', () => {
  it('stays ready only while nothing is missing', () => {
    expect(decideWriting('ready', wholeProposal)).toEqual({ ok: true, value: 'kept' });
    expect(decideWriting('ready', { ...wholeProposal, goodLife: '' })).toEqual({
      ok: true,
      value: 'back-to-draft',
    });
    expect(decideWriting('draft', { ...wholeProposal, goodLife: '' })).toEqual({ ok: true, value: 'kept' });
  });
});

describe('a returned proposal', () => {
  it('can be ready again only once the person was told', () => {
    expect(decideReady({ status: 'returned', missing: [], told: false })).toEqual({
      ok: false,
      refusal: { kind: 'person-not-told' },
    });
    expect(decideReady({ status: 'returned', missing: [], told: true }).ok).toBe(true);
    expect(decideReady({ status: 'draft', missing: [], told: false }).ok).toBe(true);
  });
  it('is told about after it was returned, and by today', () => {
    const told = { status: 'returned', returnedOn: '2026-03-11', today } as const;
    expect(decideTold({ ...told, on: '2026-03-12' }).ok).toBe(true);
    expect(decideTold({ ...told, on: '2026-03-10' })).toMatchObject({ refusal: { kind: 'date-too-early' } });
    expect(decideTold({ ...told, on: '2026-03-19' })).toMatchObject({ refusal: { kind: 'date-in-future' } });
    expect(decideTold({ ...told, status: 'draft', on: today })).toMatchObject({
      refusal: { kind: 'proposal-not-returned' },
    });
  });
});

describe('readiness', () => {
  it('is refused with what is missing, or when it is ready already', () => {
    expect(decideReady({ status: 'draft', missing: ['carer'], told: false })).toEqual({
      ok: false,
      refusal: { kind: 'not-ready', missing: ['carer'] },
    });
    expect(decideReady({ status: 'ready', missing: [], told: false })).toMatchObject({
      refusal: { kind: 'proposal-already-ready' },
    });
  });
  it('waits no longer than the team said, without a word', () => {
    const ready = { status: 'ready', readyAt: '2026-03-11T08:50:00.000Z' } as const;
    expect(waitingFor(ready, { readyFlagDays: 7 }, today)).toEqual({
      readyOn: '2026-03-11',
      readyDays: 7,
      waitedTooLong: false,
    });
    expect(waitingFor(ready, { readyFlagDays: 6 }, today)).toMatchObject({ waitedTooLong: true });
    expect(waitingFor({ ...ready, status: 'signed-off' }, { readyFlagDays: 0 }, today)).toMatchObject({
      readyDays: null,
      waitedTooLong: false,
    });
    expect(waitingFor(ready, { readyFlagDays: 7 }, '2026-03-04')).toMatchObject({ readyDays: 0 });
  });
});

describe('one proposal at a time', () => {
  it('is refused while another is not decided for good', () => {
    expect(decideBeginning('p1')).toEqual({
      ok: false,
      refusal: { kind: 'proposal-already-open', proposalId: 'p1' },
    });
    expect(decideBeginning(null).ok).toBe(true);
  });
});

describe('who a proposal may be for', () => {
  const nobody = { c1Count: 0, firstC1On: null, needsC3On: null, inOpenPlan: false, lastProposalOn: null };
  it('is somebody whose C2 ended into a C3 conversation, unless one was begun since', () => {
    const ended = { ...nobody, needsC3On: '2026-02-25' };
    expect(mayNeedProposal(ended, today)).toEqual({
      kind: 'C2',
      why: 'The C2 ended into a C3 conversation on 25 February.',
    });
    expect(mayNeedProposal({ ...ended, lastProposalOn: '2026-03-01' }, today)).toBeNull();
    expect(mayNeedProposal({ ...ended, lastProposalOn: '2025-03-01' }, today)).not.toBeNull();
  });
  it('is somebody with three C1s and no proposal', () => {
    const often = { ...nobody, c1Count: 3, firstC1On: '2025-05-04' };
    expect(mayNeedProposal(often, today)).toEqual({ kind: 'C1', why: 'Three C1s since May.' });
    expect(mayNeedProposal({ ...often, c1Count: 2 }, today)).toBeNull();
    expect(mayNeedProposal({ ...often, lastProposalOn: '2024-01-01' }, today)).toBeNull();
  });
  it('is never somebody in an open C2 plan', () => {
    expect(mayNeedProposal({ ...nobody, needsC3On: '2026-02-25', inOpenPlan: true }, today)).toBeNull();
  });
});

describe('refusals in words', () => {
  const nameOf = (id: string) => (id === 't' ? 'Tom' : 'Shabnam');
  it('say who, how many and what to do', () => {
    expect(wordC3ProposalRefusal({ kind: 'still-to-speak', memberIds: ['t', 's'] }, nameOf)).toBe(
      'Still to speak: Tom and Shabnam.',
    );
    expect(wordC3ProposalRefusal({ kind: 'not-yet-unanswered', memberIds: ['t', 's'] }, nameOf)).toBe(
      'Two not yet: Tom and Shabnam. By consent, one is enough.',
    );
    expect(wordC3ProposalRefusal({ kind: 'overrule-objected', byIds: ['t'] }, nameOf)).toBe(
      'Tom objects, so the proposal waits. One objection is enough.',
    );
    expect(wordC3ProposalRefusal({ kind: 'too-few-present', present: 2, needed: 3 }, nameOf)).toBe(
      'Two here, three needed.',
    );
    expect(wordC3ProposalRefusal({ kind: 'cost-alone-is-not-a-reason' }, nameOf)).toContain('10.85');
  });
});
