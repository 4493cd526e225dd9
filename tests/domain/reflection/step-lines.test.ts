import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PackStep, speakers, stepMinutes } from '../../../shared/domain/reflection/pack';
import { linesOfSteps, stepsOfLines } from '../../../shared/domain/reflection/step-lines';

const known: readonly PackStep[] = [
  { title: 'Present', minutes: 8, speaks: 'presenter', prompt: 'Tell us.', facilitator: 'Listen.' },
  { title: 'Learning', minutes: 10, speaks: 'each-in-turn', prompt: 'What do I take?', facilitator: '' },
];

test('a line is minutes, a title and a question', () => {
  expect(stepsOfLines('8 Present: Tell us: all of it', [])).toEqual({
    ok: true,
    steps: [
      { title: 'Present', minutes: 8, speaks: 'everyone', prompt: 'Tell us: all of it', facilitator: '' },
    ],
  });
  expect(stepsOfLines('8 min Present: Tell us', known)).toMatchObject({
    ok: true,
    steps: [{ minutes: 8, title: 'Present', speaks: 'presenter', facilitator: 'Listen.' }],
  });
});

test.each([
  ['', 'A session needs at least one step.'],
  ['Present: Tell us', 'Step 1: begin it with how many minutes it takes, like “10 Present: …”.'],
  ['0 Present: Tell us', 'Step 1: a step takes 1 to 90 minutes.'],
  ['500 Present: Tell us', 'Step 1: a step takes 1 to 90 minutes.'],
  ['8 Present: Tell us\n5', 'Step 2: say after the minutes what it is called.'],
  ['8 Present', 'Step 1: say after a colon what the room is asked.'],
  [
    `8 ${'x'.repeat(33)}: Tell us`,
    'Step 1: its title has room for 32 letters; the question comes after a colon.',
  ],
  [`8 Present: ${'x'.repeat(141)}`, 'Step 1: the wall has room for 140 letters of a question.'],
])('%j is refused in words', (text, problem) => {
  expect(stepsOfLines(text, known)).toEqual({ ok: false, problem });
});

test('each line keeps what its own step had besides, whatever stands before or after it', () => {
  const quiet = { minutes: 3, title: 'Quiet', speaks: 'nobody', prompt: 'Sit.' } as const;
  const steps: readonly PackStep[] = [
    { ...quiet, facilitator: 'The first quiet.' },
    {
      title: 'First card: the message',
      minutes: 5,
      speaks: 'facilitator',
      prompt: 'What picture?',
      facilitator: 'Read it.',
    },
    { ...quiet, prompt: 'Sit again.', facilitator: 'The second quiet.' },
  ];
  const [first, card, second] = steps;
  expect(stepsOfLines(linesOfSteps(steps), steps)).toEqual({ ok: true, steps });
  const longer = linesOfSteps(steps).replace('5 First card: the message', '9 First card: the message');
  expect(stepsOfLines(longer, steps)).toEqual({ ok: true, steps: [first, { ...card, minutes: 9 }, second] });
  const inserted = `4 Arrive: How are we?\n${linesOfSteps(steps)}`;
  expect(stepsOfLines(inserted, steps)).toEqual({
    ok: true,
    steps: [
      { title: 'Arrive', minutes: 4, speaks: 'everyone', prompt: 'How are we?', facilitator: '' },
      ...steps,
    ],
  });
});

test('a title that is written anew keeps the guidance in its place while no line comes or goes', () => {
  const renamed = linesOfSteps(known).replace('8 Present', '8 Tell');
  expect(stepsOfLines(renamed, known)).toMatchObject({
    steps: [{ title: 'Tell', facilitator: 'Listen.' }, known[1]],
  });
});

test('a title with a colon is renamed with its colon', () => {
  const [present] = known;
  const round: PackStep = {
    title: 'Round one: listen',
    minutes: 4,
    speaks: 'group',
    prompt: 'What?',
    facilitator: 'Wait.',
  };
  const steps = [round, ...(present === undefined ? [] : [present])];
  const renamed = linesOfSteps(steps).replace('Round one: listen', 'Round 1: only listen');
  expect(stepsOfLines(renamed, steps)).toEqual({
    ok: true,
    steps: [{ ...round, title: 'Round 1: only listen' }, present],
  });
});

test('steps that are written down and read again are the same steps', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z: ]{0,20}[a-z]$/);
  const step = fc.record({
    title: word,
    minutes: fc.integer({ min: stepMinutes.least, max: stepMinutes.most }),
    speaks: fc.constantFrom(...speakers),
    prompt: word,
    facilitator: word,
  });
  const steps = fc
    .array(step, { minLength: 1, maxLength: 8 })
    .filter((all) => all.every(({ title }) => !/^min(utes)?\b/.test(title)));
  fc.assert(
    fc.property(steps, (all) => {
      expect(stepsOfLines(linesOfSteps(all), all)).toEqual({ ok: true, steps: all });
    }),
  );
});
