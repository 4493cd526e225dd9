import { byWeek, sumOf } from './by-week';
import type { FactsByKind } from './facts';
import type { Measure } from './measure';
import type { WeekPart } from './week-part';

type Feedback = FactsByKind['feedback'];

/** A question somebody left out is no answer to it. */
function answersTo(rows: readonly Feedback[], answerOf: (row: Feedback) => number | null): WeekPart {
  const answered = rows.filter((row) => answerOf(row) !== null);
  const sum = sumOf(answered, (row) => answerOf(row) ?? 0);
  return { kind: 'answers', sum, answers: answered.length, least: 1 };
}

/** Design 3, people-feedback: the mean of answers of 1 to 5 to each of three questions. */
export const peopleFeedback: Measure<'feedback-listened' | 'feedback-told-once' | 'feedback-helped'> = {
  id: 'people-feedback',
  question: 'How is it for the people we talk with?',
  counts:
    'What people say of us, from 1 to 5, each week. It is the mean of their answers to “I was listened to”, “I did not have to repeat my story” and “It helped”.',
  leavesOut: 'A question that somebody left out counts neither for us nor against us.',
  why: 'Only the people themselves know whether we listened, and whether it helped.',
  reflection: 'What might those who did not answer have said?',
  unit: 'of-five',
  better: 'up',
  charts: [
    { id: 'feedback-listened', name: 'People felt listened to', short: 'Listened to' },
    { id: 'feedback-told-once', name: 'People told their story once', short: 'Told their story once' },
    { id: 'feedback-helped', name: 'People say it helped', short: 'It helped' },
  ],
  needs: ['feedback'],
  weekly: ({ feedback }, weeks) => {
    const given = byWeek(weeks, feedback, ({ on }) => on);
    return {
      'feedback-listened': given.map((rows) => answersTo(rows, ({ listenedTo }) => listenedTo)),
      'feedback-told-once': given.map((rows) => answersTo(rows, ({ toldOnce }) => toldOnce)),
      'feedback-helped': given.map((rows) => answersTo(rows, ({ helped }) => helped)),
    };
  },
};
