import type { Acting } from '../../../electron/services/acting';
import { undo } from '../../../electron/services/audit/undo';
import { enterWeeks } from '../../../electron/services/measures/enter-weeks';
import { keepNotice } from '../../../electron/services/measures/keep-notice';
import { readChartView } from '../../../electron/services/measures/read-page';
import type { AuditedTable } from '../../../electron/store/tables/database';
import type { ParsedInput } from '../../../shared/contract';
import type { ChartView } from '../../../shared/contract/measures';
import { addDays } from '../../../shared/domain/dates';
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
  ...{ action: null, lookAgainOn: '2026-04-15', huddleId: null, cameOfLast: null },
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
  const row = await store.db.selectFrom('teams').selectAll().where('id', '=', team.id).executeTakeFirstOrThrow();
  await store.db.insertInto('teams').values({ ...row, id: other.teamId, name: 'Hillside team', foundedOn }).execute();
  const member = await store.db
    .selectFrom('members')
    .selectAll()
    .where('calledName', '=', 'Grace')
    .executeTakeFirstOrThrow();
  await store.db.insertInto('members').values({ ...member, id: other.memberId, teamId: other.teamId }).execute();
  return { ...acting(), ...other };
}
