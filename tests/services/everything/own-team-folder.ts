import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chosen } from '../../../electron/services/device/file-to-choose';
import type { FileToSave, Saved } from '../../../electron/services/device/file-to-save';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../../electron/store/open-store';
import { runProgram, type TestProgram } from '../../running-program';

const now = '2026-03-18T09:31:00.000Z';

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'golden-thread-test-'));
}

/** A folder with the sample team's rows as a team of one's own; answers who of them is at the computer. */
export async function ownTeamFolder(): Promise<{ readonly folder: string; readonly memberId: string }> {
  const folder = newFolder();
  const store = await openStore(join(folder, 'team.sqlite'), '0.1.0');
  const { actingMemberId } = await buildSampleTeam(store, now);
  await store.db.updateTable('teams').set({ sample: 0 }).execute();
  await store.close();
  return { folder, memberId: actingMemberId };
}

export interface Answering {
  save?: (file: FileToSave) => Promise<Saved>;
  chosen?: Chosen;
}

/** The program on a folder, in which whoever is asked for a place or a file answers this. */
export function programOn(folder: string, answering: Answering): TestProgram {
  return runProgram(folder, () => now, {
    ...(answering.save !== undefined && { save: answering.save }),
    choose: async () => answering.chosen ?? { kind: 'left' },
  });
}
