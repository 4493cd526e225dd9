import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contentDigest,
  entryDigest,
  linkAfter,
  type TrailEntry,
} from '../../../shared/domain/audit/trail-link';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const entry: TrailEntry = {
  ...{ id: 'e1', teamId: 't', at: '2026-03-18T09:31:00.000Z', memberId: 'm', verb: 'people.changed' },
  ...{ topic: 'people', subjectId: 'p', personId: 'p', huddleId: null, undoable: 1, undoesId: null },
  changes: [
    { position: 0, tableName: 'people', rowId: 'p', op: 'update', before: '{"a":1}', after: '{"a":2}' },
  ],
};
const salt = '00112233445566778899aabbccddeeff';

test('a link is what it has always been: another form would make every chain look broken', () => {
  const first = linkAfter(null, entry, salt, sha256);
  const second = linkAfter(first, { ...entry, id: 'e2' }, salt, sha256);
  expect([first, second]).toMatchInlineSnapshot(`
    [
      {
        "content": "0f764d6a4385641aa19f11539b4fbb1b766c11bc3599d20d2096e1cf4890bf8b",
        "contentRemovedById": null,
        "entryId": "e1",
        "hash": "5e10091074d5e26655256b331dec65cb3e3ecbf75e3183cdfb3a65cd59072aef",
        "position": 1,
        "salt": "00112233445566778899aabbccddeeff",
      },
      {
        "content": "0f764d6a4385641aa19f11539b4fbb1b766c11bc3599d20d2096e1cf4890bf8b",
        "contentRemovedById": null,
        "entryId": "e2",
        "hash": "efeecb11d6c69dd109e2d4638bb5514397f6e5cbb8f4a9cd5b2968df50bc0380",
        "position": 2,
        "salt": "00112233445566778899aabbccddeeff",
      },
    ]
  `);
});

test('nothing can be moved from one fact into the next', () => {
  const fact = fc.string({ unit: fc.constantFrom('a', '1', ':', 't', 'n', 'i') });
  fc.assert(
    fc.property(fc.tuple(fact, fact, fact), fc.tuple(fact, fact, fact), (one, other) => {
      const of = ([subjectId, personId, rowId]: readonly [string, string, string]) =>
        contentDigest(
          {
            subjectId,
            personId,
            changes: [{ position: 0, tableName: 'x', op: 'insert', rowId, before: null, after: null }],
          },
          salt,
          (text) => text,
        );
      expect(of(one) === of(other)).toBe(one.every((value, index) => value === other[index]));
    }),
  );
});

test('nothing and a word for nothing are not the same, nor a number and its text', () => {
  const same = (changes: Partial<TrailEntry>) =>
    entryDigest({ ...entry, ...changes }, 'c', sha256) === entryDigest(entry, 'c', sha256);
  expect([same({}), same({ huddleId: 'n' }), same({ huddleId: '' })]).toEqual([true, false, false]);
});

test('what was said cannot be tried out without its salt', () => {
  expect(contentDigest(entry, salt, sha256)).not.toBe(contentDigest(entry, `${salt}0`, sha256));
});
