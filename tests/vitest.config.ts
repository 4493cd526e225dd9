import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { practice } from '../electron/development/practice/practice-plugin';

const projectFolder = resolve(import.meta.dirname, '..');

/** Units and services; what needs the real Electron stands in tests/e2e and runs in Playwright. */
export default defineConfig({
  root: projectFolder,
  plugins: [practice(projectFolder)],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    environment: 'node',
    restoreMocks: true,
    maxWorkers: 2,
    // A slow machine is no failure: what is timed is timed by the bench, as ratios.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
