import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/dates';
import {
  wordAgendaCount,
  wordAgendaFlag,
  wordAgendaOutcome,
  wordItemGroup,
  wordItemOne,
  wordPresenting,
} from '../../../shared/domain/huddles/agenda-words';
import { attendanceAtStart } from '../../../shared/domain/huddles/attendance';
import { carriesOver } from '../../../shared/domain/huddles/carry-over';
import { checkInQuestion } from '../../../shared/domain/huddles/check-in-questions';
import { itemKinds } from '../../../shared/domain/huddles/huddle';
import { keepOutcome, readOutcome, stillWaits } from '../../../shared/domain/huddles/item-outcome';
import { wordHuddleRefusal } from '../../../shared/domain/huddles/refusal-words';
import type { HuddleRefusal } from '../../../shared/domain/huddles/refusals';
import type { Member } from '../../../shared/domain/team/member';

describe('what the rail says', () => {
  it('names every stretch of the agenda, and one item of it', () => {
    expect(itemKinds.map(wordItemGroup)).not.toContain(undefined);
    expect(wordItemOne('c2-plan')).toBe('C2 plan');
    expect(wordItemOne('close')).toBe('Learning and close');
  });

  it('says a flag in two or three words', () => {
    expect(wordAgendaFlag({ kind: 'out-of-contact', days: 5, rhythmDays: 2 })).toBe(
      'no contact for five days',
    );
    expect(wordAgendaFlag({ kind: 'review-overdue', days: 9 })).toBe('review overdue');
    expect(wordAgendaFlag({ kind: 'spend-awaiting', count: 1, pence: 45_000 })).toBe('£450 to agree');
    expect(wordAgendaFlag({ kind: 'lead-away-no-buddy', lead: 'Joanne' })).toBe('Joanne away');
    expect(wordAgendaFlag({ kind: 'nobody-leads' })).toBe('nobody leads');
    expect(wordAgendaFlag({ kind: 'to-be-written', missing: ['strengths'] })).toBe('to be written');
    expect(wordAgendaFlag({ kind: 'waited-too-long', days: 9 })).toBe('waits nine days');
    expect(wordAgendaFlag({ kind: 'blocked' })).toBe('C2 open');
  });

  it('says days, money and numbers as they are', () => {
    expect(wordAgendaCount({ kind: 'day', value: 17 })).toBe('day 17');
    expect(wordAgendaCount({ kind: 'ready-days', value: 2 })).toBe('ready two days');
    expect(wordAgendaCount({ kind: 'ready-days', value: 0 })).toBe('ready today');
    expect(wordAgendaCount({ kind: 'pence', value: 45_000 })).toBe('£450');
    expect(wordAgendaCount({ kind: 'number', value: 4 })).toBe('4');
  });

  it('says what the room came to', () => {
    expect(wordAgendaOutcome('returned')).toBe('not yet');
  });

  it('invites somebody where nobody presents yet', () => {
    expect(wordPresenting('Devinder', 'falls and fear')).toBe('Devinder: falls and fear');
    expect(wordPresenting('Devinder', null)).toBe('Devinder presents');
    expect(wordPresenting(null, null)).toBe('Someone presents');
  });
});

const away = { awayFrom: '2026-03-13', awayUntil: null };
const here = { awayFrom: null, awayUntil: null };

function member(id: string, changes: Partial<Member>): Member {
  return {
    id,
    teamId: 'team',
    name: id,
    calledName: id,
    discipline: 'nurse',
    role: 'practitioner',
    standing: 'member',
    takesChair: true,
    takesScribe: true,
    access: 'member',
    champion: false,
    awayReason: null,
    leftOn: null,
    ...here,
    ...changes,
  };
}

describe('who is here when a huddle starts', () => {
  it('is everyone but those who are away; visitors observe; who left is not in the room', () => {
    const members = [
      member('grace', {}),
      member('joanne', away),
      member('lena', { standing: 'visitor' }),
      member('old', { leftOn: '2026-01-01' }),
    ];
    expect(attendanceAtStart(members, '2026-03-18')).toEqual([
      { memberId: 'grace', state: 'here', observing: false },
      { memberId: 'joanne', state: 'away', observing: false },
      { memberId: 'lena', state: 'here', observing: true },
    ]);
  });
});

describe('the check-in question', () => {
  it('is the same all week, another the next, and there before the first and after the last', () => {
    expect(checkInQuestion('2026-03-16')).toBe(checkInQuestion('2026-03-22'));
    expect(checkInQuestion('2026-03-23')).not.toBe(checkInQuestion('2026-03-22'));
    const asked = Array.from({ length: 12 }, (_, week) => checkInQuestion(addDays('1999-01-04', week * 7)));
    expect(new Set(asked).size).toBe(12);
  });
});

describe('what carries over', () => {
  it('is what needed a decision and got none, and whoever could not present', () => {
    const place = { title: null, presenterId: null };
    expect(carriesOver({ kind: 'c2-plan', state: 'skipped', ...place })).toBe(true);
    expect(carriesOver({ kind: 'c2-plan', state: 'done', ...place })).toBe(false);
    expect(carriesOver({ kind: 'presenting', state: 'waiting', title: null, presenterId: 'devinder' })).toBe(
      true,
    );
    expect(carriesOver({ kind: 'presenting', state: 'waiting', ...place })).toBe(false);
    expect(carriesOver({ kind: 'data', state: 'waiting', ...place })).toBe(false);
  });
});

describe('a proposal that was left waiting', () => {
  const until = { kind: 'waits', until: '2026-04-14' } as const;

  it('is kept with its date, and read back', () => {
    expect(readOutcome(keepOutcome(until))).toEqual(until);
    expect(readOutcome(keepOutcome({ kind: 'waits', until: null }))).toEqual({ kind: 'waits', until: null });
    expect(readOutcome('signed-off')).toEqual({ kind: 'signed-off' });
    expect(readOutcome('something else')).toBeNull();
    expect(readOutcome(null)).toBeNull();
  });

  it('comes back on its date, and by itself when the C2 plan ends', () => {
    expect(stillWaits(until, true, '2026-04-13')).toBe(true);
    expect(stillWaits(until, true, '2026-04-14')).toBe(false);
    expect(stillWaits(until, false, '2026-03-19')).toBe(false);
    expect(stillWaits({ kind: 'waits', until: null }, true, '2027-01-01')).toBe(true);
    expect(stillWaits(null, true, '2026-03-19')).toBe(false);
  });
});

describe('a refusal in a huddle', () => {
  it('is a sentence that says what to do', () => {
    const refusals: readonly HuddleRefusal[] = [
      { kind: 'huddle-already-running', huddleId: 'h' },
      { kind: 'no-huddle-running' },
      { kind: 'huddle-closed' },
      { kind: 'item-not-current' },
      { kind: 'item-already-done' },
      { kind: 'not-present', memberId: 'tom' },
      { kind: 'pulse-complete' },
    ];
    for (const refusal of refusals) expect(wordHuddleRefusal(refusal, () => 'Tom')).toMatch(/^[A-Z].*\.$/);
    expect(wordHuddleRefusal({ kind: 'not-present', memberId: 'tom' }, () => 'Tom')).toBe(
      'Tom is not marked as here.',
    );
  });
});
