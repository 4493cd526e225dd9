import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  test as base,
  type Electron,
  type ElectronApplication,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test';

export { expect } from '@playwright/test';

const projectFolder = resolve(import.meta.dirname, '../..');

/** The project's own folder is opened on development's Electron, a packaged program by its own file. */
interface Launch {
  /** The folder that holds the team's data; a fresh one when not given. Give it to open again what was left. */
  readonly userData?: string;
  /** For the program, such as `--sample`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A file that is loaded before the program's own. */
  readonly before?: string;
  /** A packaged program's file. */
  readonly packaged?: string;
  /** The test tries what must be stopped, so that what the windows report is expected. */
  readonly provoking?: boolean;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  /** The facilitator's window. */
  readonly page: Page;
  readonly userData: string;
  /** The projector's window, as soon as it is open. */
  wall(): Promise<Page>;
  /** Quits the program, as a person does at the end of the day. */
  close(): Promise<void>;
  /** Ends it at once, as a power cut would: nothing is asked, written or closed. */
  kill(): Promise<void>;
}

interface Fixtures {
  /** Opens the program; whatever is still open at the end of the test is closed and its data thrown away. */
  readonly launchApp: (launch?: Launch) => Promise<RunningApp>;
}

export const test = base.extend<Fixtures>({
  launchApp: async ({ playwright }, use, testInfo) => {
    const running: RunningApp[] = [];
    const ownFolders: string[] = [];
    const faults: string[] = [];
    await use(async (launch = {}) => {
      const userData = launch.userData ?? (await mkdtemp(join(tmpdir(), 'golden-thread-test-')));
      if (launch.userData === undefined) ownFolders.push(userData);
      const reported = launch.provoking === true ? [] : faults;
      const opened = await openProgram(playwright._electron, { ...launch, userData }, reported);
      running.push(opened);
      return opened;
    });
    if (testInfo.status !== testInfo.expectedStatus)
      await Promise.all(running.map((opened) => attachWindow(opened, testInfo)));
    await Promise.all(running.map((opened) => opened.close()));
    await Promise.all(ownFolders.map((folder) => rm(folder, { recursive: true, force: true })));
    expect(faults, 'what the windows reported as faults').toEqual([]);
  },
});

async function openProgram(
  electron: Electron,
  launch: Launch & { userData: string },
  faults: string[],
): Promise<RunningApp> {
  const { userData, args = [], env = {}, before, packaged } = launch;
  const own = [`--user-data=${userData}`, ...args];
  const app = await electron.launch({
    ...(packaged
      ? { executablePath: packaged, args: own }
      : { args: [...(before === undefined ? [] : ['-r', before]), '.', ...own] }),
    cwd: projectFolder,
    // There is no keychain where tests run; what a computer without one does has tests of its own.
    env: { ...inherited(), GOLDEN_THREAD_TEST_KEYCHAIN: '1', ...env },
    // Light or dark is the program's to say, as it is on a desk.
    colorScheme: null,
  });
  let open = true;
  app.on('close', () => {
    open = false;
  });
  app.on('window', (window) => listenForFaults(window, faults));
  for (const window of app.windows()) listenForFaults(window, faults);
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');

  return {
    app,
    page,
    userData,
    wall: async () => app.windows().find(isWall) ?? (await app.waitForEvent('window', isWall)),
    close: async () => {
      if (open) await app.close();
    },
    kill: async () => {
      const child = app.process();
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What a window was like when a test of it failed: its size, whether it was seen, and a picture of it. */
async function attachWindow({ page }: RunningApp, testInfo: TestInfo): Promise<void> {
  if (page.isClosed()) return;
  const state = await page.evaluate(() => ({
    size: [window.innerWidth, window.innerHeight],
    seen: document.visibilityState,
    titles: [...document.querySelectorAll('h1')].map((title) => ({
      box: title.getBoundingClientRect().toJSON(),
      words: title.textContent?.length ?? 0,
      visibility: getComputedStyle(title).visibility,
    })),
  }));
  process.stderr.write(`The window when it failed: ${JSON.stringify(state)}\n`);
  await testInfo.attach('window', { body: await page.screenshot(), contentType: 'image/png' });
}

function isWall(page: Page): boolean {
  return page.url().includes('wall.html');
}

/** A script that throws, a request that leads outside, and anything the policy had to stop fail the test. */
function listenForFaults(window: Page, faults: string[]): void {
  window.on('request', (request) => {
    if (!/^(app|data|blob|devtools):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  window.on('pageerror', (error) => faults.push(error.message));
  window.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) {
      faults.push(message.text());
    }
  });
}

/** The environment of the test run, without what would make Electron behave as plain Node. */
function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
