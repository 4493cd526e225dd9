import { expect, test } from 'vitest';
import { type Verb, verbsMatching, wordVerb } from '../../../shared/domain/audit/verb-words';

test('what was done reads on after a name', () => {
  expect(`Grace ${wordVerb('c2-plans.contact-recorded' satisfies Verb)}`).toBe('Grace wrote down a contact');
  expect(wordVerb('c2-plans.contact-recorded.undone')).toBe('took back: wrote down a contact');
  expect(wordVerb('c2-plans.contact-recorded.redone')).toBe('did again: wrote down a contact');
});

test('a verb of a later program is read from its own name', () => {
  expect(wordVerb('community.resource-added')).toBe('resource added');
});

test('verbs are found by the beginnings of their words, with their takings-back', () => {
  expect(verbsMatching('contac')).toEqual([
    'c2-plans.contact-recorded',
    'c2-plans.contact-recorded.undone',
    'c2-plans.contact-recorded.redone',
  ]);
  expect(verbsMatching('ontact')).toEqual([]);
});
