import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/dates';
import { type SessionTurns, suggestForSession } from '../../../shared/domain/reflection/session-rota';
import type { Member } from '../../../shared/domain/team/member';

const today = '2026-03-18';

function member(id: string, changes: Partial<Member> = {}): Member {
  return {
    ...{ id, teamId: 'team', name: id, calledName: id, discipline: 'social worker', role: 'practitioner' },
    ...{ standing: 'member', takesChair: true, takesScribe: true, champion: false, access: 'member' },
    ...{ awayFrom: null, awayUntil: null, awayReason: null, leftOn: null },
    ...changes,
  };
}

function turns(entries: Record<string, readonly [string | null, string | null]>) {
  return new Map(
    Object.entries(entries).map(([id, [lastLedOn, lastPresentedOn]]): [string, SessionTurns] => [
      id,
      { lastLedOn, lastPresentedOn },
    ]),
  );
}

/** A team in which anybody may be a champion, away, gone or only watching, and may have had turns before. */
const somebody = fc.record({
  champion: fc.boolean(),
  role: fc.constantFrom('practitioner', 'advanced-practitioner', 'partner'),
  standing: fc.constantFrom('member', 'visitor'),
  awayFrom: fc.constantFrom(null, '2026-03-01', '2026-03-18', '2026-03-19'),
  awayUntil: fc.constantFrom(null, '2026-03-17', '2026-03-18'),
  leftOn: fc.constantFrom(null, '2026-03-01'),
  led: fc.constantFrom(null, '2026-01-07', '2026-03-04', '2026-03-11'),
  presented: fc.constantFrom(null, '2026-01-07', '2026-03-04', '2026-03-11'),
});

/** Holds sessions some days apart, each led and presented in by whoever is suggested. */
function hold(members: readonly Member[], sessions: number, daysApart: number) {
  const done = new Map<string, SessionTurns>();
  const led: (string | null)[] = [];
  const presented: (string | null)[] = [];
  const never = { lastLedOn: null, lastPresentedOn: null };
  for (let session = 0; session < sessions; session += 1) {
    const on = addDays('2025-01-01', session * daysApart);
    const { facilitatorId, presenterId } = suggestForSession(members, done, on);
    led.push(facilitatorId);
    presented.push(presenterId);
    if (facilitatorId !== null)
      done.set(facilitatorId, { ...(done.get(facilitatorId) ?? never), lastLedOn: on });
    if (presenterId !== null)
      done.set(presenterId, { ...(done.get(presenterId) ?? never), lastPresentedOn: on });
  }
  return { led, presented };
}

describe('who leads and who presents in the next session', () => {
  it('is whoever has waited longest', () => {
    const done = turns({ ann: ['2026-03-11', '2026-01-07'], bea: ['2026-02-11', '2026-03-11'] });
    expect(suggestForSession([member('ann'), member('bea')], done, today)).toEqual({
      facilitatorId: 'bea',
      presenterId: 'ann',
    });
  });

  it('asks champions and advanced practitioners to lead first, and somebody else to present', () => {
    const members = [
      member('ann'),
      member('bea', { champion: true }),
      member('cy', { role: 'advanced-practitioner' }),
    ];
    expect(suggestForSession(members, new Map(), today).facilitatorId).toBe('bea');
    const done = turns({ bea: ['2026-03-11', null] });
    expect(suggestForSession(members, done, today)).toEqual({ facilitatorId: 'cy', presenterId: 'ann' });
  });

  it('comes round to a champion twice as often, and still to everybody', () => {
    const members = [member('ann'), member('bea', { champion: true })];
    const led = (bea: string, ann: string) =>
      suggestForSession(members, turns({ bea: [bea, null], ann: [ann, null] }), today).facilitatorId;
    expect(led('2026-03-08', '2026-02-28')).toBe('bea');
    expect(led('2026-03-08', '2026-02-25')).toBe('ann');
  });

  it('leaves a place open rather than give one member both', () => {
    expect(suggestForSession([member('ann')], new Map(), today)).toEqual({
      facilitatorId: 'ann',
      presenterId: null,
    });
    expect(suggestForSession([], new Map(), today)).toEqual({ facilitatorId: null, presenterId: null });
  });

  it('is never somebody who is away, has left or only watches, and never one person for both', () => {
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 8 }), (people) => {
        const members = people.map(({ led: _led, presented: _presented, ...one }, at) =>
          member(`m${at}`, one),
        );
        const done = turns(Object.fromEntries(people.map((one, at) => [`m${at}`, [one.led, one.presented]])));
        const can = members.filter(
          ({ standing, leftOn, awayFrom, awayUntil }) =>
            standing === 'member' &&
            leftOn === null &&
            (awayFrom === null || awayFrom > today || (awayUntil !== null && awayUntil < today)),
        );
        const { facilitatorId, presenterId } = suggestForSession(members, done, today);
        const named = [facilitatorId, presenterId].filter((id) => id !== null);
        expect(named).toHaveLength(Math.min(can.length, 2));
        expect(new Set(named).size).toBe(named.length);
        for (const id of named) expect(can.map((one) => one.id)).toContain(id);
      }),
    );
  });

  it('is fair: everybody leads once, and presents once, before anybody does so a second time', () => {
    const team = fc.array(fc.record({ champion: fc.boolean() }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(team, fc.integer({ min: 1, max: 60 }), (people, apart) => {
        const members = people.map((one, at) => member(`m${String(at).padStart(2, '0')}`, one));
        const { led, presented } = hold(members, members.length, apart);
        expect(new Set(led).size).toBe(members.length);
        expect(new Set(presented).size).toBe(members.length);
      }),
      { numRuns: 500 },
    );
  });

  it('never leaves anybody out for good, however few are champions', () => {
    const members = [member('ann'), member('bea'), member('cy', { champion: true }), member('dee')];
    const { led } = hold(members, 24, 14);
    const times = (id: string) => led.filter((one) => one === id).length;
    for (const id of ['ann', 'bea', 'dee']) expect(times(id)).toBeGreaterThanOrEqual(4);
    expect(times('cy')).toBeLessThan(12);
  });
});
