import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FileToSave, LogToSave, Saved } from '../../../electron/services/device/file-to-save';
import { readDataPage } from '../../../electron/services/measures/read-page';
import { takeOut } from '../../../electron/services/measures/take-out';
import type { ParsedInput } from '../../../shared/contract';
import { toCsv } from '../../../shared/domain/measures/export-csv';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, enter, trail } from './a-team';

type Input = ParsedInput<'measures.take-out'>;

let team: TestTeam;
/** What somebody was asked to save. */
let asked: (FileToSave | LogToSave)[];

beforeEach(async () => {
  team = await testTeam();
  asked = [];
});

const figures: Input = { as: 'csv', chartId: 'conversations-c1', reader: 'team', scope: 'team' };

function save(
  input: Input,
  saved: Saved = { kind: 'saved', name: 'figures.csv', folder: '/somewhere' },
  acting = team.acting(),
) {
  return takeOut(acting, input, async (file) => {
    asked.push(file);
    return saved;
  });
}

const textOf = (file: FileToSave | LogToSave | undefined): string =>
  file?.content.kind === 'text' ? file.content.text : '';

describe('a file', () => {
  test.each([
    [figures, 'csv', 'C1 conversations'],
    [{ ...figures, as: 'svg', picture: '<svg/>' }, 'svg', 'C1 conversations'],
    [{ ...figures, as: 'png', picture: 'iVBORw0K' }, 'png', 'C1 conversations'],
    [{ as: 'pdf', pageId: 'sooner', reader: 'team', scope: 'team' }, 'pdf', ''],
  ] as const)('of our own is named by what it is of and its day: %j', async (input, extension, about) => {
    expect(await done(save(input as Input))).toMatchObject({ file: 'figures.csv' });
    expect(asked[0]).toMatchObject({ extension });
    expect(asked[0]?.name).toMatch(/^[^?]+, 2026-03-18$/);
    expect(asked[0]?.name).not.toContain('all');
    if (about !== '') expect(asked[0]?.content.kind).toBe(extension === 'png' ? 'base64' : 'text');
  });

  test('for readers outside the team has nothing of fewer than five', async () => {
    await done(enter(team, 'conversations-c1', '2025-06-02', [4, 7]));
    await done(save({ ...figures, reader: 'outside' }));
    const [, four, seven] = textOf(asked[0]).split('\r\n');
    expect([four?.split(',')[1], seven?.split(',')[1]]).toEqual(['fewer than 5', '7']);
  });
});

describe('all teams', () => {
  test('are saved as they are shown, and the file’s name says so', async () => {
    await anotherTeam(team, '2026-01-05');
    await done(enter(team, 'conversations-c1', '2025-06-02', [4, 7]));
    const { charts } = await done(readDataPage(team.acting(), { pageId: 'sooner', scope: 'all-teams' }));
    const shown = charts.find(({ chartId }) => chartId === 'conversations-c1');
    for (const reader of ['team', 'outside'] as const) {
      await done(save({ ...figures, scope: 'all-teams', reader }));
      expect(shown).toBeDefined();
      expect(textOf(asked.at(-1))).toBe(shown === undefined ? '' : toCsv(shown, reader));
      expect(asked.at(-1)?.name).toMatch(/, all 2 teams, 2026-03-18$/);
    }
    await done(save(figures));
    expect(textOf(asked.at(-1))).not.toBe(textOf(asked[0]));
  });

  test.each([
    { ...figures, as: 'png', picture: 'iVBORw0K', scope: 'all-teams' },
    { as: 'pdf', pageId: 'sooner', reader: 'outside', scope: 'all-teams' },
  ] as const)('are in the name of a picture and of a page too: %j', async (input) => {
    await anotherTeam(team);
    await done(save(input));
    expect(asked[0]?.name).toContain(', all 2 teams, ');
  });
});

describe('the trail', () => {
  test('knows of every file, and for whom it is', async () => {
    await done(save(figures));
    await done(save({ as: 'pdf', pageId: 'sooner', reader: 'outside', scope: 'team' }));
    expect(await trail(team)).toEqual(['measures.taken-out', 'measures.taken-outside']);
  });

  test('has nothing of a file that nobody wanted, or that could not be written', async () => {
    expect(await done(save(figures, { kind: 'left' }))).toBeNull();
    expect(await save(figures, { kind: 'failed', why: 'no-room' })).toEqual({
      ok: false,
      refusal: { kind: 'not-saved', why: 'no-room' },
    });
    expect(await trail(team)).toEqual([]);
  });
});

describe('nobody is asked where to', () => {
  test('while nobody acts', async () => {
    expect(await save(figures, undefined, team.acting(null))).toEqual({
      ok: false,
      refusal: { kind: 'nobody-acting' },
    });
    expect(asked).toEqual([]);
  });

  test('while the trail cannot be written', async () => {
    await sql`pragma query_only = on`.execute(team.store.db);
    await expect(save(figures)).rejects.toThrow(/readonly/);
    expect(asked).toEqual([]);
  });
});

test('the trial leaves everything as it was', async () => {
  const rows = () => team.store.db.selectFrom('teams').selectAll().execute();
  const before = await rows();
  await done(save(figures, { kind: 'left' }));
  expect(await rows()).toEqual(before);
  expect(team.announced).toEqual([]);
});

test('a file whose entry cannot be written after all is a fault, and is never passed over', async () => {
  const taken = takeOut(team.acting(), figures, async () => {
    await sql`pragma query_only = on`.execute(team.store.db);
    return { kind: 'saved', name: 'figures.csv', folder: '/somewhere' };
  });
  await expect(taken).rejects.toThrow(/readonly/);
});
