import type { Acting } from '../../../electron/services/acting';
import { undo } from '../../../electron/services/audit/undo';
import { enterWeeks } from '../../../electron/services/measures/enter-weeks';
import { keepNotice } from '../../../electron/services/measures/keep-notice';
import { readChartView } from '../../../electron/services/measures/read-page';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../../electron/store/open-store';
import type { AuditedTable } from '../../../electron/store/tables/database';
import type { ParsedInput } from '../../../shared/contract';
import type { ChartView } from '../../../shared/contract/measures';
import { addDays, localDateOf } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { done } from '../done';
import type { TestTeam } from '../test-team';

/** Chart and all, as the window gets it. */
export function chart(team: TestTeam, chartId: ChartId): Promise<ChartView> {
  return done(readChartView(team.acting(), { chartId }));
}

export function takeBack(team: TestTeam, { entryId }: { readonly entryId: string }) {
  return undo(team.acting('tom'), { entryId });
}

/** How many rows each of these tables has. */
export function rowsIn(team: TestTeam, ...tables: readonly AuditedTable[]): Promise<readonly number[]> {
  return Promise.all(
    tables.map(async (table) => (await team.store.db.selectFrom(table).select('id').execute()).length),
  );
}

/** What was done, as it stands in the trail, the oldest first. */
export async function trail(team: TestTeam): Promise<readonly string[]> {
  const entries = await team.store.db.selectFrom('audit_entries').select('verb').orderBy('id').execute();
  return entries.map(({ verb }) => verb);
}

export const noticing: ParsedInput<'measures.keep-notice'> = {
  ...{ chartId: 'c2-in-contact', noticed: 'Fewer silences since Tom rings first', tryNext: 'Ring at noon' },
  ...{ action: null, lookAgainOn: '2026-04-15', huddleId: null, cameOf: null },
};

export function notice(team: TestTeam, change: Partial<typeof noticing> = {}) {
  return keepNotice(team.acting(), { ...noticing, ...change });
}

/** Figures of so many weeks in a row, from a Monday on. */
export function enter(team: TestTeam, chartId: ChartId, from: string, values: readonly (number | null)[]) {
  const weeks = values.map((value, index) => ({ week: addDays(from, index * 7), value }));
  return enterWeeks(team.acting(), { chartId, weeks });
}

/** Another team in the same store, with one member, who acts. */
export async function anotherTeam(
  { store, acting, team }: TestTeam,
  foundedOn = '2026-01-05',
): Promise<Acting> {
  const other = { teamId: 'other-team', memberId: 'other-member' };
  const row = await store.db
    .selectFrom('teams')
    .selectAll()
    .where('id', '=', team.id)
    .executeTakeFirstOrThrow();
  await store.db
    .insertInto('teams')
    .values({ ...row, id: other.teamId, name: 'Hillside team', foundedOn })
    .execute();
  const member = await store.db
    .selectFrom('members')
    .selectAll()
    .where('calledName', '=', 'Grace')
    .executeTakeFirstOrThrow();
  await store.db
    .insertInto('members')
    .values({ ...member, id: other.memberId, teamId: other.teamId })
    .execute();
  return { ...acting(), ...other };
}

/** The sample team as it is at a moment, a Wednesday unless another is named. */
export async function sampleTeam(now = '2026-03-18T09:31:00.000Z'): Promise<Acting> {
  const store = await openStore(':memory:');
  const { teamId, actingMemberId: memberId } = await buildSampleTeam(store, now);
  const today = localDateOf(now);
  return { store, teamId, memberId, now, today, newId: () => 'new', announce: () => undefined };
}
