import { describe, expect, it } from 'vitest';
import { carriedOverLabels } from '../../../shared/domain/minutes/carried-over';
import { makeMinutes } from '../../../shared/domain/minutes/make-minutes';
import type { ItemInHuddle, MinutesFacts } from '../../../shared/domain/minutes/minutes-facts';
import { minutesText } from '../../../shared/domain/minutes/plain-text';
import { nameBook } from '../../../shared/domain/wall/name-book';
import { facts, hazel, peter, proposal, room } from './some-minutes';

function said(
  items: readonly ItemInHuddle[],
  changes: Partial<MinutesFacts> = {},
): readonly (readonly string[])[] {
  return makeMinutes(facts(items, changes)).sections.map(({ heading, paragraphs }) => [
    heading,
    ...paragraphs,
  ]);
}

describe('minutes', () => {
  it('say who was there, and who chaired and wrote', () => {
    const { here, observing, away } = makeMinutes(facts([]));
    expect(here).toEqual(['Grace Whitlock (chair)', 'Tom Pritchard (scribe)']);
    expect(observing).toEqual(['Lena Novak']);
    expect(away).toEqual(['Joanne Tully']);
  });

  it('say what became of the actions', () => {
    const actions = {
      since: '2026-03-11',
      done: 6,
      carried: 2,
      open: 0,
      dropped: [{ personId: 'peter', reason: 'Peter moved.' }],
    };
    expect(said([{ state: 'done', note: '', about: { kind: 'actions' } }], { actions })).toEqual([
      ['Actions since 11 March', 'Nine: six done, two carried on, one dropped (Marlow moved).'],
    ]);
  });

  it('say a sign-off with its money, its count, every reservation and when we look again', () => {
    expect(said([proposal({})])).toEqual([
      [
        'Signed off: Marlow',
        '“My own front door”',
        '£186.40 a week and £640 once from 1 April. Two of two agree, one with a reservation.',
        'Grace agrees. Tom agrees with a reservation: Ask Marlow again after a month.',
        'We look again on 13 May.',
      ],
    ]);
  });

  it('say an overruled block with its reason, and who authorised the money', () => {
    const overruled = {
      overruledReason: 'The room is kept only until Friday',
      authoriserName: 'Ruth Adeyemi',
      authorisedOn: '2026-03-18',
    };
    const paragraphs = said([proposal(overruled)])
      .flat()
      .join(' ');
    expect(paragraphs).toContain(
      'We overruled the block together, nobody objecting: The room is kept only until Friday.',
    );
    expect(paragraphs).toContain('Authorised by Ruth Adeyemi on 18 March.');
  });

  it('say what is tried first when a proposal is returned, and who tells the person', () => {
    const toTry = [
      {
        kind: 'C1' as const,
        what: 'A night in a garden room, with the dog',
        who: 'Ffion',
        dueOn: '2026-03-27',
      },
    ];
    const notYet = { name: 'Tom', position: 'not-yet' as const, reason: 'Has Hazel seen it?' };
    const returned = {
      decision: 'returned' as const,
      toTry,
      whoTells: 'Ffion, tomorrow at two',
      lookAgainOn: '2026-04-01',
      positions: [notYet],
    };
    expect(said([proposal(returned, hazel)])).toEqual([
      [
        'Not yet: Heron',
        'First, in C1: A night in a garden room, with the dog (Ffion, by 27 March).',
        'One of one says not yet. By consent, one not yet is enough.',
        'Tom says not yet: Has Heron seen it?',
        'Telling them: Ffion, tomorrow at two. We look again on 1 April.',
      ],
    ]);
  });

  it('say that a blocked proposal waits, and until when', () => {
    expect(said([proposal(null, hazel)])).toEqual([
      [
        'Waits: Heron',
        'Heron’s C2 plan is open, and we never plan long-term in a crisis. We look again on 14 April.',
      ],
    ]);
  });

  it('leave out what nothing was said on', () => {
    const empty = (kind: 'check-in' | 'good-news' | 'data' | 'close') => ({
      state: 'done' as const,
      note: '',
      about: { kind },
    });
    const open = {
      state: 'done' as const,
      note: '',
      about: { kind: 'presenting' as const, presenter: null, title: null },
    };
    expect(said([empty('check-in'), open, empty('good-news'), empty('data'), empty('close')])).toEqual([]);
  });

  it('use the called name of a member whose name is also somebody’s we talk with', () => {
    const book = nameBook([{ id: 'other', fullName: 'Tom Pritchard', knownAs: 'Plover' }], room);
    expect(makeMinutes(facts([], { book })).here).toEqual(['Grace Whitlock (chair)', 'Tom (scribe)']);
  });

  it('say what carries over by its label', () => {
    const spend = {
      kind: 'spend' as const,
      person: peter,
      what: '',
      amountPence: 45_000,
      decided: null,
      instead: null,
      committedPence: 0,
      limitPence: 0,
    };
    const items: readonly ItemInHuddle[] = [
      { state: 'waiting', note: '', about: spend },
      proposal(null, hazel),
      {
        state: 'skipped',
        note: '',
        about: { kind: 'presenting', presenter: 'Devinder', title: 'falls and fear' },
      },
      { state: 'waiting', note: '', about: { kind: 'data' } },
    ];
    expect(carriedOverLabels(items, facts([]).book)).toEqual([
      '£450 for Marlow',
      'Heron',
      'Devinder: falls and fear',
    ]);
  });
});

describe('as plain words', () => {
  it('say where the record stood, where it is known', () => {
    const mark = '1,234 · 9F3A 21C0 44D1 0B7E 8812';
    expect(minutesText(makeMinutes(facts([], { mark })))).toContain(`The record stood at ${mark}`);
    expect(minutesText(makeMinutes(facts([])))).not.toContain('The record stood');
  });

  it('lines are short, long words stay whole, and headings stand apart', () => {
    const long = `${'word '.repeat(40)}${'x'.repeat(90)}`;
    const text = minutesText(
      makeMinutes(facts([{ state: 'done', note: long, about: { kind: 'good-news' } }])),
    );
    expect(text).toContain('\n\nGood news\n---------\nword');
    const lines = text.split('\n').filter((line) => !line.includes('xxx'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(text).toContain('x'.repeat(90));
  });
});
