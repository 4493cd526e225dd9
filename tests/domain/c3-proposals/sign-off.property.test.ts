import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReturn } from '../../../shared/domain/c3-proposals/return';
import { decideSignOff, type SignOffFacts } from '../../../shared/domain/c3-proposals/sign-off';

const ids = ['a', 'b', 'c', 'd', 'e'];
const someIds = fc.subarray(ids);
const positions = fc.dictionary(
  fc.constantFrom(...ids),
  fc.constantFrom('agree' as const, 'reservation' as const, 'not-yet' as const),
);
const rooms: fc.Arbitrary<SignOffFacts> = fc
  .record({
    here: fc.dictionary(
      fc.constantFrom(...ids),
      fc.record({ observing: fc.boolean(), discipline: fc.constantFrom('nurse', 'social worker') }),
    ),
    said: positions,
    signOffBy: fc.constantFrom('consent' as const, 'majority' as const),
    quorum: fc.integer({ min: 0, max: 5 }),
    otherDisciplineNeeded: fc.boolean(),
    authoriserNeeded: fc.boolean(),
    named: fc.boolean(),
    openPlanId: fc.constantFrom(null, 'plan'),
    reason: fc.constantFrom(null, '', 'The room is kept until Friday.'),
    agreedIds: fc.oneof(someIds, fc.constant(ids)),
    objectedIds: fc.oneof(fc.constant([]), someIds),
    status: fc.constantFrom(
      'ready' as const,
      'ready' as const,
      'draft' as const,
      'returned' as const,
      'signed-off' as const,
    ),
  })
  .map((each) => ({
    status: each.status,
    missing: [],
    told: true,
    present: Object.entries(each.here).map(([memberId, one]) => ({ memberId, ...one })),
    proposer: { memberId: 'a', discipline: 'nurse' },
    positions: Object.entries(each.said).map(([memberId, position]) => ({
      memberId,
      position,
      reason: 'x',
      carries: null,
    })),
    openPlanId: each.openPlanId,
    overrule: { reason: each.reason, agreedIds: each.agreedIds, objectedIds: each.objectedIds },
    team: {
      ...{ signOffBy: each.signOffBy, quorum: each.quorum },
      ...{ otherDisciplineNeeded: each.otherDisciplineNeeded, authoriserNeeded: each.authoriserNeeded },
    },
    authoriser: each.named ? { name: 'M. Okoye', on: '2026-03-18' } : { name: '', on: null },
  }));

describe('whoever is in the room', () => {
  const runs = { numRuns: 3_000 };
  it('no sign-off exists below quorum, by the proposer alone, or with somebody unheard', () => {
    fc.assert(
      fc.property(rooms, (facts) => {
        if (!decideSignOff(facts).ok) return;
        const deciding = facts.present.filter((one) => !one.observing);
        expect(deciding.length).toBeGreaterThanOrEqual(facts.team.quorum);
        expect(deciding.some((one) => one.memberId !== facts.proposer.memberId)).toBe(true);
        const spoken = facts.positions.map((position) => position.memberId);
        for (const one of deciding) expect(spoken).toContain(one.memberId);
      }),
      runs,
    );
  });

  it('no sign-off exists with an unanswered not yet under consent, nor without more than half under majority', () => {
    fc.assert(
      fc.property(rooms, (facts) => {
        if (!decideSignOff(facts).ok) return;
        const against = facts.positions.filter((position) => position.position === 'not-yet').length;
        if (facts.team.signOffBy === 'consent') expect(against).toBe(0);
        else expect(facts.positions.length - against).toBeGreaterThan(against);
      }),
      runs,
    );
  });

  it('no sign-off exists in a crisis unless everyone present said go ahead and nobody objected', () => {
    fc.assert(
      fc.property(rooms, (facts) => {
        if (!decideSignOff(facts).ok || facts.openPlanId === null) return;
        expect(facts.overrule.objectedIds).toEqual([]);
        expect(facts.overrule.reason).toBeTruthy();
        const deciding = facts.present.filter((one) => !one.observing);
        for (const one of deciding) expect(facts.overrule.agreedIds).toContain(one.memberId);
      }),
      runs,
    );
  });

  it('nobody’s position weighs more: it is the same whoever of those present said which, and seniority is not asked', () => {
    fc.assert(
      fc.property(rooms, fc.nat(), (facts, turn) => {
        const deciding = facts.present.filter((one) => !one.observing).map((one) => one.memberId);
        const said = facts.positions.filter((one) => deciding.includes(one.memberId));
        const others = facts.positions.filter((one) => !deciding.includes(one.memberId));
        const spoke = said.map((one) => one.memberId);
        const turned = said.map((one, i) => ({
          ...one,
          memberId: spoke[(i + turn) % spoke.length] ?? one.memberId,
        }));
        expect(decideSignOff({ ...facts, positions: [...turned, ...others] }).ok).toBe(
          decideSignOff(facts).ok,
        );
      }),
      runs,
    );
  });

  it('a proposal is never at once signed off and returned by the same consent', () => {
    fc.assert(
      fc.property(rooms, (facts) => {
        const consent = { ...facts, team: { ...facts.team, signOffBy: 'consent' as const } };
        const returned = decideReturn({ ...consent, toTry: [{ what: 'A sensor' }] });
        expect(returned.ok && decideSignOff(consent).ok).toBe(false);
      }),
      runs,
    );
  });

  it('such rooms do sign off, so that the properties above say something', () => {
    const samples = fc.sample(rooms, 3_000);
    expect(samples.filter((facts) => decideSignOff(facts).ok).length).toBeGreaterThan(20);
  });
});
