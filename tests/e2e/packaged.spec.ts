import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { z } from 'zod';
import { expect, test } from './launch';

const run = promisify(execFile);
const projectFolder = resolve(import.meta.dirname, '../..');

/** Where electron-builder leaves the program of an unpacked build, by system. */
const programs: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux-unpacked/golden-thread',
  win32: 'win-unpacked/Golden Thread.exe',
  darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Golden Thread.app/Contents/MacOS/Golden Thread`,
};

/** Root has no sandbox, as Playwright knows too. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What CycloneDX 1.5 asks of each part, as far as we give it. */
const billShape = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string().regex(/^urn:uuid:/),
  metadata: z.object({ component: z.object({ name: z.string(), type: z.string(), version: z.string() }) }),
  components: z
    .array(
      z.object({
        'bom-ref': z.string(),
        type: z.enum(['library', 'framework']),
        name: z.string().min(1),
        version: z.string().min(1),
        scope: z.enum(['required', 'optional']),
        purl: z.string().startsWith('pkg:npm/'),
        licenses: z.array(z.unknown()).min(1),
      }),
    )
    .min(50),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

test.describe('the packaged program', () => {
  // One build serves them all.
  test.describe.configure({ mode: 'default' });
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

  test('has its fuses as users get them, but for the one that lets it be tested', async () => {
    const program = programs[process.platform];
    if (program === undefined) throw new Error(`No packaged program is known for ${process.platform}.`);
    const wire = await getCurrentFuseWire(join(dist, program));
    const on = Object.entries(FuseV1Options).flatMap(([name, at]) =>
      typeof at === 'number' && wire[at] === FuseState.ENABLE ? [name] : [],
    );
    expect(on.filter((name) => name !== 'WasmTrapHandlers').sort()).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'EnableNodeCliInspectArguments',
      'OnlyLoadAppFromAsar',
    ]);
  });

  test('comes with a bill of materials of what is in it', async () => {
    const file = (await readdir(dist)).find((name) => name.endsWith('.cdx.json'));
    const bill: unknown = JSON.parse(await readFile(join(dist, file ?? ''), 'utf8'));
    const { components, metadata } = billShape.parse(bill);
    expect(metadata.component).toMatchObject({ name: 'golden-thread', type: 'application' });
    const names = components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['electron', 'react', 'kysely', 'zod', 'docx', '@fontsource-variable/literata']),
    );
    // What only builds and tests it is not in it.
    for (const name of ['vite', 'typescript', '@playwright/test', 'electron-builder', 'vitest', 'knip'])
      expect(names).not.toContain(name);
    expect(new Set(components.map((component) => component['bom-ref'])).size).toBe(components.length);
  });

  test('does not begin with a switch that would let others look in', async () => {
    const program = programs[process.platform];
    if (program === undefined) throw new Error(`No packaged program is known for ${process.platform}.`);
    const folder = await mkdtemp(join(tmpdir(), 'golden-thread-test-'));
    for (const opening of [
      '--remote-debugging-port=0',
      '--disable-web-security',
      '--proxy-server=localhost:1',
    ]) {
      const begun = run(join(dist, program), [opening, `--user-data=${folder}`, ...sandbox]);
      await expect(begun, opening).rejects.toMatchObject({ code: 2 });
    }
    await rm(folder, { recursive: true, force: true });
  });

  test('does not turn into Node, whatever its surroundings say', async () => {
    const program = programs[process.platform];
    if (program === undefined) throw new Error(`No packaged program is known for ${process.platform}.`);
    const folder = await mkdtemp(join(tmpdir(), 'golden-thread-test-'));
    // With the fuse on it would print 4 and end; off it is the program, which is told to end by a switch it refuses.
    const begun = run(
      join(dist, program),
      ['-p', '2+2', '--disable-web-security', `--user-data=${folder}`, ...sandbox],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/nowhere.cjs' } },
    );
    await expect(begun).rejects.toMatchObject({ code: 2, stdout: '' });
    await rm(folder, { recursive: true, force: true });
  });

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
