import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

/**
 * The real program in the real Electron; what it looks like is drawn by `npm run screenshots`, which runs the
 * project of that name. Nothing is tried twice: a test that fails now and then is a fault to be found.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  tsconfig: resolve(import.meta.dirname, 'tsconfig.json'),
  outputDir: resolve(import.meta.dirname, '../../test-results/e2e'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: { actionTimeout: 10_000, locale: 'en-GB', timezoneId: 'Europe/London' },
  projects: [
    { name: 'program', testIgnore: 'screenshots/**' },
    { name: 'screenshots', testMatch: 'screenshots/**/*.spec.ts', timeout: 300_000 },
  ],
});
