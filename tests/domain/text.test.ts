import { describe, expect, it } from 'vitest';
import {
  firstWords,
  foldForFinding,
  sayCount,
  sayList,
  startSentence,
  whose,
} from '../../shared/domain/text';

describe('words in sentences', () => {
  it('a list is joined as one says it', () => {
    expect([sayList([]), sayList(['Grace']), sayList(['Grace', 'Tom', 'Ffion'])]).toEqual([
      '',
      'Grace',
      'Grace, Tom and Ffion',
    ]);
  });

  it('a count is said with its noun', () => {
    expect([sayCount(0, 'plan'), sayCount(1, 'plan'), sayCount(3, 'person', 'people')]).toEqual([
      'no plans',
      'one plan',
      'three people',
    ]);
  });

  it('a name that ends in s takes only the apostrophe', () => {
    expect([whose('Grace'), whose('Iris')]).toEqual(['Grace’s', 'Iris’']);
  });

  it('a sentence begins with a large letter, whatever the letter is', () => {
    expect([startSentence('five days'), startSentence(''), startSentence('élan')]).toEqual([
      'Five days',
      '',
      'Élan',
    ]);
  });
});

describe('the first words of a longer text', () => {
  it('are its first sentence', () => {
    expect(firstWords('Home by nine. Mend things.', 80)).toBe('Home by nine.');
    expect(firstWords('Home by nine\nMend things', 80)).toBe('Home by nine');
  });

  it('are cut at a word, never inside an emoji', () => {
    expect(firstWords('I want to sleep in my own bed and know someone will come', 24)).toBe(
      'I want to sleep in my…',
    );
    expect(firstWords('🐦'.repeat(20), 5)).toBe('🐦🐦🐦🐦…');
  });
});

describe('finding by name', () => {
  it('looks past accents, apostrophes and capitals', () => {
    expect([foldForFinding('Zoë'), foldForFinding('O’Brien'), foldForFinding('D.H.')]).toEqual([
      'zoe',
      'obrien',
      'dh',
    ]);
  });
});
