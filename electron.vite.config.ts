import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundledPackages } from './electron/development/bundled-packages';
import { practice } from './electron/development/practice/practice-plugin';

const inProject = (path: string): string => resolve(import.meta.dirname, path);

/**
 * One build serves the Electron users get and the older one that development falls back to where GitHub is
 * out of reach: Electron 33 holds Node 20 and Chromium 130.
 */
const nodeTarget = 'node20.18';
const chromiumTarget = 'chrome130';

/** What only one of the windows begins with, its own entry before all. */
const oneWindows =
  /[\\/](?:app[\\/](?:facilitator|wall)\.tsx|(?:features|components)[\\/]wall[\\/].*|[\w-]+\.html)$/;
const isNotOneWindows = (module: string): boolean => !oneWindows.test(module);

export default defineConfig({
  // Everything but better-sqlite3-multiple-ciphers, the one entry under "dependencies", is bundled: fewer files, faster start.
  main: {
    plugins: [practice(import.meta.dirname), bundledPackages()],
    build: {
      target: nodeTarget,
      rolldownOptions: {
        input: {
          main: inProject('electron/main.ts'),
          'program-thread': inProject('electron/program/program-thread.ts'),
          'copy-jobs-thread': inProject('electron/program/copy-jobs-thread.ts'),
          'history-thread': inProject('electron/exchange/history/history-thread.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  },
  preload: {
    plugins: [bundledPackages()],
    build: {
      target: nodeTarget,
      // A sandboxed preload can be neither ESM nor load other files.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: inProject('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    publicDir: false,
    plugins: [react(), bundledPackages()],
    css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
    build: {
      target: chromiumTarget,
      minify: true,
      // The content security policy lets in files of our own and nothing else, so no data: addresses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: inProject('renderer/index.html'), wall: inProject('renderer/wall.html') },
        // Everything a window begins with in one file: each file more is asked of the main process, which is busiest then.
        output: {
          codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], test: isNotOneWindows }] },
        },
      },
    },
  },
});
