import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { C2Plan } from '../../../shared/domain/c2-plans/plan';
import { documentText } from '../../../shared/domain/documents/document-text';
import { type AppendixFacts, minutesAppendix } from '../../../shared/domain/minutes/appendix';
import { makeMinutes } from '../../../shared/domain/minutes/make-minutes';
import { minutesDocument } from '../../../shared/domain/minutes/minutes-document';
import { nameBook } from '../../../shared/domain/wall/name-book';
import { wholeProposal } from '../c3-proposals/a-proposal';
import { namesInFull, textsIn } from '../wall/named-in-full';
import { facts, peter, proposal, room } from './some-minutes';

const plan: C2Plan = {
  ...{ id: 'plan', personId: 'peter', whatNeedsToChange: 'Safe at night', ownWords: 'My own bed' },
  ...{ emergencyPlan: 'Ring Ruth', strengths: 'His tools', contactRhythmDays: 2, buddyId: null },
  ...{ openedOn: '2026-03-01', openedById: 'grace', endedOn: '2026-03-18', outcome: 'other' },
  ...{ outcomeWords: 'Gone to sea', whatMadeTheDifference: 'A boat' },
};

function appendix(changes: Partial<AppendixFacts> = {}, say = (words: string) => words): AppendixFacts {
  return {
    proposals: [
      {
        person: peter,
        decision: {
          ...{
            decision: 'signed-off',
            on: '2026-03-18',
            by: 'consent',
            overruledReason: say('It cannot wait'),
          },
          ...{ authoriserName: say('Helen Marsh'), authorisedOn: '2026-03-18', whoTells: null },
          ...{ toTry: [], lookAgainOn: '2026-05-13' },
          positions: [{ name: 'Tom', position: 'reservation', reason: say('Ask again') }],
          consideration: {
            ...wholeProposal,
            goodLife: say(wholeProposal.goodLife),
            alternatives: [{ what: say('A tablet alarm'), whyNot: say('He switched it off') }],
            carer: { kind: 'heard', who: say('Ruth'), on: null, said: say('I have a job.') },
            funding: say('The council'),
          },
        },
      },
    ],
    plans: [
      {
        ...{ person: peter, day: 18, committedPence: 4500 },
        ended: { outcome: 'other', outcomeWords: say('Gone'), whatMadeTheDifference: say('Ruth rang') },
        plan: {
          ...plan,
          ownWords: say(plan.ownWords),
          emergencyPlan: say(plan.emergencyPlan),
          outcomeWords: say('Gone'),
        },
        review: { on: '2026-03-18', whatChanged: say('He slept'), decision: 'end', nextStep: say('None') },
      },
    ],
    actions: [{ what: say('Visit him'), who: 'Tom', dueOn: '2026-03-20', personId: 'peter' }],
    book: facts([]).book,
    ...changes,
  };
}

describe('an appendix to minutes', () => {
  const minutes = makeMinutes(facts([proposal({})]));
  const text = documentText(minutesDocument(minutes, [], minutesAppendix(appendix()))).replace(/\s+/g, ' ');

  it('has the whole consideration, the positions and reasons, the plan with its review, and who does what', () => {
    for (const said of [
      'C3 proposal: Marlow',
      'The repair shed took. Not enough: Nobody is there at tea time.',
      'Why this was the only appropriate course Nothing less is there at tea time.',
      'Tom agrees with a reservation: Ask again.',
      'Helen Marsh, on 18 March 2026, beside the team’s decision.',
      'C2 plan: Marlow',
      'Since 1 March 2026: 18 days. £45 was committed.',
      'What changed: He slept.',
      'How it ended: Gone.',
      '- What: Visit him; Who: Tom; By: 20 March 2026',
    ])
      expect(text).toContain(said);
  });

  it('says so when there is nothing to append', () => {
    const none = minutesAppendix(appendix({ proposals: [], plans: [], actions: [] }));
    expect(none.at(-1)).toMatchObject({ text: /^No proposal was decided/ });
  });
});

const name = fc.tuple(fc.constantFrom('Ann', 'Zoë', 'Jean-Luc'), fc.constantFrom('Hale', 'O’Brien', 'Ng'));
const people = fc.uniqueArray(
  name.map((parts) => parts.join(' ')),
  { minLength: 1, maxLength: 3 },
);

test('no full name of anybody the team knows stands in minutes with their appendix, whatever was typed', () => {
  const typed = people.chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc
        .array(fc.constantFrom(...names, 'rang', '.', '\n', 'and'), { maxLength: 7 })
        .map((parts) => parts.join(' ')),
    ),
  );
  fc.assert(
    fc.property(typed, ([names, words]) => {
      const known = names.map((fullName, at) => ({ id: `p${at}`, fullName, knownAs: `Label${at}` }));
      const [about = peter] = known;
      const book = nameBook(known, room);
      const of = appendix({ book }, () => words);
      const own = {
        ...of,
        proposals: of.proposals.map((each) => ({ ...each, person: about })),
        plans: of.plans.map((each) => ({ ...each, person: about })),
        actions: of.actions.map((each) => ({ ...each, personId: about.id })),
      };
      const minutes = makeMinutes(facts([proposal({ goodLife: words }, about)], { book }));
      const document = minutesDocument(minutes, [], minutesAppendix(own));
      const all = [...textsIn(document), ...documentText(document).split(/[.\n]/)];
      for (const fullName of names) expect(all.filter((text) => namesInFull(text, fullName))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
