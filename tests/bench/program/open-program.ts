import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { openStore } from '../../../electron/store/open-store';
import { encryptOwn } from '../../own-record';
import { actingOn } from '../ten-years/acting-on';
import { tenYears } from '../ten-years/ten-years';
import { electronProgram } from './electron';
import { placeCopy } from './place-copy';

export interface OpenProgram {
  readonly app: ElectronApplication;
  /** The facilitator's window. */
  readonly page: Page;
  readonly memberId: string;
  wall(): Promise<Page>;
  close(): Promise<void>;
}

/** The built program in real Electron, on its own copy of ten years, with somebody at the computer. `prepare` gets the copy first. */
export async function openOnTenYears(prepare?: (path: string) => void): Promise<OpenProgram> {
  const { path, teamId } = await tenYears();
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  placeCopy(path, join(folder, 'team.sqlite'));
  prepare?.(join(folder, 'team.sqlite'));
  await encryptOwn(folder);
  const memberId = await memberOf(path, teamId);
  const memory = {
    openFile: 'team.sqlite',
    actingMembers: { [teamId]: memberId },
    appearance: { theme: 'light', textScale: 100 },
    window: null,
  };
  writeFileSync(join(folder, 'device.json'), JSON.stringify(memory));
  const probe = join(process.cwd(), 'tests/bench/program/bare-invoke.cjs');
  // The program that is measured opens the record by itself, as one with a keychain does.
  process.env.GOLDEN_THREAD_TEST_KEYCHAIN = '1';
  const app = await _electron.launch({
    executablePath: electronProgram(),
    args: ['-r', probe, process.cwd(), `--user-data=${folder}`],
    cwd: process.cwd(),
  });
  const page = await app.firstWindow();
  await page.waitForSelector('main h1');
  return {
    app,
    page,
    memberId,
    wall: async () =>
      app.windows().find(isWall) ?? (await app.waitForEvent('window', (window) => isWall(window))),
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isWall(page: Page): boolean {
  return page.url().includes('wall.html');
}

async function memberOf(path: string, teamId: string): Promise<string> {
  const store = await openStore(path);
  const { memberId } = await actingOn(store, teamId);
  await store.close();
  return memberId;
}
