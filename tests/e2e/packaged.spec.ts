import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './launch';

const run = promisify(execFile);
const projectFolder = resolve(import.meta.dirname, '../..');

/** Where electron-builder leaves the program of an unpacked build, by system. */
const programs: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux-unpacked/golden-thread',
  win32: 'win-unpacked/Golden Thread.exe',
  darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Golden Thread.app/Contents/MacOS/Golden Thread`,
};

test.describe('the packaged program', () => {
  let dist: string;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    dist = await mkdtemp(join(tmpdir(), 'golden-thread-dist-'));
    await run(
      process.execPath,
      [
        ...['electron/development/package.mjs', '--dir', '--as-built', `-c.directories.output=${dist}`],
        // Playwright drives a program through its inspector; in this build only.
        '-c.electronFuses.enableNodeCliInspectArguments=true',
      ],
      { cwd: projectFolder },
    );
  });

  test.afterAll(() => rm(dist, { recursive: true, force: true }));

  test('starts, and shows the team from its own database', async ({ launchApp }) => {
    const program = programs[process.platform];
    if (program === undefined) throw new Error(`No packaged program is known for ${process.platform}.`);
    const { app, page } = await launchApp({ packaged: join(dist, program), args: ['--sample'] });
    expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true);
    expect(page.url()).toMatch(/^app:/);
    await expect(page).toHaveTitle(/Golden Thread/);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    await expect(heading).not.toContainText('could not be');
  });
});
