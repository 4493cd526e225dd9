import { readFileSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { letGo } from '../../../electron/services/history/at-hand';
import { takeIn } from '../../../electron/services/history/take-in';
import { makeChance } from '../../../electron/services/sample-team/chance';
import { sayHistoryRefusal, sayWrongRow } from '../../../shared/domain/history/refusal-words';
import { aCouncil, historyHere } from '../../history/a-council';
import { writeCld } from '../../history/generate-cld';
import { mutate } from '../../history/mutate';

const files = 2500;

test(`${files} files that something went wrong with: no crash, and each taken in whole or not at all`, async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, { seed: 1, people: 28, from: '2024-04-01', to: '2024-09-29' });
  const well = readFileSync(path);
  const { db } = council.acting().store;
  const chance = makeChance(2026);
  const came = { found: 0, refused: 0 };
  let kept = 0;
  for (let file = 0; file < files; file++) {
    writeFileSync(path, mutate(well, chance));
    const state = await council.read(path);
    if (state.kind === 'refused') {
      came.refused += 1;
      expect(sayHistoryRefusal(state.refusal), `file ${file}`).toMatch(/\.$/);
      if (state.refusal.kind === 'rows-wrong')
        for (const row of state.refusal.rows) expect(sayWrongRow(row)).toMatch(/^Line [\d,]+/);
    } else {
      expect(state.kind, `file ${file}`).toBe('found');
      came.found += 1;
      // Some of those that can be are taken in; what is there then is what was found, every event of it.
      if (came.found % 20 === 0 && state.kind === 'found') {
        expect((await takeIn(council.acting(), historyHere)).ok).toBe(true);
        kept += Object.values(state.found.events).reduce((sum, n) => sum + n, 0);
      }
    }
    letGo(council.acting().store);
    expect(council.lies().some((name) => name.startsWith('history-staging-'))).toBe(false);
  }
  const { rows } = await sql<{ n: number }>`select count(*) as n from history_events`.execute(db);
  expect(rows[0]?.n).toBe(kept);
  // Both happen often, or the mutations say nothing.
  expect(Math.min(came.found, came.refused)).toBeGreaterThan(files / 10);
  expect(council.logged).toEqual([]);
});
