import type { LearningContent } from './record-complete';
import { learningWords } from './record-complete';
import { addReplaced, nothingReplaced, type Replaced } from './replaced';
import { type Withheld, withoutPeople } from './without-people';

/** Every field of words of a record without anybody who could be recognised, and how much that took out. */
export function recordWithoutPeople<Content extends LearningContent>(
  record: Content,
  withheld: Withheld,
): { readonly record: Content; readonly replaced: Replaced } {
  let replaced = nothingReplaced;
  const fields = learningWords.map((field) => {
    const done = withoutPeople(record[field], withheld);
    replaced = addReplaced(replaced, done.replaced);
    return [field, done.text] as const;
  });
  return { record: { ...record, ...Object.fromEntries(fields) }, replaced };
}
