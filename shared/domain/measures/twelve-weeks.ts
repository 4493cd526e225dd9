import { addDays, type LocalDate } from '../dates';

/** Whether somebody came to rest, or came back, is asked twelve weeks later (design 3). In days. */
export const twelveWeeks = 84;

/** The weeks twelve weeks before these, each in the same place: what happened in one is told in the other. */
export function twelveWeeksEarlier(weeks: readonly LocalDate[]): readonly LocalDate[] {
  return weeks.map((week) => addDays(week, -twelveWeeks));
}
