import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOverLabels } from '../../../shared/domain/minutes/carried-over';
import { makeMinutes } from '../../../shared/domain/minutes/make-minutes';
import type { ItemInHuddle } from '../../../shared/domain/minutes/minutes-facts';
import { minutesText } from '../../../shared/domain/minutes/plain-text';
import { nameBook } from '../../../shared/domain/wall/name-book';
import { namesInFull, textsIn } from '../wall/named-in-full';
import { facts, peter, proposal, room } from './some-minutes';

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
