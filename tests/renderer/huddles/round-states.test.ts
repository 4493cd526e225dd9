import { describe, expect, it } from 'vitest';
import {
  couldSignOff,
  saysNotYet,
  speakerAfter,
  speakerOf,
} from '../../../renderer/features/huddles/proposal/round-states';
import type { RoundView } from '../../../shared/contract/huddles';

const member = (id: string) => ({ id, name: id, calledName: id, discipline: 'social worker' });

function roundOf(spoken: Readonly<Record<string, boolean>>, rest: Partial<RoundView> = {}): RoundView {
  return {
    hidden: false,
    open: true,
    blocked: false,
    order: Object.entries(spoken).map(([id, has]) => ({
      member: member(id),
      proposer: false,
      position: null,
      spoken: has,
    })),
    observers: [],
    stillToSpeakIds: [],
    present: 3,
    quorum: 3,
    canSignOff: false,
    whyNot: null,
    overruledReason: null,
    overruleAgreedIds: [],
    overruleObjectedIds: [],
    ...rest,
  };
}

describe('whose turn it is in the round', () => {
  it('goes to the first in order who has not spoken', () => {
    expect(speakerOf(roundOf({ amara: true, tom: false, grace: false }), null)?.member.id).toBe('tom');
  });

  it('is given to somebody by name, also to put right what they said', () => {
    expect(speakerOf(roundOf({ amara: true, tom: false }), 'amara')?.member.id).toBe('amara');
  });

  it('is nobody’s when everyone has spoken, and of nobody who has left the room', () => {
    expect(speakerOf(roundOf({ amara: true, tom: true }), null)).toBeNull();
    expect(speakerOf(roundOf({ amara: true, tom: true }), 'joanne')).toBeNull();
  });

  it('goes on to somebody who has not spoken', () => {
    expect(speakerAfter(roundOf({ amara: true, tom: false, grace: false }), 'tom')?.member.id).toBe('grace');
    expect(speakerAfter(roundOf({ amara: true, tom: false }), 'tom')).toBeNull();
  });
});

describe('what the room is asked about a proposal', () => {
  it('is what to try first, once somebody has said not yet and everyone has spoken', () => {
    expect(saysNotYet({ whyNot: { kind: 'not-yet-unanswered', memberIds: ['tom'] } })).toBe(true);
    expect(saysNotYet({ whyNot: { kind: 'still-to-speak', memberIds: ['tom'] } })).toBe(false);
  });

  it('is the sign-off, where nothing is missing but the name of who authorises the money', () => {
    expect(couldSignOff({ canSignOff: false, whyNot: { kind: 'authoriser-needed' } })).toBe(true);
    expect(
      couldSignOff({ canSignOff: false, whyNot: { kind: 'too-few-present', present: 2, needed: 3 } }),
    ).toBe(false);
  });
});
