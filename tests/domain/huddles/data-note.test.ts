import { expect, test } from 'vitest';
import { joinDataNote, partsOfDataNote } from '../../../shared/domain/huddles/data-note';

test('what was noticed and what will be tried are one note, and two parts again', () => {
  for (const noticed of ['', 'We slip on Fridays.', 'Two lines\nof noticing']) {
    for (const tries of ['', 'Hand over by name']) {
      expect(partsOfDataNote(joinDataNote({ noticed, tries }))).toEqual({ noticed, tries });
    }
  }
});

test('a note without anything to try is all that was noticed', () => {
  expect(partsOfDataNote('We will see')).toEqual({ noticed: 'We will see', tries: '' });
});
