import type { LocalDate } from '../dates';
import type { LearningRecord } from './learning-record';

/** What is written in a record, without whose it is and how it stands. */
export type LearningContent = Pick<
  LearningRecord,
  | 'on'
  | 'activity'
  | 'what'
  | 'why'
  | 'learned'
  | 'forPractice'
  | 'forPeople'
  | 'withPeer'
  | 'peerWith'
  | 'standards'
>;

/** The fields of words, in the order in which they are asked. */
export const learningWords = [
  'activity',
  'what',
  'why',
  'learned',
  'forPractice',
  'forPeople',
  'peerWith',
] as const;
export type LearningWords = (typeof learningWords)[number];

/** What a record needs before it counts. Standards are tags: none is needed. */
export type MissingOfRecord = LearningWords | 'day-to-come';

const missingWords: Readonly<Record<MissingOfRecord, string>> = {
  activity: 'what kind of activity it was',
  'day-to-come': 'a day that has come',
  what: 'what it was, in short',
  why: 'why it mattered to your work',
  learned: 'what you learned',
  forPractice: 'what it changes in your practice',
  forPeople: 'what it changes for people',
  peerWith: 'with whom you reflected',
};

export function wordMissing(missing: MissingOfRecord): string {
  return missingWords[missing];
}

type Said = Omit<LearningContent, 'standards'>;

/** What is still missing before a record can be kept, in the order it is asked. */
export function missingOf(record: Said, today: LocalDate): readonly MissingOfRecord[] {
  const empty = learningWords.filter(
    (field) => record[field].trim() === '' && (field !== 'peerWith' || record.withPeer),
  );
  return record.on > today ? ['day-to-come', ...empty] : empty;
}

/** Nothing was written in it yet. */
export function isBlank(record: Said): boolean {
  return learningWords.every((field) => record[field].trim() === '');
}
