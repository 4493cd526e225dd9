import { describe, expect, it } from 'vitest';
import type { Position } from '../../../shared/domain/c3-proposals/proposal';
import { decideReturn } from '../../../shared/domain/c3-proposals/return';
import { decideSignOff, type SignOffFacts } from '../../../shared/domain/c3-proposals/sign-off';

const room = (...ids: readonly string[]) =>
  ids.map((memberId) => ({
    memberId,
    discipline: memberId === 'tom' ? 'nurse' : 'social worker',
    observing: memberId === 'lena',
  }));
const agree = (...ids: readonly string[]): readonly Position[] =>
  ids.map((memberId) => ({ memberId, position: 'agree', reason: '', carries: null }));
const notYet = (memberId: string): Position => ({
  memberId,
  position: 'not-yet',
  reason: 'Try a sensor.',
  carries: 'try-c2',
});
const nobodyAsked = { reason: null, agreedIds: [], objectedIds: [] };

const ready: SignOffFacts = {
  status: 'ready',
  missing: [],
  told: true,
  present: room('grace', 'tom', 'shabnam'),
  proposer: { memberId: 'shabnam', discipline: 'social worker' },
  positions: agree('grace', 'tom', 'shabnam'),
  openPlanId: null,
  overrule: nobodyAsked,
  team: { signOffBy: 'consent', quorum: 3, otherDisciplineNeeded: false, authoriserNeeded: false },
  authoriser: { name: '', on: null },
};

function decide(changes: Partial<SignOffFacts>): unknown {
  const decided = decideSignOff({ ...ready, ...changes });
  return decided.ok ? decided.value : decided.refusal;
}
const team = (changes: Partial<SignOffFacts['team']>) => ({ team: { ...ready.team, ...changes } });

describe('sign-off by consent', () => {
  it('is made together when everyone present has agreed', () => {
    expect(decide({})).toBe('signed-off');
  });
  it('keeps reservations without being stopped by them', () => {
    const reserved: Position = {
      memberId: 'tom',
      position: 'reservation',
      reason: 'The dog?',
      carries: null,
    };
    expect(decide({ positions: [...agree('grace', 'shabnam'), reserved] })).toBe('signed-off');
  });
  it('is stopped by one not yet', () => {
    expect(decide({ positions: [...agree('grace', 'shabnam'), notYet('tom')] })).toEqual({
      kind: 'not-yet-unanswered',
      memberIds: ['tom'],
    });
  });
  it('is stopped also when who said not yet has left the room', () => {
    const present = room('grace', 'ffion', 'shabnam');
    expect(
      decide({ present, positions: [...agree('grace', 'ffion', 'shabnam'), notYet('tom')] }),
    ).toMatchObject({
      kind: 'not-yet-unanswered',
    });
  });
  it('waits for everyone who is present, the proposer too', () => {
    expect(decide({ positions: agree('grace', 'tom') })).toEqual({
      kind: 'still-to-speak',
      memberIds: ['shabnam'],
    });
  });
});

describe('sign-off by majority', () => {
  const present = room('grace', 'tom', 'ffion', 'shabnam');
  it('needs more than half of those who spoke', () => {
    const two = [...agree('grace', 'shabnam'), notYet('tom'), notYet('ffion')];
    expect(decide({ ...team({ signOffBy: 'majority' }), present, positions: two })).toEqual({
      kind: 'no-majority',
      agree: 2,
      needed: 3,
    });
    const three = [...agree('grace', 'shabnam', 'ffion'), notYet('tom')];
    expect(decide({ ...team({ signOffBy: 'majority' }), present, positions: three })).toBe('signed-off');
  });
});

describe('quorum', () => {
  it('counts those who take a position, not observers', () => {
    const present = room('grace', 'shabnam', 'lena');
    expect(decide({ present, positions: agree('grace', 'shabnam') })).toEqual({
      kind: 'too-few-present',
      present: 2,
      needed: 3,
    });
  });
  it('is never made by the proposer alone', () => {
    const alone = { present: room('shabnam'), positions: agree('shabnam') };
    expect(decide({ ...team({ quorum: 1 }), ...alone })).toEqual({ kind: 'only-the-proposer' });
    expect(decide({ ...team({ quorum: 0 }), present: [], positions: [] })).toEqual({
      kind: 'only-the-proposer',
    });
  });
  it('needs another discipline than the proposer’s where the team says so', () => {
    const present = room('grace', 'ffion', 'shabnam');
    const positions = agree('grace', 'ffion', 'shabnam');
    expect(decide({ ...team({ otherDisciplineNeeded: true }), present, positions })).toEqual({
      kind: 'one-discipline-only',
      discipline: 'social worker',
    });
    expect(decide(team({ otherDisciplineNeeded: true }))).toBe('signed-off');
  });
  it('finds an observer’s other discipline no help, nor a capital letter', () => {
    const lena = { memberId: 'lena', discipline: 'nurse', observing: true };
    const ffion = { memberId: 'ffion', discipline: 'Social Worker ', observing: false };
    const present = [...room('grace', 'shabnam'), ffion, lena];
    expect(
      decide({
        ...team({ otherDisciplineNeeded: true }),
        present,
        positions: agree('grace', 'ffion', 'shabnam'),
      }),
    ).toMatchObject({
      kind: 'one-discipline-only',
    });
  });
});

