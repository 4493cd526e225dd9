import Sqlite from 'better-sqlite3-multiple-ciphers';
import { expect, test, vi } from 'vitest';
import { withKeptStatements } from '../../electron/store/sqlite-only/kept-statements';

test('a statement is prepared once, however often it is asked for', () => {
  const sqlite = new Sqlite(':memory:');
  const prepare = vi.spyOn(sqlite, 'prepare');
  const kept = withKeptStatements(sqlite);
  for (let count = 0; count < 5; count += 1)
    expect(kept.prepare('select 1 as one').all([])).toEqual([{ one: 1 }]);
  expect(prepare).toHaveBeenCalledTimes(1);
});

test('the least used are let go, and prepared again when they are asked for', () => {
  const sqlite = new Sqlite(':memory:');
  const prepare = vi.spyOn(sqlite, 'prepare');
  const kept = withKeptStatements(sqlite);
  for (let count = 0; count < 1000; count += 1) {
    kept.prepare(`select ${count}`);
    kept.prepare('select 0');
  }
  expect(prepare).toHaveBeenCalledTimes(1000);
  kept.prepare('select 1');
  expect(prepare).toHaveBeenCalledTimes(1001);
});

test('what SQLite rolled back by itself is not rolled back twice', () => {
  const sqlite = new Sqlite(':memory:');
  const kept = withKeptStatements(sqlite);
  expect(kept.prepare('rollback').run([])).toMatchObject({ changes: 0 });
  kept.prepare('begin').run([]);
  kept.prepare('rollback').run([]);
  expect(sqlite.inTransaction).toBe(false);
});
