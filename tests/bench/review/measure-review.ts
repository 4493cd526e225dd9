import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Acting } from '../../../electron/services/acting';
import { reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { go } from '../../../electron/services/huddles/go';
import { startHuddle } from '../../../electron/services/huddles/start-huddle';
import { openStore } from '../../../electron/store/open-store';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { actingOn } from '../ten-years/acting-on';
import { tenYears } from '../ten-years/ten-years';
import { type BareWrite, rowsOfEntry } from './rows-of-entry';

const times = 400;
const warmUp = 40;

/** A review with its next step, as a room says it. */
const said = {
  whatChanged:
    'The carer went twice a day all week and the kitchen is safe again. Maureen cooked on Sunday, for the first time since the fall.',
  decision: 'continue',
  nextStep: 'Ring her daughter about the stair rail',
  ending: null,
} as const;

/**
 * One review written by the service that the huddle calls, and the same rows by the bare driver, in turn, each in a
 * file of its own that holds ten years of a team.
 */
export async function measureReview(): Promise<readonly Figure[]> {
  const { path, teamId } = await tenYears();
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const oursPath = join(folder, 'ours.sqlite');
  const barePath = join(folder, 'bare.sqlite');
  copyFileSync(path, oursPath);
  const store = await openStore(oursPath);
  const acting = await actingOn(store, teamId);
  const itemId = await roomOnPlan(acting);
  await store.close();
  copyFileSync(oursPath, barePath);
  try {
    return [await compare(oursPath, barePath, teamId, itemId)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a huddle and goes to its first plan; answers the item. */
async function roomOnPlan(acting: Acting): Promise<string> {
  const started = await startHuddle(acting, { kind: 'weekly' });
  if (!started.ok) throw new Error(`No huddle: ${started.refusal.kind}`);
  const huddleId = started.value.id;
  const { id } = await acting.store.db
    .selectFrom('agenda_items')
    .select('id')
    .where('huddleId', '=', huddleId)
    .where('kind', '=', 'c2-plan')
    .executeTakeFirstOrThrow();
  const gone = await go(acting, { huddleId, to: { itemId: id } });
  if (!gone.ok) throw new Error(`Not gone: ${gone.refusal.kind}`);
  return id;
}

async function compare(oursPath: string, barePath: string, teamId: string, itemId: string): Promise<Figure> {
  const store = await openStore(oursPath);
  const acting = await actingOn(store, teamId);
  const bare = openBare(barePath);
  const looking = new Sqlite(oursPath, { readonly: true });
  const ours: number[] = [];
  const theirs: number[] = [];
  let rows: readonly BareWrite[] = [];
  for (let time = -warmUp; time < times; time++) {
    const { took, entryId } = await review(acting, itemId);
    rows = rowsOfEntry(looking, entryId);
    const bareTook = bare.write(rows);
    if (time >= 0) {
      ours.push(took);
      theirs.push(bareTook);
    }
    await store.db
      .updateTable('agenda_items')
      .set({ state: 'waiting', outcome: null })
      .where('id', '=', itemId)
      .execute();
    bare.reset(itemId);
  }
  looking.close();
  bare.close();
  await store.close();
  return {
    part: 'Writing',
    name: 'one review to disk, audit included, over the same rows by the bare driver',
    value: median(ours) / median(theirs),
    unit: '×',
    limit: 2,
    how: `medians of ${times}, in turn, each in a file of its own with ten years in it; ${rows.length} rows in one transaction, search included; WAL, synchronous FULL`,
    parts: {
      'ours, ms': median(ours),
      'bare, ms': median(theirs),
      'ours p95, ms': p95(ours),
      'bare p95, ms': p95(theirs),
      rows: rows.length,
    },
  };
}

async function review(acting: Acting & { readonly memberId: string }, itemId: string) {
  const next = { what: said.nextStep, memberId: acting.memberId, dueOn: acting.today };
  const began = performance.now();
  const kept = await reviewPlan(acting, { itemId, ...said, next });
  const took = performance.now() - began;
  if (!kept.ok) throw new Error(`Not kept: ${JSON.stringify(kept.refusal)}`);
  return { took, entryId: kept.value.entryId };
}

/** The driver with nothing over it but its prepared statements, and the store's own pragmas. */
function openBare(path: string) {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  const kept = new Map<string, Sqlite.Statement>();
  const statement = (text: string): Sqlite.Statement => {
    const known = kept.get(text) ?? sqlite.prepare(text);
    kept.set(text, known);
    return known;
  };
  const writeAll = sqlite.transaction((rows: readonly BareWrite[]) => {
    for (const { sql, values } of rows) statement(sql).run(...values);
  });
  return {
    write(rows: readonly BareWrite[]): number {
      for (const { sql } of rows) statement(sql);
      const began = performance.now();
      writeAll(rows);
      return performance.now() - began;
    },
    reset: (itemId: string) =>
      statement("update agenda_items set state = 'waiting', outcome = null where id = ?").run(itemId),
    close: () => sqlite.close(),
  };
}
