/**
 * Which room may import from which: docs/ARCHITECTURE.md's map as a table. The first room whose pattern
 * matches a file is its room; a file of no room is a violation, so that the map stays whole.
 *
 * `from` lists rooms of ours; `types` those rooms and packages of which only types may be taken; `packages`
 * what may come from node_modules ('*' for any, `node:*` for Node's own modules). A room may always import
 * itself, except that the features of one that is `apart` may not import each other.
 * @typedef {{ name: string, pattern: RegExp, from: readonly string[], types?: readonly string[], packages: readonly string[], apart?: boolean }} Room
 * @type {readonly Room[]}
 */
export const rooms = [
  { name: 'shared/domain', pattern: /^shared\/domain\//, from: [], packages: [] },
  { name: 'resources', pattern: /^resources\//, from: ['shared/domain'], packages: [] },
  { name: 'shared/contract', pattern: /^shared\/contract\//, from: ['shared/domain'], packages: ['zod'] },

  {
    name: 'electron/store',
    pattern: /^electron\/store\//,
    from: ['shared/domain'],
    packages: ['kysely', 'better-sqlite3-multiple-ciphers', 'node:*'],
  },
  {
    name: 'electron/services',
    pattern: /^electron\/services\//,
    from: ['electron/store', 'resources', 'shared/domain', 'shared/contract'],
    types: ['kysely'],
    // `virtual:practice`: the packs and guides, made while the program is built.
    packages: ['zod', 'node:*', 'virtual:practice'],
  },
  {
    name: 'electron/documents',
    pattern: /^electron\/documents\//,
    from: ['electron/services', 'electron/store', 'shared/domain', 'shared/contract'],
    packages: ['*'],
  },
  {
    name: 'electron/exchange',
    pattern: /^electron\/exchange\//,
    from: ['electron/services', 'electron/store', 'shared/domain', 'shared/contract'],
    packages: ['*'],
  },
  {
    name: 'electron/ipc',
    pattern: /^electron\/ipc\//,
    from: [
      'electron/documents',
      'electron/exchange',
      'electron/services',
      'shared/contract',
      'shared/domain',
    ],
    packages: ['electron', 'zod', 'node:*'],
  },
  {
    name: 'electron/program',
    pattern: /^electron\/program\//,
    from: ['electron/ipc', 'electron/services', 'shared/contract', 'shared/domain'],
    packages: ['node:*'],
  },
  {
    name: 'electron/windows',
    pattern: /^electron\/windows\//,
    from: ['shared/contract', 'shared/domain'],
    types: ['electron/program', 'electron/services'],
    packages: ['electron', 'node:*'],
  },
  {
    name: 'electron/preload',
    pattern: /^electron\/preload\.ts$/,
    from: ['shared/contract'],
    packages: ['electron'],
  },
  {
    name: 'electron/main',
    pattern: /^electron\/[^/]+\.ts$/,
    from: [
      'electron/ipc',
      'electron/program',
      'electron/services',
      'electron/windows',
      'shared/contract',
      'shared/domain',
    ],
    packages: ['electron', 'node:*'],
  },

  {
    name: 'renderer/components',
    pattern: /^renderer\/components\//,
    from: [],
    packages: ['react', 'react-dom', 'react-aria-components', '@internationalized/date', 'recharts'],
  },
  {
    name: 'renderer/theme',
    pattern: /^renderer\/theme\//,
    from: [],
    packages: ['@fontsource-variable/*', 'react'],
  },
  {
    name: 'renderer/lib',
    pattern: /^renderer\/lib\//,
    from: ['shared/domain'],
    types: ['shared/contract'],
    packages: ['*'],
  },
  {
    name: 'renderer/telling',
    pattern: /^renderer\/telling\//,
    from: ['renderer/components', 'renderer/lib', 'shared/domain'],
    types: ['shared/contract'],
    packages: ['react', 'react-dom', 'react-markdown', 'wouter'],
  },
  {
    name: 'a renderer feature',
    pattern: /^renderer\/(?:features|dashboards)\/[^/]+\//,
    from: ['renderer/telling', 'renderer/components', 'renderer/lib', 'shared/domain'],
    types: ['shared/contract'],
    packages: ['*'],
    apart: true,
  },
  {
    name: 'renderer/app',
    pattern: /^renderer\/app\//,
    from: [
      'a renderer feature',
      'renderer/telling',
      'renderer/components',
      'renderer/lib',
      'renderer/theme',
      'shared/domain',
    ],
    types: ['shared/contract'],
    packages: ['*'],
  },
];

/** What no window may load, whichever of its rooms asks: these belong to the main process. */
export const notInWindows = ['electron', 'kysely', 'better-sqlite3-multiple-ciphers', 'zod', 'node:*'];
