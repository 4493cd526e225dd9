import {
  coverageOf,
  type DaySpan,
  dateOfDay,
  isCovered,
  mondayOf,
  weekNumber,
  weeksCovered,
} from '../../../shared/domain/history/coverage';
import { readPeriods } from '../../../shared/domain/history/import';
import { CouncilTally, type CouncilWeek } from '../../../shared/domain/history/tally';
import { dayNumber } from '../../../shared/domain/measures/weeks';
import { eachPerson, type ImportSource } from '../../store/history/each-person';
import { importsOf, importsWithEvents, type Reader, replaceWeeks } from '../../store/history/import-rows';

export interface DescribedWeek {
  readonly words: string;
  /** Its Monday. */
  readonly week: string;
  readonly events: number;
}

export interface PutTogether {
  readonly weeks: readonly CouncilWeek[];
  readonly described: readonly DescribedWeek[];
}

/** How many events of each week bear a description. */
class Described {
  private readonly counts = new Map<string, Map<number, number>>();

  add(words: string, week: number): void {
    const weeks = this.counts.get(words) ?? new Map<number, number>();
    this.counts.set(words, weeks);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }

  told(coverage: readonly DaySpan[]): readonly DescribedWeek[] {
    return [...this.counts].flatMap(([words, weeks]) =>
      [...weeks]
        .filter(([week]) => isCovered(coverage, week))
        .map(([week, events]) => ({ words, week: dateOfDay(mondayOf(week)), events })),
    );
  }
}

/**
 * A team's weeks out of the events of all its imports, as the domain counts them: so is a chain that spans two files
 * counted right, and what stands in both counted once.
 */
export async function putTogether(
  sources: readonly ImportSource[],
  coverage: readonly DaySpan[],
): Promise<PutTogether> {
  const tally = new CouncilTally();
  const described = new Described();
  for await (const events of eachPerson(sources)) {
    tally.add(
      events.map(({ type, began, ended, outcome, service, weeklyPence }) => ({
        ...{ type, outcome, service, weeklyPence, began: dayNumber(began) },
        ended: ended === null ? null : dayNumber(ended),
      })),
    );
    for (const { words, began } of events)
      if (words !== null) described.add(words, weekNumber(dayNumber(began)));
  }
  return { weeks: tally.told(coverage), described: described.told(coverage) };
}

/**
 * Which of a team's imports have their events in this store. Those that came back with everything (services/everything)
 * do not: of them there are only the weeks they were put together to.
 */
export async function importsHere(db: Reader, teamId: string) {
  const imports = await importsOf(db, teamId);
  const here = await importsWithEvents(db);
  return imports.filter(({ no }) => here.has(no));
}

/** Puts the weeks of a team together anew, of the imports that are in the store. */
export async function putTogetherAnew(db: Reader, teamId: string): Promise<void> {
  const here = await importsHere(db, teamId);
  const together = await putTogether(
    here.map(({ no: importNo }) => ({ db, importNo })),
    coverageOf(here.flatMap(({ periods }) => readPeriods(periods))),
  );
  await keepWeeks(db, teamId, together);
}

/**
 * Keeps what was put together in the place of what there was. Weeks of imports whose events are elsewhere stay as they
 * are, as long as nothing else tells of them.
 */
export async function keepWeeks(
  db: Reader,
  teamId: string,
  { weeks, described }: PutTogether,
): Promise<void> {
  const imports = await importsOf(db, teamId);
  const told = weeksCovered(coverageOf(imports.flatMap(({ periods }) => readPeriods(periods))));
  const anew = new Set(weeks.map(({ week }) => week));
  const stay = told.map((week) => dateOfDay(mondayOf(week))).filter((week) => !anew.has(week));
  await replaceWeeks(db, teamId, stay, {
    weeks: weeks.map((week) => ({ ...week, teamId })),
    described: described.map((week) => ({ ...week, teamId })),
  });
}
