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

test('steps that are written down and read again are the same steps', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}[a-z]$/);
  const step = fc.record({
    title: word,
    minutes: fc.integer({ min: stepMinutes.least, max: stepMinutes.most }),
    speaks: fc.constantFrom(...speakers),
    prompt: word,
    facilitator: word,
  });
  const steps = fc
    .uniqueArray(step, { minLength: 1, maxLength: 8, selector: ({ title }) => title })
    .filter((all) => all.every(({ title }) => !/^min(utes)?\b/.test(title)));
  fc.assert(
    fc.property(steps, (all) => {
      expect(stepsOfLines(linesOfSteps(all), all)).toEqual({ ok: true, steps: all });
    }),
  );
});
