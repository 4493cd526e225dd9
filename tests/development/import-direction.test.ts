import { describe, expect, it } from 'vitest';
import { importCycles, importViolations } from '../../electron/development/check/import-direction.mjs';
import type { Import } from '../../electron/development/check/import-graph.mjs';

const ours = (from: string, to: string, typeOnly = false): Import => ({ from, to, ours: true, typeOnly });
const theirs = (from: string, to: string, typeOnly = false): Import => ({ from, to, ours: false, typeOnly });

describe('the map of rooms', () => {
  it.each([
    ours('shared/contract/people.ts', 'shared/domain/people/person.ts'),
    theirs('shared/contract/people.ts', 'zod'),
    theirs('electron/store/open-store.ts', 'kysely'),
    theirs('electron/store/open-store.ts', 'node:fs'),
    ours('electron/services/people/open-person.ts', 'electron/store/people.ts'),
    theirs('electron/services/people/open-person.ts', 'kysely', true),
    ours('renderer/features/people/person.tsx', 'renderer/features/people/queries.ts'),
    ours('renderer/features/people/person.tsx', 'renderer/features/people/person.module.css'),
    ours('renderer/features/people/person.tsx', 'renderer/components/button.tsx'),
    ours('renderer/features/people/queries.ts', 'shared/contract/people.ts', true),
    ours('renderer/app/facilitator.tsx', 'renderer/features/people/person.tsx'),
  ])('lets $from import $to', (allowed) => {
    expect(importViolations([allowed])).toEqual([]);
  });

  it.each([
    ours('shared/domain/people/person.ts', 'shared/contract/people.ts'),
    theirs('shared/domain/people/person.ts', 'zod'),
    theirs('shared/domain/people/person.ts', 'node:crypto'),
    ours('electron/store/people.ts', 'electron/services/people/open-person.ts'),
    ours('electron/ipc/people.ts', 'electron/store/people.ts'),
    theirs('electron/services/people/open-person.ts', 'electron'),
    theirs('electron/services/people/open-person.ts', 'kysely'),
    ours('renderer/components/button.tsx', 'shared/domain/people/person.ts'),
    ours('renderer/features/people/person.tsx', 'renderer/features/huddles/huddle.tsx'),
    ours('renderer/features/people/queries.ts', 'shared/contract/people.ts'),
    ours('renderer/app/facilitator.tsx', 'electron/main.ts'),
    ours('electron/main.ts', 'renderer/app/facilitator.tsx'),
    theirs('renderer/lib/call.ts', 'electron'),
    theirs('renderer/lib/call.ts', 'node:fs'),
    ours('electron/somewhere-new/thing.ts', 'electron/store/people.ts'),
  ])('refuses $from importing $to', (refused) => {
    expect(importViolations([refused])).toHaveLength(1);
  });
});

describe('circles of imports', () => {
  it('are found through any number of files', () => {
    const circle = [ours('a.ts', 'b.ts'), ours('b.ts', 'c.ts', true), ours('c.ts', 'a.ts')];
    expect(importCycles(circle)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']]);
  });

  it('are not seen where two ways lead to one file', () => {
    const diamond = [ours('a.ts', 'b.ts'), ours('a.ts', 'c.ts'), ours('b.ts', 'd.ts'), ours('c.ts', 'd.ts')];
    expect(importCycles(diamond)).toEqual([]);
  });
});
