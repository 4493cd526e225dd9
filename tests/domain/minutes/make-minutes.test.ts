import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { carriedOverLabels } from '../../../shared/domain/minutes/carried-over';
import { makeMinutes } from '../../../shared/domain/minutes/make-minutes';
import type {
  DecisionInHuddle,
  ItemInHuddle,
  MinutesFacts,
} from '../../../shared/domain/minutes/minutes-facts';
import { minutesText } from '../../../shared/domain/minutes/plain-text';
import { nameBook } from '../../../shared/domain/wall/name-book';
import { formsOf, wordsOf } from '../../../shared/domain/wall/names';

const peter = { id: 'peter', fullName: 'Peter Maddox', knownAs: 'Marlow' };
const hazel = { id: 'hazel', fullName: 'Hazel Rudd', knownAs: 'Heron' };
const room = [
  { name: 'Grace Whitlock', calledName: 'Grace', here: true, observing: false, chair: true, scribe: false },
  { name: 'Tom Pritchard', calledName: 'Tom', here: true, observing: false, chair: false, scribe: true },
  { name: 'Lena Novak', calledName: 'Lena', here: true, observing: true, chair: false, scribe: false },
  { name: 'Joanne Tully', calledName: 'Joanne', here: false, observing: false, chair: false, scribe: false },
];

const decision: DecisionInHuddle = {
  ...{
    decision: 'signed-off',
    by: 'consent',
    goodLife: 'My own front door',
    weeklyPence: 18_640,
    oneOffPence: 64_000,
  },
  ...{
    startsOn: '2026-04-01',
    lookAgainOn: '2026-05-13',
    overruledReason: null,
    authoriserName: null,
    authorisedOn: null,
  },
  ...{ toTry: [], whoTells: null },
  positions: [
    { name: 'Grace', position: 'agree', reason: '' },
    { name: 'Tom', position: 'reservation', reason: 'Ask Peter again after a month' },
  ],
};

function facts(items: readonly ItemInHuddle[], changes: Partial<MinutesFacts> = {}): MinutesFacts {
  return {
    teamName: 'Riverside team',
    huddle: {
      id: 'h',
      kind: 'weekly',
      on: '2026-03-18',
      startedAt: '2026-03-18T09:31:00.000Z',
      learned: '',
      thanks: '',
    },
    closedAt: '2026-03-18T10:45:00.000Z',
    closedBy: 'Grace Whitlock',
    room,
    items,
    actions: { since: '2026-03-11', done: 0, carried: 0, dropped: [], open: 0 },
    promised: [],
    carriedOver: [],
    book: nameBook([peter, hazel], room),
    ...changes,
  };
}

function proposal(changes: Partial<DecisionInHuddle> | null, about = peter): ItemInHuddle {
  const decided = changes === null ? null : { ...decision, ...changes };
  const stands = { state: decided === null ? ('skipped' as const) : ('done' as const), note: '' };
  return {
    ...stands,
    about: {
      kind: 'c3-proposal',
      person: about,
      blocked: decided === null,
      waitsUntil: '2026-04-14',
      decision: decided,
    },
  };
}

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

const name = fc.tuple(
  fc.constantFrom('Ann', 'Dorothy', 'Zoë', 'Jean-Luc', 'Óscar'),
  fc.constantFrom('Hale', 'van der Berg', 'O’Brien', 'Ng'),
);
const person = fc.record({
  fullName: name.map((parts) => parts.join(' ')),
  knownAs: fc.constantFrom('Heron', 'D.H.', 'Marlow', 'J.K.'),
});
const words = (people: readonly { readonly fullName: string }[]) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...people.map(({ fullName }) => fullName)),
        fc.constantFrom('rang', 'and', '.', 'today', '\n', '—'),
      ),
      { maxLength: 9 },
    )
    .map((parts) => parts.join(' '));

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inside of Object.values(value)) yield* textsIn(inside);
}

function namesInFull(text: string, fullName: string): boolean {
  const found = wordsOf(text).map((word) => word.folded);
  const [whole = []] = formsOf(fullName).whole;
  return found.some((_, at) => whole.every((part, index) => found[at + index] === part));
}

test('no full name of the team’s people ever stands in minutes, whatever was typed anywhere', () => {
  const typed = fc
    .array(person, { minLength: 1, maxLength: 4 })
    .chain((people) =>
      fc.tuple(fc.constant(people), fc.array(words(people), { minLength: 12, maxLength: 12 })),
    );
  fc.assert(
    fc.property(typed, ([people, texts]) => {
      const known = people.map((each, index) => ({ ...each, id: `p${index}` }));
      const [about = peter] = known;
      const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = '', k = '', l = ''] =
        texts;
      const items: readonly ItemInHuddle[] = [
        { state: 'done', note: a, about: { kind: 'good-news' } },
        { state: 'done', note: b, about: { kind: 'presenting', presenter: 'Tom', title: c } },
        {
          ...{ state: 'done', note: d },
          about: {
            kind: 'c2-plan',
            person: about,
            day: 3,
            committedPence: 0,
            flags: [],
            review: { decision: 'end', whatChanged: e, nextStep: f },
            ending: { outcome: 'other', outcomeWords: g, whatMadeTheDifference: h },
          },
        },
        {
          state: 'done',
          note: i,
          about: {
            kind: 'spend',
            person: about,
            what: j,
            amountPence: 1,
            decided: 'declined',
            instead: k,
            committedPence: 1,
            limitPence: 1,
          },
        },
        proposal(
          {
            goodLife: l,
            overruledReason: a,
            whoTells: b,
            positions: [{ name: 'Tom', position: 'not-yet', reason: c }],
          },
          about,
        ),
      ];
      const book = nameBook(known, room);
      const promised = [{ what: d, who: 'Tom', dueOn: null, personId: about.id }];
      const huddle = { ...facts([]).huddle, learned: e, thanks: f };
      const minutes = makeMinutes(
        facts(items, { book, promised, huddle, carriedOver: carriedOverLabels(items, book) }),
      );
      const all = [...textsIn(minutes), ...minutesText(minutes).split(/[.\n]/)];
      for (const { fullName } of known)
        expect(
          all.filter((text) => namesInFull(text, fullName)),
          fullName,
        ).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
