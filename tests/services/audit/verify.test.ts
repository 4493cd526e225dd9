import { expect, test } from 'vitest';
import { compareNotedMark, readMarkNow } from '../../../electron/services/audit/compare-mark';
import { verifyRecord } from '../../../electron/services/audit/verify';
import { stopUnderWay } from '../../../electron/services/everything/under-way';
import { rename, teamWithTrail } from '../../store/trail/a-trail';
import { done } from '../done';

test('a record is whole since its first change, up to a mark that stands for all of it', async () => {
  const team = await teamWithTrail([]);
  expect(await done(verifyRecord(team.acting()))).toMatchObject({ since: null, entries: 0, mark: null });
  await rename(team, 'Quayside team');
  const found = await done(verifyRecord(team.acting()));
  expect(found).toMatchObject({
    ...{ misfit: null, since: '2026-03-18T09:31:00.000Z', entries: 1, lookedAt: '2026-03-18T09:31:00.000Z' },
    mark: expect.stringMatching(/^1 · (?:[0-9A-F]{4} ){4}[0-9A-F]{4}$/),
  });
  expect(found).not.toHaveProperty('head');
  expect((await readMarkNow(team.acting())).value.mark).toBe(found?.mark);
});

test('a mark that was noted is found again later, and not in another record or one that was cut off', async () => {
  const team = await teamWithTrail([1]);
  await rename(team, 'Quayside team');
  const noted = (await readMarkNow(team.acting())).value.mark ?? '';
  await rename(team, 'Lockside team');
  expect(await done(compareNotedMark(team.acting(), { noted }))).toEqual({ kind: 'same', position: 2 });
  const other = await teamWithTrail([1, 1]);
  expect(await done(compareNotedMark(other.acting(), { noted }))).toEqual({ kind: 'another', position: 2 });
  const shorter = await teamWithTrail([1]);
  expect(await done(compareNotedMark(shorter.acting(), { noted }))).toEqual({
    ...{ kind: 'past-the-end', position: 2, last: 1 },
  });
  expect(await compareNotedMark(team.acting(), { noted: 'abc' })).toMatchObject({
    refusal: { kind: 'input' },
  });
});

test('looking can be stopped, and is done by one at a time', async () => {
  const team = await teamWithTrail(Array.from({ length: 600 }, () => 0));
  const looking = verifyRecord(team.acting());
  expect(await verifyRecord(team.acting())).toMatchObject({ refusal: { kind: 'already-under-way' } });
  await stopUnderWay();
  expect(await looking).toEqual({ ok: true, value: null });
});
