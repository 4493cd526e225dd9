import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../../shared/domain/dates';
import { writeCld } from '../../history/generate-cld';
import type { RunningApp } from '../launch';

/** A council's file of these years on a disk; made anew each time, and always the same. */
export function councilFile(people: number, from = '2023-04-03', to = '2024-09-29'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'cld-')), 'CLD Eastgate 2023-24.csv');
  writeCld(path, { seed: 2024, people, from, to, beyond: addDays(to, 40) });
  return path;
}

/** Whoever is asked which file says this one; null: they think better of it. */
export async function answerWhichFile(app: RunningApp['app'], path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({
      canceled: filePath === null,
      filePaths: filePath === null ? [] : [filePath],
    });
  }, path);
}
