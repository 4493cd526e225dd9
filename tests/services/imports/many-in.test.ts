import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { lastUndoable } from '../../../electron/services/audit/last-undoable';
import { undo } from '../../../electron/services/audit/undo';
import { gatherFacts } from '../../../electron/services/imports/gather-facts';
import { comingRows } from '../../../shared/domain/imports/coming';
import { linesBelow } from '../../../shared/domain/imports/headings';
import { done } from '../done';
import { testTeam } from '../test-team';
import { chosen, workbookOf } from './a-spreadsheet';

const firsts = [
  'Ada',
  'Ben',
  'Cerys',
  'Dilys',
  'Ewan',
  'Fay',
  'Grace',
  'Hari',
  'Iris',
  'Jo',
  'Ken',
  'Lena',
  'Mo',
];
const seconds = [
  'Able',
  'Bell',
  'Cole',
  'Dale',
  'Ellis',
  'Fox',
  'Garner',
  'Hale',
  'Iqbal',
  'Jones',
  'Khan',
  'Lowe',
];

const row = (at: number) => [
  `${firsts[at % firsts.length]} ${seconds[(at * 7) % seconds.length]}`,
  `${1 + (at % 28)}/${1 + (at % 12)}/19${20 + (at % 70)}`,
  `E${10_000 + at}`,
  at % 3 === 0 ? 'Grace' : 'Tom',
  '3 Mar 2026',
  `${at} Weir Lane`,
  at % 2 === 0 ? 'Rang about the stairs' : '',
];
const headings = ['Name', 'DOB', 'Record no', 'Allocated worker', 'First contact', 'Address', 'Notes'];
const bookOf = (count: number) =>
  workbookOf({ People: [headings, ...Array.from({ length: count }, (_, at) => row(at))] });

test('two thousand people come in at once, are taken back whole, and done again whole', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const { entryId } = await done((await chosen(acting, await bookOf(2000))).bringIn());
  const labels = await team.store.db.selectFrom('people').select('knownAs').execute();
  expect(new Set(labels.map(({ knownAs }) => knownAs)).size).toBe(2000);
  expect((await done(lastUndoable(acting)))?.id).toBe(entryId);
  const undone = await done(undo(acting, { entryId }));
  expect(await team.store.db.selectFrom('people').select('id').execute()).toEqual([]);
  await done(undo(acting, { entryId: undone.entryId }));
  expect(await team.store.db.selectFrom('people').select('id').execute()).toHaveLength(2000);
}, 60_000);

test('ten thousand rows take ten times as long to weigh as a thousand, each with a label of its own', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const { view } = await chosen(acting, await bookOf(10_000));
  const facts = await gatherFacts(team.store.db, acting);
  const reading = { ...view.layout, fill: {} };
  const lines = linesBelow(view.sheet, view.layout.headingLine);
  const weigh = (count: number) => {
    const from = performance.now();
    const weighing = {
      reading,
      lines: lines.slice(0, count),
      fixes: new Map(),
      leftOut: new Set<number>(),
      facts,
    };
    const { rows } = comingRows('people', weighing);
    return { rows, took: performance.now() - from };
  };
  const few = Math.min(...[1, 2, 3].map(() => weigh(1000).took));
  const { rows, took } = weigh(10_000);
  // Measured within one run, and with room for a machine that does something else: row by row against all before would be
  // a hundred times as long.
  expect(took / few).toBeLessThan(60);
  expect(rows.every(({ standing }) => standing.kind === 'new')).toBe(true);
}, 60_000);
