import type { Kysely } from 'kysely';
import type { ChartView, NoticeView } from '../../../shared/contract/measures';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import type { ChartFacts } from '../../../shared/domain/measures/chart-facts';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { lastWholeWeek, weeksBetween } from '../../../shared/domain/measures/weeks';
import { enteredWeeksOf, noticesOf, pinsOf, rebasesOf, settingsOf } from '../../store/measures/chart-rows';
import { newestEntryOf } from '../../store/measures/newest-entries';
import type { Database } from '../../store/tables/database';
import { labelOf, memberLabels } from '../labels';
import { countOnce } from './kept-weeks';
import type { CountedWeeks } from './weekly-parts';

type Db = Kysely<Database>;

/** As many as are read again; the others stay in the trail and in the minutes. */
const noticesShown = 12;

/** What a team said of how its charts are read, and what it entered. */
export async function readSaid(db: Db, teamId: string) {
  const by = <Row extends { readonly chartId: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, (row) => row.chartId);
  return {
    rebases: by(await rebasesOf(db, teamId)),
    settings: by(await settingsOf(db, teamId)),
    entered: by(await enteredWeeksOf(db, teamId)),
  };
}

type Said = Awaited<ReturnType<typeof readSaid>>;

/** The weeks that were entered stand before those that were counted, with a gap where nothing is known. */
export function chartFacts(
  chartId: ChartId,
  { countedFrom, weeks, partsOf }: CountedWeeks,
  said: Said,
  today: LocalDate,
): ChartFacts & { readonly chartId: ChartId } {
  const entered = new Map(
    (said.entered.get(chartId) ?? [])
      .filter(({ week }) => week < countedFrom)
      .map(({ week, valueHundredths }) => [week, valueHundredths / 100]),
  );
  const firstWeek = entered.keys().next().value ?? countedFrom;
  const until = weeks.length > 0 ? countedFrom : lastWholeWeek(today);
  const before =
    entered.size === 0 ? [] : weeksBetween(firstWeek, until).filter((week) => week < countedFrom);
  const partsBefore = before.map((week): WeekPart | null => {
    const value = entered.get(week);
    return value === undefined ? null : { kind: 'entered', value };
  });
  const settings = said.settings.get(chartId)?.[0];
  const target = settings?.targetHundredths ?? null;
  return {
    chartId,
    firstWeek,
    parts: [...partsBefore, ...partsOf(chartId)],
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
  const said = await readSaid(db, teamId);
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
