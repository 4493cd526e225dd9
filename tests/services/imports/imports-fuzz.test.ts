import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Acting } from '../../../electron/services/acting';
import { undo } from '../../../electron/services/audit/undo';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import { done } from '../done';
import { testTeam } from '../test-team';
import { chooseFile, chosen, fileOf } from './a-spreadsheet';

const rows = [
  ['Name', 'DOB', 'Record no', 'Allocated worker', 'First contact', 'Notes'],
  ['Dorothy Hale', '28/02/1941', 'E1001', 'Grace', '3 Mar 2026', 'Falls, at night'],
  ['Wilf Garner', '12/07/1938', 'E1002', 'Tom', '2026-03-04', 'Chess “on Thursdays”'],
  ['Maryam Aziz', '1950-02-28', 'E1003', '', '05/03/2026', 'Her garden; the £5 bus'],
];
const csv = Buffer.from(
  rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')).join('\r\n'),
);

/** What becomes of files: cut off, bits turned over, bytes put in from elsewhere, parts twice. */
interface Mutation {
  readonly kind: 'cut' | 'flip' | 'insert' | 'twice';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'insert', 'twice'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc
      .constantFrom('"', '\0', '\r', '\n', ',', ';', '=cmd|x', '<!', '&b;', 'PK\x03\x04')
      .map((text) => Buffer.from(text)),
  ),
});

function mutatedOnce(bytes: Buffer, { kind, at, length, bytes: put }: Mutation): Buffer {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (kind) {
    case 'cut':
      return Buffer.concat([before, length > 20 ? Buffer.alloc(0) : after.subarray(length)]);
    case 'flip':
      return Buffer.concat([
        before,
        after.subarray(0, 1).map((byte) => byte ^ (put[0] || 1)),
        after.subarray(1),
      ]);
    case 'insert':
      return Buffer.concat([before, put, after]);
    case 'twice':
      return Buffer.concat([before, after.subarray(0, length), after]);
  }
}

async function countPeople({ store }: Acting): Promise<number> {
  return (await store.db.selectFrom('people').select('id').execute()).length;
}

/** Reads a file and brings in what can be; every row of it or none, and whatever is refused has its words. */
async function tryToBringIn(acting: Acting, path: string): Promise<'read' | 'refused' | 'in'> {
  const read = await chooseFile(acting, path);
  if (!read.ok) {
    expect(wordRefusal(read.refusal)).toMatch(/Nothing was brought in\.$/);
    return 'refused';
  }
  const file = await chosen(acting, path);
  const before = await countPeople(acting);
  const broughtIn = await file.bringIn({ kind: 'people' });
  const after = await countPeople(acting);
  if (!broughtIn.ok) {
    expect(wordRefusal(broughtIn.refusal)).not.toBe('');
    expect(after).toBe(before);
    return 'read';
  }
  expect(after - before).toBe(broughtIn.value.count);
  await done(undo(acting, { entryId: broughtIn.value.entryId }));
  expect(await countPeople(acting)).toBe(before);
  return 'in';
}

test.each([
  ['csv', 2000, 1],
  ['xlsx', 500, 2],
] as const)(
  '%s: %i files that something happened to, no fault and no part of one brought in',
  async (extension, count, seed) => {
    const team = await testTeam();
    const acting = team.acting();
    const whole =
      extension === 'csv' ? csv : Buffer.from(await writeXlsx({ sheets: [{ name: 'People', rows }] }));
    expect(await tryToBringIn(acting, fileOf(whole, extension))).toBe('in');
    const path = fileOf('', extension);
    const came = { read: 0, refused: 0, in: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        writeFileSync(path, mutations.reduce(mutatedOnce, whole));
        came[await tryToBringIn(acting, path)] += 1;
      }),
      { numRuns: count, seed },
    );
    // All three happen: what is too broken to be read, what is read and refused, and what comes in whole.
    expect(came.read + came.refused + came.in).toBe(count);
    expect(came.refused).toBeGreaterThan(0);
    expect(await countPeople(acting)).toBe(0);
  },
  60_000,
);
