import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RowChange } from '../../../shared/domain/audit/entry';
import {
  decideUndo,
  keyOf,
  type Row,
  reverseOf,
  undoingVerb,
  undoneAmong,
} from '../../../shared/domain/audit/undo';

function update(before: Row, after: Row): RowChange {
  return { table: 'people', rowId: 'dorothy', op: 'update', before, after };
}

function decide(changes: readonly RowChange[], now: Row | null) {
  const rows = new Map(now === null ? [] : [[keyOf({ table: 'people', rowId: 'dorothy' }), now]]);
  return decideUndo({ entry: { undoable: true }, changes, undone: false, huddleClosed: false, now: rows });
}

test('a row that an entry changed twice must stand as the second change left it', () => {
  const changes = [update({ phone: null }, { phone: '1' }), update({ phone: '1' }, { phone: '2' })];
  expect(decide(changes, { id: 'dorothy', phone: '2' }).ok).toBe(true);
  expect(decide(changes, { id: 'dorothy', phone: '1' }).ok).toBe(false);
});

test('changes are taken back in the other order', () => {
  const changes = [update({ phone: null }, { phone: '1' }), update({ phone: '1' }, { phone: '2' })];
  const decided = decide(changes, { id: 'dorothy', phone: '2' });
  expect(decided.ok && decided.value.map((change) => change.after)).toEqual([
    { phone: '1' },
    { phone: null },
  ]);
});

test('a row that an entry took out must still be gone', () => {
  const change = {
    table: 'people',
    rowId: 'dorothy',
    op: 'delete',
    before: { id: 'dorothy' },
    after: null,
  } as const;
  expect(decide([change], null).ok).toBe(true);
  expect(decide([change], { id: 'dorothy' }).ok).toBe(false);
});

test('a decision that was sealed is kept for good', () => {
  const change = {
    table: 'c3_decisions',
    rowId: 'yes',
    op: 'insert',
    before: null,
    after: { id: 'yes', sealedAt: null },
  } as const;
  const now = new Map([[keyOf(change), { id: 'yes', sealedAt: '2026-03-18T09:50:00.000Z' }]]);
  const facts = { entry: { undoable: true }, changes: [change], undone: false, huddleClosed: false, now };
  expect(decideUndo(facts)).toMatchObject({ refusal: { why: 'sealed' } });
});

test('taking a change back twice is the change itself', () => {
  const row = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null)));
  fc.assert(
    fc.property(row, row, (before, after) => {
      const change = update(before, after);
      expect(reverseOf(reverseOf(change))).toEqual(change);
    }),
  );
});

test('an entry stands taken back after an odd number of takings-back, one upon the other', () => {
  fc.assert(
    fc.property(fc.nat(12), (times) => {
      const undoings = Array.from({ length: times }, (_none, index) => ({
        id: `${index + 1}`,
        undoesId: `${index}`,
      }));
      expect(undoneAmong(undoings)('0')).toBe(times % 2 === 1);
    }),
  );
});

test('the trail names a taking-back, and what was done again', () => {
  expect(undoingVerb({ verb: 'actions.done', undoesId: null })).toBe('actions.done.undone');
  expect(undoingVerb({ verb: 'actions.done.undone', undoesId: 'a' })).toBe('actions.done.redone');
  expect(undoingVerb({ verb: 'actions.done.redone', undoesId: 'b' })).toBe('actions.done.undone');
});
