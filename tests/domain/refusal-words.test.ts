import { describe, expect, it } from 'vitest';
import { wordRefusal } from '../../shared/domain/refusal-words';

describe('a refusal in words', () => {
  it('says what is safe and what to do', () => {
    expect(wordRefusal({ kind: 'person-has-open-plan', planId: 'p' })).toBe(
      'They have an open C2 plan. End it together first, so that nobody is lost in a crisis.',
    );
  });

  it('names members as the room calls them', () => {
    const nameOf = (id: string) => (id === 'm1' ? 'Tom' : 'Ffion');
    expect(wordRefusal({ kind: 'still-to-speak', memberIds: ['m1', 'm2'] }, { nameOf })).toBe(
      'Still to speak: Tom and Ffion.',
    );
  });

  it('leaves out the year of a date in this year', () => {
    const refusal = { kind: 'date-in-future', date: '2026-03-19' } as const;
    expect(wordRefusal(refusal, { today: '2026-03-18' })).toBe(
      '19 March has not come yet. Choose today or earlier.',
    );
    expect(wordRefusal(refusal)).toBe('19 March 2026 has not come yet. Choose today or earlier.');
  });

  it('counts people in words', () => {
    expect(wordRefusal({ kind: 'member-is-lead-worker', people: 1 })).toContain('one person.');
    expect(wordRefusal({ kind: 'member-is-lead-worker', people: 3 })).toContain('three people.');
  });

  it.each([
    [{ field: 'change.fullName', problem: 'is empty' }, 'The full name is empty.'],
    [
      { field: 'listenedTo.3', problem: 'is longer than 500 characters' },
      'Who we listened to is longer than 500 characters.',
    ],
    [{ field: 'place', problem: 'Invalid input: expected string' }, 'The place cannot be kept as it is.'],
    [{ field: '', problem: 'Unrecognized key: "x"' }, 'This cannot be kept as it is.'],
  ])('names the field as the screen does, and never shows a schema’s words: %o', (input, words) => {
    expect(wordRefusal({ kind: 'input', ...input })).toBe(words);
  });
});
