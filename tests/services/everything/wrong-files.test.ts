import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKeys } from '../../running-program';
import { partsOf, takeOut, zipOf } from './a-file';
import { newFolder, ownTeamFolder, programOn } from './own-team-folder';

interface Document {
  readonly counts: Readonly<Record<string, number>>;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

let good: string;
let parts: ReadonlyMap<string, string>;
let document: Document;

beforeAll(async () => {
  good = await takeOut(await ownTeamFolder());
  parts = await partsOf(good);
  document = JSON.parse(parts.get('golden-thread.json') ?? '');
});

const zipOfDocument = (value: unknown): Promise<string> =>
  zipOf({ 'golden-thread.json': JSON.stringify(value) });

/** The document with a table changed, and its count with it. */
function withRows(table: string, change: (rows: Document['tables'][string]) => readonly unknown[]): unknown {
  const rows = change(document.tables[table] ?? []);
  return {
    ...document,
    counts: { ...document.counts, [table]: rows.length },
    tables: { ...document.tables, [table]: rows },
  };
}

const changed = (table: string, column: string, value: unknown): unknown =>
  withRows(table, ([first, ...rest]) => [{ ...first, [column]: value }, ...rest]);

/** Brings it back on a fresh computer; whatever comes of it, a team is there whole or not at all. */
async function bringBack(path: string) {
  const folder = newFolder();
  const { program, call, logged } = programOn(folder, { chosen: { kind: 'chosen', path, name: 'a.zip' } });
  await program.start(false);
  await makeKeys({ call });
  const reply = await call('everything.bring-back', {});
  const state = await call('device.read', {});
  await program.stop();
  const left = readdirSync(folder).filter((name) => !['device.json', 'team.sqlite.keys'].includes(name));
  return { reply, state, left, logged, folder };
}

async function refusalOf(path: string): Promise<unknown> {
  const { reply, state, left, logged } = await bringBack(path);
  expect(state).toMatchObject({ value: { kind: 'first-start', hasOwnTeam: false } });
  expect([left, logged]).toEqual([[], []]);
  return reply.ok || !('refusal' in reply) ? reply : reply.refusal;
}

const notATeams = (why: string) => ({ kind: 'not-a-teams-file', why });

describe('a file that is not a team’s', () => {
  test('is not a zip', async () => {
    const path = join(newFolder(), 'a.zip');
    writeFileSync(path, 'Dear all,');
    expect(await refusalOf(path)).toEqual(notATeams('not-a-zip'));
    writeFileSync(path, '');
    expect(await refusalOf(path)).toEqual(notATeams('not-a-zip'));
  });

  test('is gone, or a folder', async () => {
    expect(await refusalOf('/nowhere/a.zip')).toEqual(notATeams('unreadable'));
    const folder = join(newFolder(), 'a.zip');
    mkdirSync(folder);
    expect(await refusalOf(folder)).toEqual(notATeams('unreadable'));
  });

  test('is another program’s zip, or another program’s document', async () => {
    expect(await refusalOf(await zipOf({ 'letter.txt': 'Dear all,' }))).toEqual(notATeams('not-ours'));
    expect(await refusalOf(await zipOfDocument({ people: [] }))).toEqual(notATeams('not-ours'));
  });

  test('was cut short, or changed on its way', async () => {
    const bytes = readFileSync(good);
    const path = join(newFolder(), 'a.zip');
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    expect(await refusalOf(path)).toEqual(notATeams('damaged'));
    const middle = Buffer.from(bytes);
    const third = Math.round(bytes.length / 3);
    middle.fill(0, third, third + 200);
    writeFileSync(path, middle);
    expect(await refusalOf(path)).toMatchObject({ kind: 'not-a-teams-file' });
    expect(await refusalOf(await zipOf({ 'golden-thread.json': '{"format": "golden' }))).toEqual(
      notATeams('damaged'),
    );
  });

  test('says that it is longer than it may be, or is longer than it says', async () => {
    const bytes = readFileSync(good);
    const name = Buffer.from('golden-thread.json');
    const entry = bytes.lastIndexOf(name) - 46;
    const path = join(newFolder(), 'a.zip');
    // The central directory's uncompressed size, APPNOTE 4.3.12.
    const says = (size: number): void => {
      const lying = Buffer.from(bytes);
      lying.writeUInt32LE(size, entry + 24);
      writeFileSync(path, lying);
    };
    says(3_000_000_000);
    expect(await refusalOf(path)).toEqual(notATeams('too-large'));
    says(100);
    expect(await refusalOf(path)).toEqual(notATeams('damaged'));
  });

  test('has a password', async () => {
    const bytes = readFileSync(good);
    const entry = bytes.lastIndexOf(Buffer.from('golden-thread.json')) - 46;
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
    const path = join(newFolder(), 'a.zip');
    writeFileSync(path, bytes);
    expect(await refusalOf(path)).toEqual(notATeams('locked'));
  });
});

describe('a document that does not hold together', () => {
  test.each([
    ['people', 'fullName', 7, 'is missing or of another kind'],
    ['people', 'dateOfBirth', '1950-02-30', 'is not a date'],
    ['people', 'leadWorkerId', 'nobody', 'names a row of members that is not there'],
    ['huddles', 'startedAt', 'this morning', 'is not a moment'],
    ['huddles', 'teamId', 'another', 'names another team'],
    ['conversations', 'kind', 'C9', 'is not one of the words that may stand there'],
    ['conversations', 'listenedTo', 'her son', 'does not hold what is kept there'],
    ['members', 'takesChair', 2, 'is neither 0 nor 1'],
    ['c2_spends', 'amountPence', 1.5, 'is not a whole number'],
    ['agenda_items', 'huddleId', 'no-such-huddle', 'names a row of huddles that is not there'],
    ['minutes', 'body', '{}', 'does not hold what is kept there'],
    ['audit_changes', 'after', '[1]', 'does not hold what is kept there'],
  ])('%s.%s: %s', async (table, column, value, problem) => {
    const refusal = await refusalOf(await zipOfDocument(changed(table, column, value)));
    expect(refusal).toEqual({ kind: 'does-not-fit', table, row: 1, column, problem });
  });

  test('has a row twice, one that is no row, or one with a column more', async () => {
    const twice = withRows('people', (rows) => [...rows, ...rows.slice(0, 1)]);
    expect(await refusalOf(await zipOfDocument(twice))).toMatchObject({
      ...{ kind: 'does-not-fit', table: 'people', column: 'id', problem: 'is there twice' },
    });
    const noRow = withRows('people', (rows) => [...rows, 'Ada']);
    expect(await refusalOf(await zipOfDocument(noRow))).toMatchObject({ kind: 'does-not-fit' });
    expect(await refusalOf(await zipOfDocument(changed('people', 'extra', 1)))).toMatchObject({
      ...{ kind: 'does-not-fit', table: 'people', row: 1 },
    });
  });

  test('lacks a table, lacks rows, or has a table nobody knows', async () => {
    const { people = [], ...others } = document.tables;
    for (const tables of [
      others,
      { ...document.tables, people: people.slice(1) },
      { ...document.tables, clients: [] },
    ])
      expect(await refusalOf(await zipOfDocument({ ...document, tables }))).toEqual(
        notATeams('parts-missing'),
      );
  });

  test('has no team, or two', async () => {
    const none = withRows('teams', () => []);
    expect(await refusalOf(await zipOfDocument(none))).toEqual(notATeams('not-ours'));
    const two = withRows('teams', ([team]) => [team, { ...team, id: 'another' }]);
    expect(await refusalOf(await zipOfDocument(two))).toEqual(notATeams('not-ours'));
  });
});

test.each([
  [{ version: 2, program: '3.1.0' }, '3.1.0'],
  [{ schema: 9999, program: '0.9.0' }, '0.9.0'],
  [{ version: 7, program: 12, tables: 'elsewhere' }, null],
])('a document of a newer program is refused by that program’s name: %o', async (change, program) => {
  expect(await refusalOf(await zipOfDocument({ ...document, ...change }))).toEqual({
    kind: 'made-by-newer',
    program,
  });
});

test('the sample team is not brought back: everybody in it is invented', async () => {
  const refusal = await refusalOf(await zipOfDocument(changed('teams', 'sample', 1)));
  expect(refusal).toEqual({ kind: 'sample-not-brought-back' });
});

test('a team that is here already is never written over', async () => {
  const { folder } = await ownTeamFolder();
  const before = readFileSync(join(folder, 'team.sqlite'));
  const { program, call } = programOn(folder, { chosen: { kind: 'chosen', path: good, name: 'a.zip' } });
  await program.start(false);
  expect(await call('everything.bring-back', {})).toEqual({
    ok: false,
    refusal: { kind: 'team-here-already' },
  });
  await program.stop();
  expect(readFileSync(join(folder, 'team.sqlite')).equals(before)).toBe(true);
});

test('a team that was set up meanwhile stays, and nothing is left of the other', async () => {
  const folder = newFolder();
  const from = await ownTeamFolder();
  const { program, call } = programOn(folder, { chosen: { kind: 'chosen', path: good, name: 'a.zip' } });
  await program.start(false);
  await makeKeys({ call });
  const bringing = call('everything.bring-back', {});
  await new Promise((resolve) => setImmediate(resolve));
  copyFileSync(join(from.folder, 'team.sqlite'), join(folder, 'team.sqlite'));
  expect(await bringing).toEqual({ ok: false, refusal: { kind: 'team-here-already' } });
  await program.stop();
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([]);
});

test('what was half made when the computer went off is gone with the next start', async () => {
  const folder = newFolder();
  for (const name of ['team.sqlite.making', 'team.sqlite.making-wal', 'everything.zip.making'])
    writeFileSync(join(folder, name), 'half');
  const { program } = programOn(folder, {});
  await program.start(false);
  await program.stop();
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([]);
});

describe('three hundred files that were changed anywhere', () => {
  test('never crash the program, and never leave half a team', async () => {
    const bytes = readFileSync(good);
    const folder = newFolder();
    const path = join(folder, 'fuzzed.zip');
    const tail = 6000;
    const where = fc.oneof(
      fc.nat(bytes.length - 1),
      fc.nat(tail - 1).map((at) => bytes.length - tail + at),
    );
    const mutations = fc.array(fc.tuple(where, fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(mutations, fc.option(fc.nat(bytes.length), { freq: 6 }), async (changes, cut) => {
        const fuzzed = Buffer.from(bytes);
        for (const [at, value] of changes) fuzzed[at] = value;
        writeFileSync(path, cut === null ? fuzzed : fuzzed.subarray(0, cut));
        const { reply, left, logged, folder: into } = await bringBack(path);
        expect(logged).toEqual([]);
        if (reply.ok) expect(existsSync(join(into, 'team.sqlite'))).toBe(true);
        else expect(left).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
