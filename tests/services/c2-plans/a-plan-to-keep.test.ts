import { extractRawText } from 'mammoth';
import { beforeEach, expect, test } from 'vitest';
import { documentDocx } from '../../../electron/documents/document-docx';
import {
  copyPlanToKeep,
  readPlanToKeep,
  savePlanToKeep,
} from '../../../electron/services/c2-plans/take-to-keep';
import type { FileToSave } from '../../../electron/services/device/file-to-save';
import { spend, teamWithDorothy } from '../audit/doing';
import { done } from '../done';

let team: Awaited<ReturnType<typeof teamWithDorothy>>;

beforeEach(async () => {
  team = await teamWithDorothy();
});

test('begins with what the team wrote, and none of its money', async () => {
  await spend(team, 123_400);
  const { frame, words } = await done(readPlanToKeep(team.acting(), { planId: team.planId }));
  expect(frame).toEqual({ firstName: 'Dorothy', teamName: 'Riverside team', on: '2026-03-18' });
  expect(words).toMatchObject({ told: 'My own bed', strong: 'Ken', change: 'Safe at night', worse: '' });
  expect(JSON.stringify(words)).not.toMatch(/1,?234|£/);
});

test('goes out in the words it was put right in, to a file that names nobody', async () => {
  const { words: first } = await done(readPlanToKeep(team.acting(), { planId: team.planId }));
  const words = { ...first, ring: 'Ring Grace on 01632 960 123.' };
  const files: FileToSave[] = [];
  const save = async (file: FileToSave) => {
    files.push(file);
    return { kind: 'saved', name: 'plan.docx', folder: '/somewhere' } as const;
  };
  await done(
    savePlanToKeep(team.acting(), { planId: team.planId, words, as: 'docx' }, { save, toWord: documentDocx }),
  );
  const [file] = files;
  expect(file?.name).toBe('Plan to keep, D.H., 2026-03-18');
  const buffer = Buffer.from(file?.content.kind === 'base64' ? file.content.data : '', 'base64');
  expect((await extractRawText({ buffer })).value).toContain('Ring Grace on 01632 960 123.');
  const { text } = await done(copyPlanToKeep(team.acting(), { planId: team.planId, words }));
  expect(text).toContain('Ring Grace on 01632 960 123.');
  const kept = await team.store.db.selectFrom('exports').select(['kind', 'form', 'personId']).execute();
  expect(kept).toEqual([
    { kind: 'plan-to-keep', form: 'docx', personId: team.personId },
    { kind: 'plan-to-keep', form: 'clipboard', personId: team.personId },
  ]);
  const plan = await team.store.db.selectFrom('c2_plans').selectAll().executeTakeFirstOrThrow();
  expect(JSON.stringify(plan)).not.toContain('01632');
});
