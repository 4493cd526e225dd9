import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { historyKey } from '../../../electron/services/history/history-key';
import { openSqlite } from '../../../electron/store/sqlite-only/open-sqlite';
import { undoneAmong } from '../../../shared/domain/audit/undo';
import { type ACouncil, aCouncil } from '../../history/a-council';
import { writeCld } from '../../history/generate-cld';
import { keyIn } from '../../own-record';

const wanted = { seed: 11, people: 90, from: '2024-04-01', to: '2024-09-29' };

function decrypted(folder: string, name: string): string {
  const sqlite = openSqlite(join(folder, name), keyIn(folder), { readonly: true });
  try {
    return sqlite.serialize().toString('latin1');
  } finally {
    sqlite.close();
  }
}

/**
 * Every byte that lies in the team's folder: the store and whatever is staged, as they lie and as they are with the key,
 * the log, and what the program wrote down.
 */
function bytesOf({ folder, logged }: ACouncil): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('latin1'));
  const opened = files
    .filter(({ name }) => name.endsWith('.sqlite'))
    .map(({ name }) => decrypted(folder, name));
  return [...texts, ...opened, ...logged].join('\n');
}

/** As it lies in a file that was read as Latin letters. */
const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

function found(council: ACouncil, secrets: readonly string[]): readonly string[] {
  const bytes = bytesOf(council);
  return secrets.filter((secret) => secret !== '' && bytes.includes(asBytes(secret)));
}

test('names, numbers, postcodes and days of birth are in no file of ours, staged, taken in or taken back', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  const { secrets } = writeCld(path, wanted);
  expect(secrets.length).toBeGreaterThan(300);
  const state = await council.read(path);
  expect(state.kind).toBe('found');
  expect(council.lies().some((name) => name.startsWith('history-staging-'))).toBe(true);
  expect(found(council, secrets)).toEqual([]);
  // Everything taken in happened in 2024: a day of a century before would be one of birth.
  const birth = /19[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-3][0-9]\/[01][0-9]\/19[0-9]{2}/;
  expect(birth.exec(bytesOf(council))).toBeNull();
  const { entryId } = await council.takeIn(path);
  // What is kept is found where it lies: the search itself works.
  expect(found(council, ['Adult front door contact'])).toHaveLength(1);
  expect(found(council, secrets)).toEqual([]);
  expect(birth.exec(bytesOf(council))).toBeNull();
  await council.call('audit.undo', { entryId });
  expect(found(council, secrets)).toEqual([]);
});

test('words that stand on few events could be somebody’s note, and are never written', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, { ...wanted, people: 14 });
  const note = 'Mrs Quarmby rang about her brother';
  writeFileSync(path, readFileSync(path, 'utf8').replace('Adult front door contact', note));
  const state = await council.read(path);
  expect(state).toMatchObject({ kind: 'found', found: { rareDescriptions: expect.any(Number) } });
  await council.takeIn(path);
  expect(found(council, [note])).toEqual([]);
});

test('a note that was copied onto all that one person has is somebody’s note still', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, wanted);
  const text = readFileSync(path, 'utf8');
  const line = text.split('\n').find((each) => each.includes('Adult front door contact')) ?? '';
  const note = 'Visits by her daughter Una Quarmby';
  const ofOne = line.replace('Adult front door contact', note);
  // The same person, on nine days.
  const lines = Array.from({ length: 9 }, (_, day) =>
    ofOne.replace(/\b\d{2}(?=[/-]\d{2}[/-]20\d{2})/g, `1${day}`),
  );
  writeFileSync(path, `${text.trimEnd()}\n${lines.join('\n')}\n`);
  await council.takeIn(path);
  expect(found(council, ['Adult front door contact'])).toHaveLength(1);
  expect(found(council, [note])).toEqual([]);
});

test('the key is in no file, and is the same for the next file', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, wanted);
  await council.takeIn(path);
  const key = historyKey(council.acting().store);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  for (const name of council.lies()) {
    const bytes = readFileSync(join(council.folder, name));
    expect(bytes.includes(Buffer.from(key, 'utf8')) || bytes.includes(Buffer.from(key, 'hex'))).toBe(false);
  }
  await council.takeIn(path);
  const { store } = council.acting();
  const people = await store.db
    .selectFrom('history_events')
    .select(({ fn }) => fn.count<number>('person').distinct().as('n'))
    .executeTakeFirstOrThrow();
  const first = await store.db
    .selectFrom('history_events')
    .select(({ fn }) => fn.count<number>('person').distinct().as('n'))
    .where('importNo', '=', 1)
    .executeTakeFirstOrThrow();
  expect(people.n).toBe(first.n);
});

test('taking an import back takes its events out for good, and says that it cannot be done again', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, wanted);
  const { entryId } = await council.takeIn(path);
  const undone = await council.call('audit.undo', { entryId });
  if (!('value' in undone) || undone.value === undefined) throw new Error('It can be taken back.');
  const { db } = council.acting().store;
  for (const table of [
    'history_events',
    'history_descriptions',
    'history_weeks',
    'history_described',
  ] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  expect(await council.call('audit.undo', { entryId: undone.value.entryId })).toMatchObject({
    ok: false,
    refusal: { kind: 'cannot-undo', why: 'not-undoable' },
  });
  const entries = await db.selectFrom('audit_entries').select(['id', 'undoesId']).execute();
  expect(undoneAmong(entries)(entryId)).toBe(true);
});
