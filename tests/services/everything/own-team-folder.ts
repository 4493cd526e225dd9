import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chosen } from '../../../electron/services/device/file-to-choose';
import type { FileToSave, Saved } from '../../../electron/services/device/file-to-save';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { openStore, type Store } from '../../../electron/store/open-store';
import { makeKeysIn } from '../../own-record';
import { runProgram, type TestProgram } from '../../running-program';

export const now = '2026-03-18T09:31:00.000Z';

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'golden-thread-test-'));
}

/** A council's history of one event, and the week it was put together to. */
async function withHistory({ db }: Store, teamId: string, memberId: string): Promise<void> {
  const many = {
    people: 1,
    requests: 1,
    assessments: 0,
    services: 0,
    reviews: 0,
    leftOut: 0,
    notRecognised: 0,
  };
  await db
    .insertInto('history_imports')
    .values({
      ...{ id: 'an-import', teamId, memberId, no: 1, fileName: 'extract.csv', takenInAt: now, events: 1 },
      ...{ periods: '2025-07-01/2025-09-30', ...many },
    })
    .execute();
  await db.insertInto('history_descriptions').values({ importNo: 1, no: 1, words: 'Contact' }).execute();
  await db
    .insertInto('history_events')
    .values({
      ...{ importNo: 1, person: 'a1b2', event: 'c3d4', type: 'request', began: '2025-07-02', ended: null },
      ...{ outcome: 'advice', service: null, description: 1, weeklyPence: null, ageBand: '65-84' },
    })
    .execute();
  const led = { ledReablement: 0, ledLongTerm: 0, ledShortTerm: 0, ledAdvice: 1, ledDeclined: 0, ledNfa: 0 };
  await db
    .insertInto('history_weeks')
    .values({
      ...{ teamId, week: '2025-06-30', requests: 1, ...led, ledOpen: 0, cameBack: 0 },
      ...{ longTerm: 0, priced: 0, pence: 0, followed: 1, backKnown: 1 },
    })
    .execute();
}

/** A folder with the sample team's rows as a team of one's own; answers who of them is at the computer. */
export async function ownTeamFolder(): Promise<{ readonly folder: string; readonly memberId: string }> {
  const folder = newFolder();
  const key = await makeKeysIn(folder);
  const store = await openStore(join(folder, 'team.sqlite'), { program: '0.1.0', key });
  const { teamId, actingMemberId } = await buildSampleTeam(store, now);
  await store.db.updateTable('teams').set({ sample: 0 }).execute();
  await withHistory(store, teamId, actingMemberId);
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
