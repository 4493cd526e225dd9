import { addDays, daysBetween, type LocalDate, localDateOf, weekStart } from '../dates';
import { type BackupFacts, newestFirst } from './backup';

/** How many of today's copies are kept, and for how many days and weeks one of each (issue 6). */
export const kept = { today: 3, days: 14, weeks: 12 } as const;

/**
 * Which copies are kept, by name; the rest may go. The newest is never among those, nor is the newest from before an
 * upgrade, by which an upgrade can be taken back. What a clock that was wrong dated into the future is left alone.
 */
export function copiesToKeep(copies: readonly BackupFacts[], today: LocalDate): ReadonlySet<string> {
  const sorted = copies.toSorted(newestFirst);
  const dated = sorted.map((copy) => ({ copy, on: localDateOf(copy.madeAt) }));
  const past = dated.filter(({ on }) => on <= today);
  const firstDay = addDays(today, 1 - kept.days);
  const firstWeek = addDays(weekStart(today), 7 * (1 - kept.weeks));
  return new Set(
    [
      ...dated.filter(({ on }) => on > today),
      ...past.slice(0, 1),
      ...past.filter(({ copy }) => copy.reason === 'upgrade').slice(0, 1),
      ...past.filter(({ on }) => on === today).slice(0, kept.today),
      ...newestOfEach(past, ({ on }) => (on >= firstDay ? on : null)),
      ...newestOfEach(past, ({ on }) => (weekStart(on) >= firstWeek ? weekStart(on) : null)),
    ].map(({ copy }) => copy.name),
  );
}

/** The first of each group, in the order they come; what is of no group is left out. */
function newestOfEach<Item>(items: readonly Item[], groupOf: (item: Item) => string | null): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const group = groupOf(item);
    if (group !== null && !first.has(group)) first.set(group, item);
  }
  return [...first.values()];
}

/** How long what a copy took the place of is kept, in days. */
const setAsideDays = 90;

/** Whether what was set aside on a day is still kept; what a wrong clock dated into the future is. */
export function isStillKept(setAsideOn: LocalDate, today: LocalDate): boolean {
  return daysBetween(setAsideOn, today) <= setAsideDays;
}