describe('never plan long-term in a crisis', () => {
  const blocked = { openPlanId: 'plan' };
  const all = ['grace', 'tom', 'shabnam'];
  it('blocks sign-off while a C2 plan is open', () => {
    expect(decide(blocked)).toEqual({ kind: 'blocked-by-open-plan', planId: 'plan' });
  });
  it('is overruled only by everyone present, with a reason', () => {
    expect(
      decide({
        ...blocked,
        overrule: { reason: 'The room is kept until Friday.', agreedIds: all, objectedIds: [] },
      }),
    ).toBe('signed-off');
    expect(decide({ ...blocked, overrule: { reason: ' ', agreedIds: all, objectedIds: [] } })).toMatchObject({
      kind: 'blocked-by-open-plan',
    });
    expect(
      decide({ ...blocked, overrule: { reason: 'Friday.', agreedIds: ['grace', 'tom'], objectedIds: [] } }),
    ).toEqual({
      kind: 'overrule-not-all-asked',
      waitingForIds: ['shabnam'],
    });
  });
  it('is kept by one objection', () => {
    expect(
      decide({
        ...blocked,
        overrule: { reason: 'Friday.', agreedIds: ['grace', 'shabnam'], objectedIds: ['tom'] },
      }),
    ).toEqual({
      kind: 'overrule-objected',
      byIds: ['tom'],
    });
  });
  it('asks who came in later too, and never an observer', () => {
    const overrule = { reason: 'Friday.', agreedIds: all, objectedIds: [] };
    const later = { present: room(...all, 'ffion', 'lena'), positions: agree(...all, 'ffion') };
    expect(decide({ ...blocked, overrule, ...later })).toEqual({
      kind: 'overrule-not-all-asked',
      waitingForIds: ['ffion'],
    });
  });
});

describe('a named authoriser', () => {
  it('is named beside the decision where the council needs one, not instead of it', () => {
    const needed = team({ authoriserNeeded: true });
    expect(decide(needed)).toEqual({ kind: 'authoriser-needed' });
    expect(decide({ ...needed, authoriser: { name: 'M. Okoye', on: null } })).toEqual({
      kind: 'authoriser-needed',
    });
    expect(decide({ ...needed, authoriser: { name: 'M. Okoye', on: '2026-03-18' } })).toBe('signed-off');
    const stopped = { positions: [...agree('grace', 'shabnam'), notYet('tom')] };
    expect(
      decide({ ...needed, authoriser: { name: 'M. Okoye', on: '2026-03-18' }, ...stopped }),
    ).toMatchObject({
      kind: 'not-yet-unanswered',
    });
  });
});

describe('a decision', () => {
  it.each([
    ['signed-off', 'proposal-decided'],
    ['withdrawn', 'proposal-withdrawn'],
    ['draft', 'proposal-not-ready-state'],
    ['returned', 'proposal-not-ready-state'],
  ] as const)('is made once, on a ready proposal: one that is %s is refused', (status, kind) => {
    expect(decide({ status })).toEqual({ kind });
  });
  it('is not made while the person does not know of a return', () => {
    expect(decide({ told: false })).toEqual({ kind: 'person-not-told' });
  });
  it('is not made on a proposal that misses something', () => {
    expect(decide({ missing: ['good-life'] })).toEqual({ kind: 'not-ready', missing: ['good-life'] });
  });
});

describe('a return', () => {
  const facts = {
    ...ready,
    positions: [...agree('grace', 'shabnam'), notYet('tom')],
    toTry: [{ what: 'A floor sensor' }],
  };
  const giveBack = (changes: object): unknown => {
    const decided = decideReturn({ ...facts, ...changes });
    return decided.ok ? decided.value : decided.refusal.kind;
  };
  it('says what to try first', () => {
    expect(giveBack({})).toBe('returned');
    expect(giveBack({ toTry: [] })).toBe('return-needs-something-to-try');
    expect(giveBack({ toTry: [{ what: ' ' }] })).toBe('return-needs-something-to-try');
  });
  it('is the whole room’s, as a sign-off is', () => {
    expect(giveBack({ positions: [notYet('tom')] })).toBe('still-to-speak');
    expect(giveBack({ present: room('tom', 'shabnam') })).toBe('too-few-present');
  });
  it('needs somebody who said not yet', () => {
    expect(giveBack({ positions: ready.positions })).toBe('nobody-said-not-yet');
  });
  it('is possible though a C2 plan is open', () => {
    expect(giveBack({ openPlanId: 'plan' })).toBe('returned');
  });
});
