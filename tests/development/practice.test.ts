import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPractice, filesIn } from '../../electron/development/practice/read-practice';
import { guidePlaces } from '../../shared/domain/reflection/guide';

const packText = `---
name: A round
purpose: We listen to one another.
themes: [c2]
learning: [Hear each of us]
beforehand: []
presents: nobody
notes: kept
steps:
  - { title: Round, minutes: 10, speaks: each-in-turn, prompt: What did we hear?, facilitator: "" }
watchFor: []
---
## To read

Take it *slowly*. 3 < 4.
`;
const guideText = `---
title: Listen
summary: How to listen.
themes: [c1]
beside: [conversation]
---
## First

- Ask.

## Then

Wait.
`;
const pack = (text: string, id = 'a-round') => ({ file: `resources/packs/${id}.md`, id, text });
const guide = (text: string, id = 'listen') => ({ file: `resources/guides/${id}.md`, id, text });
const withPack = (from: string | RegExp, to: string) => () =>
  checkPractice({ packs: [pack(packText.replace(from, to))], guides: [] });
const withGuide = (from: string | RegExp, to: string) => () =>
  checkPractice({ packs: [], guides: [guide(guideText.replace(from, to))] });

describe('what comes with the program', () => {
  const folder = resolve(import.meta.dirname, '../..');
  const { packs, guides } = checkPractice({
    packs: filesIn(folder, 'packs'),
    guides: filesIn(folder, 'guides'),
  });

  test('is fourteen packs or more and seven guides, each as it must be', () => {
    expect(packs.length).toBeGreaterThanOrEqual(14);
    expect(guides).toHaveLength(7);
  });

  test('offers a guide beside every kind of work', () => {
    const beside = new Set(guides.flatMap((each) => each.beside));
    expect(guidePlaces.filter((place) => !beside.has(place))).toEqual([]);
  });
});

test('a pack and a guide that are as they must be are taken apart', () => {
  const { packs, guides } = checkPractice({ packs: [pack(packText)], guides: [guide(guideText)] });
  expect(packs[0]).toMatchObject({
    id: 'a-round',
    pack: { name: 'A round', material: '## To read\n\nTake it *slowly*. 3 < 4.' },
  });
  expect(guides[0]?.sections).toEqual([
    { title: 'First', body: '- Ask.' },
    { title: 'Then', body: 'Wait.' },
  ]);
});

describe('a pack that is not as it must be ends the build, and says which and why', () => {
  test.each([
    ['a field that is missing', /purpose:.*\n/, '', /^resources\/packs\/a-round\.md: purpose /],
    ['a field there is not', 'notes: kept', 'notes: kept\ncolour: red', /"colour"/],
    ['a step of no minutes', 'minutes: 10', 'minutes: 0', /steps\.0\.minutes is less than 1 minute/],
    ['a step of 500 minutes', 'minutes: 10', 'minutes: 500', /steps\.0\.minutes is more than 90 minutes/],
    ['a step of ten and a half', 'minutes: 10', 'minutes: 10.5', /steps\.0\.minutes is not whole minutes/],
    ['minutes in words', 'minutes: 10', 'minutes: ten', /steps\.0\.minutes is not a number/],
    ['a theme there is not', '[c2]', '[c2, money]', /themes\.1 /],
    ['no theme', '[c2]', '[]', /themes names no theme/],
    ['no step', /steps:\n.*\n/, 'steps: []\n', /steps has no step/],
    ['a script', 'Take it', '<script>alert(1)</script> Take it', /The material holds HTML/],
    [
      'a tag in a question',
      'What did we hear?',
      'What <b>did</b> we hear?',
      /The question of step 1 holds HTML/,
    ],
    ['a comment', 'Take it', '<!-- not yet --> Take it', /holds HTML/],
    ['a link', 'Take it', '[Read](https://example.org) it', /The material holds a link/],
    ['a link by its name', 'Take it', '[Read][1] it', /holds a link/],
    ['a picture', 'Take it', '![of us](us.png)', /holds a link/],
    ['an address', 'Take it', 'See www.example.org', /holds a link/],
    ['an address that runs', 'Take it', '<javascript:alert(1)>', /holds a link/],
    ['no front matter', /^---\n/, '', /does not begin with its fields/],
    ['YAML that cannot be read', 'name: A round', 'name: "A round', /a-round\.md: /],
  ])('%s', (_, from, to, why) => {
    expect(withPack(from, to)).toThrow(why);
    expect(withPack(from, to)).toThrow(/^resources\/packs\/a-round\.md: /);
  });

  test('two packs of one name, however it is written', () => {
    const other = pack(packText.replace('A round', 'a  Round!'), 'another');
    expect(() => checkPractice({ packs: [pack(packText), other], guides: [] })).toThrow(
      'resources/packs/another.md: is called “a Round!”, as a-round.md is',
    );
  });
});

describe('a guide that is not as it must be ends the build', () => {
  test.each([
    ['words before the first section', '## First', 'Once\n\n## First', /before its first section/],
    ['a heading within a section', '- Ask.', '### Ask', /a heading within one/],
    ['a section without words', 'Wait.', '', /sections\.1\.body says nothing yet/],
    ['a place there is not', '[conversation]', '[kitchen]', /beside\.0 /],
    ['a link', 'Wait.', '[Wait](x)', /“Then” holds a link/],
  ])('%s', (_, from, to, why) => {
    expect(withGuide(from, to)).toThrow(why);
  });
});
