import { beforeEach, expect, test } from 'vitest';
import type { Saved } from '../../../electron/services/device/file-to-save';
import { listExports, showExportFolder } from '../../../electron/services/exports/list-exports';
import { type TakingOut, takeFileOut, takeTextOut } from '../../../electron/services/exports/take-file-out';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';

let team: TestTeam;

beforeEach(async () => {
  team = await testTeam();
});

const minutes: TakingOut = {
  kind: 'minutes',
  entry: {
    ...{ verb: 'huddles.minutes-copied', topic: 'huddles', subjectId: 'huddle' },
    ...{ personId: null, huddleId: null },
  },
};
const file = { name: 'Minutes', extension: 'csv', content: { kind: 'text', text: '' } } as const;
const kept: Saved = { kind: 'saved', name: 'Minutes.csv', folder: '/home/grace/Documents' };

function takeOut(saved: Saved) {
  return takeFileOut(team.acting(), file, minutes, async () => saved);
}

function list(find = '') {
  return done(listExports(team.acting(), { find }));
}

test('what was saved and what was copied is listed, the newest first, with who took it out', async () => {
  await done(takeOut(kept));
  await done(takeTextOut(team.acting(), 'Here: Grace.', minutes));
  const { rows, total } = await list();
  expect(total).toBe(2);
  expect(rows).toMatchObject([
    { kind: 'minutes', form: 'clipboard', file: null, member: { calledName: 'Grace' } },
    { kind: 'minutes', form: 'csv', file: 'Minutes.csv', folder: '/home/grace/Documents' },
  ]);
});

test('nothing is listed of a file that nobody then wanted, or that could not be written', async () => {
  expect(await done(takeOut({ kind: 'left' }))).toBeNull();
  expect(await takeOut({ kind: 'failed', why: 'no-room' })).toEqual({
    ok: false,
    refusal: { kind: 'not-saved', why: 'no-room' },
  });
  expect((await list()).rows).toEqual([]);
});

test('the folder of a file can be shown, and what was pasted is in none', async () => {
  const shown: string[] = [];
  const show = (exportId: string) =>
    showExportFolder(team.acting(), { exportId }, async (path) => {
      shown.push(path);
      return path !== '/gone';
    });
  const saved = await done(takeOut(kept));
  await done(show(saved?.exportId ?? ''));
  expect(shown).toEqual(['/home/grace/Documents']);
  const copied = await done(takeTextOut(team.acting(), '', minutes));
  expect(await show(copied.done.exportId)).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
});

test('a folder that is not on this computer is said to be, not passed over', async () => {
  const saved = await done(takeOut({ ...kept, folder: '/gone' }));
  const shown = showExportFolder(
    team.acting(),
    { exportId: saved?.exportId ?? '' },
    async (path) => path !== '/gone',
  );
  expect(await shown).toEqual({ ok: false, refusal: { kind: 'folder-not-here' } });
});

test.each([
  ['', 2],
  ['minutes', 2],
  ['minutes.csv', 1],
  ['figures', 1],
  ['gra past', 1],
  ['our team', 2],
  ['outside', 0],
  ['tom', 0],
])('what was taken out is found by what one remembers of it: “%s”', async (find, count) => {
  await done(takeOut(kept));
  await done(takeTextOut(team.acting(), 'Here: Grace.', minutes));
  const { rows, total } = await list(find);
  expect([rows.length, total]).toEqual([count, 2]);
});
