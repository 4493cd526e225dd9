import { beforeAll } from 'vitest';
import { buildSampleTeam } from '../../electron/services/sample-team/build-sample-team';
import { openStore, type Store } from '../../electron/store/open-store';
import { type AuditedTable, auditedTables } from '../../electron/store/tables/database';
import type { RowOf } from '../../electron/store/writing';
import { type LocalDate, localDateOf } from '../../shared/domain/dates';

/**
 * A Wednesday, the night summer time begins, a Saturday, New Year’s Day, a minute before midnight, a leap day:
 * whatever moment the sample is opened at, its past has to be believable.
 */
export const moments = [
  '2026-03-18T09:31:00.000Z',
  '2026-03-29T00:30:00.000Z',
  '2026-10-24T14:00:00.000Z',
  '2027-01-01T08:00:00.000Z',
  '2026-07-31T22:59:00.000Z',
  '2028-02-29T12:00:00.000Z',
];

type Rows = { readonly [T in AuditedTable]: readonly RowOf<T>[] };

export interface Sample {
  readonly now: string;
  readonly today: LocalDate;
  readonly store: Store;
  readonly teamId: string;
  readonly actingMemberId: string;
  readonly rows: Rows;
}

/** The sample team as it is built at a moment, in a store of its own in memory, and all its rows. */
export async function sampleAt(now: string): Promise<Sample> {
  const store = await openStore(':memory:');
  const built = await buildSampleTeam(store, now);
  const all: Record<string, unknown> = {};
  for (const table of auditedTables) all[table] = await store.db.selectFrom(table).selectAll().execute();
  return { now, today: localDateOf(now), store, ...built, rows: all as unknown as Rows };
}

let samples: readonly Sample[] = [];

// Six stores of some ten thousand rows: on a busy machine that takes longer than a test may.
beforeAll(async () => {
  samples = await Promise.all(moments.map(sampleAt));
}, 120_000);

/** A test that holds at every moment. */
export function atEachMoment(check: (sample: Sample) => void | Promise<void>): () => Promise<void> {
  return async () => {
    for (const sample of samples) await check(sample);
  };
}

/** Every text of every row, with where it stands. */
export function textsOf({
  rows,
}: Sample): readonly { readonly at: string; readonly column: string; readonly text: string }[] {
  return auditedTables.flatMap((table) =>
    rows[table].flatMap((row) =>
      Object.entries(row).flatMap(([column, text]) =>
        typeof text === 'string' ? [{ at: `${table}.${column}`, column, text }] : [],
      ),
    ),
  );
}
