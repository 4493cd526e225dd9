import {
  coverageOf,
  type DaySpan,
  dateOfDay,
  isCovered,
  mondayOf,
  weekNumber,
} from '../../../shared/domain/history/coverage';
import { readPeriods } from '../../../shared/domain/history/import';
import { CouncilTally, type CouncilWeek } from '../../../shared/domain/history/tally';
import { dayNumber } from '../../../shared/domain/measures/weeks';
import type { Db } from '../../store/db';
import { eachPerson, type ImportSource } from '../../store/history/each-person';
import { importsOf, replaceWeeks } from '../../store/history/import-rows';

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

/** Puts the weeks of a team together anew, of the imports that are in the store. */
export async function putTogetherAnew(db: Db, teamId: string): Promise<void> {
  const imports = await importsOf(db, teamId);
  const { weeks, described } = await putTogether(
    imports.map(({ no: importNo }) => ({ db, importNo })),
    coverageOf(imports.flatMap(({ periods }) => readPeriods(periods))),
  );
  await keepWeeks(db, teamId, { weeks, described });
}

export async function keepWeeks(db: Db, teamId: string, { weeks, described }: PutTogether): Promise<void> {
  await replaceWeeks(
    db,
    teamId,
    weeks.map((week) => ({ ...week, teamId })),
    described.map((week) => ({ ...week, teamId })),
  );
}
