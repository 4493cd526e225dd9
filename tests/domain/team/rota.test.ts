import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/dates';
import type { Member } from '../../../shared/domain/team/member';
import { suggestTurns, type Turns } from '../../../shared/domain/team/rota';

const today = '2026-03-18';

function member(id: string, changes: Partial<Member> = {}): Member {
  return {
    id,
    teamId: 'team',
    name: id,
    calledName: id,
    discipline: 'social worker',
    role: 'practitioner',
    standing: 'member',
    takesChair: true,
    takesScribe: true,
    access: 'member',
    champion: false,
    awayFrom: null,
    awayUntil: null,
    awayReason: null,
    leftOn: null,
    ...changes,
  };
}

function turns(entries: Record<string, readonly [string | null, string | null]>): ReadonlyMap<string, Turns> {
  return new Map(
    Object.entries(entries).map(([id, [chaired, scribed]]) => [
      id,
      { lastChairedOn: chaired, lastScribedOn: scribed },
    ]),
  );
}

describe('who chairs and who writes next', () => {
  it('is whoever did it longest ago', () => {
    const done = turns({
      ann: ['2026-03-11', '2026-03-04'],
      bea: ['2026-03-04', '2026-03-11'],
      cy: ['2026-02-25', '2026-02-18'],
    });
    expect(suggestTurns([member('ann'), member('bea'), member('cy')], done, today)).toEqual({
      chairId: 'cy',
      scribeId: 'ann',
    });
  });

  it('is somebody who never did it before anybody who did', () => {
    const done = turns({ ann: ['2020-01-01', '2020-01-01'] });
    expect(suggestTurns([member('ann'), member('bea')], done, today)).toEqual({
      chairId: 'bea',
      scribeId: 'ann',
    });
  });

  it('is nobody who is away on the day, has left, watches, or does not take that turn', () => {
    const members = [
      member('away', { awayFrom: '2026-03-16', awayUntil: '2026-03-18' }),
      member('left', { leftOn: '2026-03-01' }),
      member('visitor', { standing: 'visitor' }),
      member('writes', { takesChair: false }),
      member('chairs', { takesScribe: false }),
    ];
    expect(suggestTurns(members, new Map(), today)).toEqual({ chairId: 'chairs', scribeId: 'writes' });
  });

  it('passes over as chair the only one who could write', () => {
    const members = [member('ann'), member('bea', { takesScribe: false })];
    const done = turns({ bea: ['2026-03-11', null] });
    expect(suggestTurns(members, done, today)).toEqual({ chairId: 'bea', scribeId: 'ann' });
  });

  it('leaves a place open rather than give one member both', () => {
    expect(suggestTurns([member('ann')], new Map(), today)).toEqual({ chairId: 'ann', scribeId: null });
    expect(suggestTurns([], new Map(), today)).toEqual({ chairId: null, scribeId: null });
  });

  it('is fair: when all take both turns, in as many huddles as there are members each does each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 0, max: 40 }), (size, before) => {
        const members = Array.from({ length: size }, (_, index) =>
          member(`m${String(index).padStart(2, '0')}`),
        );
        const done = new Map<string, Turns>();
        const chairs: string[] = [];
        for (let week = 0; week < before + size; week += 1) {
          const on = addDays('2025-01-01', week * 7);
          const { chairId, scribeId } = suggestTurns(members, done, on);
          if (chairId === null || scribeId === null || chairId === scribeId) return false;
          const at = (id: string) => done.get(id) ?? { lastChairedOn: null, lastScribedOn: null };
          done.set(chairId, { ...at(chairId), lastChairedOn: on });
          done.set(scribeId, { ...at(scribeId), lastScribedOn: on });
          chairs.push(chairId);
        }
        return new Set(chairs.slice(-size)).size === size;
      }),
    );
  });
});
