import { describe, expect, it } from 'vitest';
import { withAbout, withhold } from '../../../shared/domain/reflection/without-people';
import { lookAgain } from '../../../shared/domain/stories/look-again';
import { colleagues, dorothy, people } from './some-life';

const withheld = withAbout(withhold({ people, colleagues }), [dorothy.id]);

function found(changed: string, called = 'Una'): readonly string[] {
  const words = { title: 'A story', beginning: '', tried: '', changed, difference: '' };
  return lookAgain(words, called, withheld).map(
    ({ why, sure, words: said }) => `${why}${sure ? '!' : ''} ${said}`,
  );
}

describe('what could still tell who it is', () => {
  it.each([
    ['Then Dorothy rang Ted Firth.', ['person! Dorothy', 'person! Ted Firth']],
    ['Grace sat with her.', ['person! Grace']],
    ['Write to A221905 or 0121 496 0123.', ['number! A221905', 'number! 0121 496 0123']],
    ['She lives at 12 Mill Lane.', ['place! 12 Mill Lane']],
  ])('stands in the team’s own records for sure: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['We asked Blessing what she thought.', ['name Blessing']],
    ['Blessing rang us.', ['name Blessing']],
    ['The shop in Leeds closed in March 2024.', ['date March 2024', 'name Leeds']],
    ['She is 84 years old.', ['age 84 years old']],
    ['It cost £1,250.', ['figure £1,250']],
    ['Ring [a number].', ['left-out [a number]']],
  ])('perhaps does: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Una got up at last. “I’m going,” she said. On Tuesday the GP came.',
    'A C2 plan was made. Nobody had to ask twice.',
    '',
  ])('does not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is told once, the sure ones first', () => {
    expect(found('Leeds was far. He went to Leeds, to Leeds with Dorothy.')).toEqual([
      'person! Dorothy',
      'name Leeds',
    ]);
  });
});
