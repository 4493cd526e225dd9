import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { teamIds } from '../../../electron/store/measures/chart-rows';
import { openStore } from '../../../electron/store/open-store';
import { encryptOwn } from '../../own-record';
import { electronProgram } from '../program/electron';
import { placeCopy } from '../program/place-copy';
import { actingOn } from '../ten-years/acting-on';
import { council } from './council';

export interface OpenCouncil {
  readonly app: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

/** The built program in real Electron, on its own copy of a council's store, with somebody of the first team there. */
export async function openCouncil(teams: number): Promise<OpenCouncil> {
  const path = await council(teams);
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  placeCopy(path, join(folder, 'team.sqlite'));
  await encryptOwn(folder);
  const memory = {
    openFile: 'team.sqlite',
    actingMembers: await actingOnFirst(path),
    appearance: { theme: 'light', textScale: 100 },
    window: null,
  };
  writeFileSync(join(folder, 'device.json'), JSON.stringify(memory));
  // The program that is measured opens the record by itself, as one with a keychain does.
  process.env.GOLDEN_THREAD_TEST_KEYCHAIN = '1';
  const app = await _electron.launch({
    executablePath: electronProgram(),
    args: [process.cwd(), `--user-data=${folder}`],
    cwd: process.cwd(),
  });
  const page = await app.firstWindow();
  await page.waitForSelector('main h1');
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, page, close };
}

async function actingOnFirst(path: string): Promise<Readonly<Record<string, string>>> {
  const store = await openStore(path);
  const [teamId = ''] = (await teamIds(store.db)).toSorted();
  const { memberId } = await actingOn(store, teamId);
  await store.close();
  return { [teamId]: memberId };
}
