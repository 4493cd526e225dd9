import type { Kysely } from 'kysely';
import type { ChartView, NoticeView } from '../../../shared/contract/measures';
import type { LocalDate } from '../../../shared/domain/dates';
import { type ChartId, isCouncilChart } from '../../../shared/domain/measures/all-measures';
import type { ChartFacts } from '../../../shared/domain/measures/chart-facts';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { lastWholeWeek, weeksBetween } from '../../../shared/domain/measures/weeks';
import { enteredWeeksOf, noticesOf, pinsOf, rebasesOf, settingsOf } from '../../store/measures/chart-rows';
import { newestEntryOf } from '../../store/measures/newest-entries';
import type { Database } from '../../store/tables/database';
import { labelOf, memberLabels } from '../labels';
import { readCouncilWeeks } from './council-weeks';
import { countOnce } from './kept-weeks';
import type { CountedWeeks } from './weekly-parts';

type Db = Kysely<Database>;

/** As many as are read again; the others stay in the trail and in the minutes. */
const noticesShown = 12;

/** What a team said of how its charts are read, what it entered, and what the council's own history says. */
export async function readSaid(db: Db, teamId: string, chartIds: readonly ChartId[]) {
  const by = <Row extends { readonly chartId: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, (row) => row.chartId);
  return {
    rebases: by(await rebasesOf(db, teamId)),
    settings: by(await settingsOf(db, teamId)),
    entered: by(await enteredWeeksOf(db, teamId)),
    council: await readCouncilWeeks(db, teamId, chartIds),
  };
}

type Said = Awaited<ReturnType<typeof readSaid>>;

/** What is known of weeks before the program counted: what the council told of them, and what was typed by hand over it. */
function knownBefore(chartId: ChartId, said: Said): ReadonlyMap<LocalDate, WeekPart> {
  const typed = (said.entered.get(chartId) ?? []).map(({ week, valueHundredths }): [LocalDate, WeekPart] => [
    week,
    { kind: 'entered', value: valueHundredths / 100 },
  ]);
  return new Map([...said.council(chartId), ...typed]);
}

/**
 * The weeks that were entered, or that the council told of, stand before those that were counted, with a gap where nothing
 * is known. A chart of the council's own ends with the last week it is known of: the program never counts it.
 */
export function chartFacts(
  chartId: ChartId,
  { countedFrom, weeks, partsOf }: CountedWeeks,
  said: Said,
  today: LocalDate,
): ChartFacts & { readonly chartId: ChartId } {
  const isCouncils = isCouncilChart(chartId);
  const known = knownBefore(chartId, said);
  const mondays = [...known.keys()].filter((week) => isCouncils || week < countedFrom).toSorted();
  const firstWeek = mondays[0] ?? countedFrom;
  const until = isCouncils
    ? (mondays.at(-1) ?? countedFrom)
    : weeks.length > 0
      ? countedFrom
      : lastWholeWeek(today);
  const before =
    mondays.length === 0
      ? []
      : weeksBetween(firstWeek, until).filter((week) => isCouncils || week < countedFrom);
  const partsBefore = before.map((week) => known.get(week) ?? null);
  const settings = said.settings.get(chartId)?.[0];
  const target = settings?.targetHundredths ?? null;
  return {
    chartId,
    firstWeek,
    parts: isCouncils ? partsBefore : [...partsBefore, ...partsOf(chartId)],
    countedFrom,
    rebases: (said.rebases.get(chartId) ?? []).map(({ id, week, reason }) => ({ id, week, reason })),
    baselineWeeks: settings?.baselineWeeks ?? null,
    target: target === null ? null : target / 100,
  };
}

type NoticeRow = Awaited<ReturnType<typeof noticesOf>>[number];

async function viewNotices(db: Db, rows: readonly NoticeRow[]) {
  const labels = await memberLabels(
    db,
    rows.map(({ memberId }) => memberId),
  );
  return (row: NoticeRow): NoticeView => ({
    id: row.id,
    on: row.on,
    noticed: row.noticed,
    tryNext: row.tryNext,
    lookAgainOn: row.lookAgainOn,
    cameOfIt: row.cameOfIt,
    starts:
      row.actionId === null
        ? null
        : { member: labelOf(labels, row.memberId), dueOn: row.dueOn, done: row.doneOn !== null },
    huddleId: row.huddleId,
  });
}

/** These charts of a team, with all that was said on them. */
export async function viewCharts(
  db: Db,
  teamId: string,
  today: LocalDate,
  chartIds: readonly ChartId[],
): Promise<readonly ChartView[]> {
  const newestEntry = await newestEntryOf(db, teamId);
  const counted = await countOnce(db, teamId, today, chartIds, { newestEntry, keptIn: 'memory' });
  const said = await readSaid(db, teamId, chartIds);
  const pins = await pinsOf(db, teamId, chartIds);
  const rows = await noticesOf(db, teamId, chartIds);
  const view = await viewNotices(db, rows);
  return chartIds.map((chartId) => ({
    ...chartFacts(chartId, counted, said, today),
    pins: pins.filter((pin) => pin.chartId === chartId).map(({ id, on, words }) => ({ id, on, words })),
    notices: rows
      .filter((row) => row.chartId === chartId)
      .slice(0, noticesShown)
      .map(view),
  }));
}
