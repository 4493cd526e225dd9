import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withhold, withoutPeople } from '../../../shared/domain/reflection/without-people';
import { draftStory, type LifeFacts } from '../../../shared/domain/stories/draft-story';
import { lookAgain } from '../../../shared/domain/stories/look-again';
import { storyParts } from '../../../shared/domain/stories/story';
import { colleagues, dorothy, known, noLife, people, plan, talk } from './some-life';

const withheld = withhold({ people, colleagues });
const draft = (life: Partial<LifeFacts>, called = 'Una') =>
  draftStory({ ...noLife, ...life }, called, withheld);

/** What a conversation in the third week is told as. */
function told(whatHappened: string, more: Parameters<typeof talk>[1] = {}): string {
  const conversations = [
    talk('2026-01-05', { kind: 'C0', whatHappened: 'Rang us.' }),
    talk('2026-01-20', { whatHappened, ...more }),
  ];
  return draft({ conversations }).tried.replace('In the third week: ', '');
}

describe('a drafted story', () => {
  it('tells what was happening, what was tried, what changed and what made the difference', () => {
    const life: Partial<LifeFacts> = {
      conversations: [
        talk('2026-01-05', { kind: 'C0', whatHappened: 'Dorothy rang about the stairs.' }),
        talk('2026-01-12', {
          whatMatters: 'To be back in my own kitchen.',
          strengths: 'Bakes for the whole street\nAsks for help',
          whatHappened: 'Grace sat with Dorothy Hale and her daughter Ngozi.',
        }),
      ],
      connections: [
        {
          ...{ id: 'link', personId: dorothy.id, conversationId: null, toKind: 'community' },
          ...{ toWhat: 'The Tuesday Table at St Barnabas', madeOn: '2026-01-12' },
          ...{ outcome: 'came-to-something', outcomeOn: '2026-02-16' },
          outcomeNote: 'The Tuesday Table at St Barnabas keeps her a seat. Ngozi drives.',
        },
      ],
      plans: [
        plan('2026-01-13', {
          ...{
            whatNeedsToChange: 'Downstairs, and safe.',
            endedOn: '2026-02-10',
            outcome: 'in-control-again',
          },
          whatMadeTheDifference: 'That somebody came back when they said they would.',
        }),
      ],
    };
    expect(draft(life)).toEqual({
      title: 'What changed for Una',
      beginning: [
        'Una got in touch with us.',
        'Una rang about the stairs.',
        'What mattered most: “To be back in my own kitchen.”',
        'What was strong: Bakes for the whole street. Asks for help.',
        'What needed to change: Downstairs, and safe.',
      ].join('\n\n'),
      tried:
        'In the second week: A colleague sat with Una and her daughter. We linked them with a local group. We made a short plan together.',
      changed: [
        'A local group keeps her a seat. Their daughter drives.',
        'The plan ended after about four weeks: In control again.',
      ].join('\n\n'),
      difference: 'That somebody came back when they said they would.',
    });
  });

  it('is of this person where no name was chosen', () => {
    const conversations = [talk('2026-01-05', { whatHappened: 'Dorothy rang. We went to Dorothy’s.' })];
    const { title, beginning } = draft({ conversations }, '');
    expect(title).toBe('A story of change');
    expect(beginning).toBe(
      'This person got in touch with us.\n\nThis person rang. We went to this person’s.',
    );
  });

  it.each([
    [
      'We met on 3 February 2026 and again on 12 March.',
      'We met four weeks later and again two months later.',
    ],
    ['Lived alone since 2019.', 'Lived alone for some time.'],
    ['She is 84 and was born on 18 March 1941.', 'She is in their eighties and was born years before.'],
    ['An 84-year-old woman lives there.', 'A woman in their eighties lives there.'],
    ['We sat at 12 Mill Lane, Eastgate.', 'We sat at home.'],
    ['The ward at Queen’s Hospital rang.', 'The ward at hospital rang.'],
    ['Went to Eastgate Library with her.', 'Went to a library nearby with her.'],
    ['Her neighbour Pat Lomas and Mrs Lal came.', 'Her neighbour and somebody came.'],
    ['Dr Amin rang. So did Ted Firth.', 'The doctor rang. So did somebody.'],
    ['Her number is 0121 496 0123, record A221905.', 'Her number is [a number], record [a number].'],
  ])('says %s more generally', (written, said) => {
    expect(told(written)).toBe(said);
  });

  it('lets the person speak of their own', () => {
    const conversations = [
      talk('2026-01-05', { whatHappened: 'Rang us with Ngozi, her daughter.' }),
      talk('2026-01-12', { whatMatters: 'That Ngozi sleeps. I am 84.' }),
    ];
    expect(draft({ conversations }).beginning).toContain('“That my daughter sleeps. I am in my eighties.”');
  });

  it('holds no sum, and no count of contacts', () => {
    const spends: LifeFacts['spends'] = [
      {
        ...{ id: 's', planId: 'p', memberId: 'grace', on: '2026-01-20', amountPence: 12_345 },
        ...{ what: 'a key safe', standing: 'within-limit', decidedInHuddleId: null, decidedOn: null },
        ...{ instead: null, recordedAt: '' },
      },
    ];
    expect(draft({ spends }).tried).toBe('A little money helped: a key safe.');
  });
});

const name = fc.constantFrom(
  ...[
    'Dorothy Hale',
    'Will Bridges',
    'Ted Firth',
    'Anne-Marie O’Donnell',
    'Mary Ann Bell',
    'Zoë van der Berg',
  ],
  ...['Rose Park', 'Ama Mensah', 'Li Wei', 'May Long', 'Grace Whitlock'],
);
const glue = fc.constantFrom(
  ...[
    ' rang ',
    ' and ',
    ', her daughter ',
    '. ',
    '\n',
    ' on 12 March with ',
    '’s neighbour ',
    ' at 12 Mill Lane, ',
  ],
  ...[' (', ') ', ': ', ' her son ', ' aged 84, '],
);
const anyText = fc
  .array(fc.tuple(name, fc.constantFrom('full', 'first', 'last'), glue), { maxLength: 6 })
  .map((parts) =>
    parts
      .map(([full, how, after]) => {
        const words = full.split(' ');
        return (how === 'full' ? full : how === 'first' ? words[0] : words.at(-1)) + after;
      })
      .join(''),
  );

it('never holds what stands in the name book, whatever was written', () => {
  const everybody = [
    'Anne-Marie O’Donnell',
    'Mary Ann Bell',
    'Zoë van der Berg',
    'Rose Park',
    'Ama Mensah',
    'Li Wei',
    'May Long',
  ];
  const all = withhold({
    people: [...people, ...everybody.map((full) => known(full, full.slice(0, 2)))],
    colleagues,
  });
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.constantFrom('Una', ''), (one, other, third, called) => {
      const words = draftStory(
        {
          ...noLife,
          conversations: [talk('2026-01-05', { whatHappened: one, whatMatters: other, strengths: third })],
          plans: [
            plan('2026-01-06', {
              ...{ whatNeedsToChange: third, ownWords: one, whatMadeTheDifference: other },
              ...{ endedOn: '2026-02-01', outcome: 'other', outcomeWords: third },
            }),
          ],
        },
        called,
        all,
      );
      for (const part of storyParts) {
        expect(withoutPeople(words[part], all).text).toBe(words[part]);
        for (const full of [...everybody, ...people.map(({ fullName }) => fullName), 'Grace Whitlock'])
          expect(words[part]).not.toContain(full);
        expect(words[part]).not.toContain('\uE000');
      }
      expect(lookAgain(words, called, all).filter(({ sure }) => sure)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
