import { daysBetween, type LocalDate, weekStart } from '../dates';

/** One sentence each to arrive with. About us, never about how much we have done. */
const questions = [
  'What made you smile this week?',
  'Who surprised you this week?',
  'What are you looking forward to?',
  'What did somebody teach you this week?',
  'Who would you like to thank?',
  'What went better than you feared?',
  'What has been on your mind?',
  'Where did you see somebody’s strength this week?',
  'What gave you energy this week?',
  'What could wait, and did no harm by waiting?',
  'Which small thing made a difference?',
  'What would make today a good day?',
] as const;

const firstMonday = '2024-01-01';

/** The check-in question of a day's week: the same all week, another the next, around again after a season. */
export function checkInQuestion(on: LocalDate): string {
  const week = Math.floor(daysBetween(firstMonday, weekStart(on)) / 7);
  const index = ((week % questions.length) + questions.length) % questions.length;
  return questions[index] ?? questions[0];
}
