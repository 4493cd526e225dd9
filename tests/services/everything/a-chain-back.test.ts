import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makeKeys } from '../../running-program';
import { partsOf, takeOut, zipOf } from './a-file';
import { newFolder, now, ownTeamFolder, programOn } from './own-team-folder';

const documentSchema = z.looseObject({
  counts: z.record(z.string(), z.number()),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
type Document = z.output<typeof documentSchema>;

let document: Document;
let readme: string;

beforeAll(async () => {
  const parts = await partsOf(await takeOut(await ownTeamFolder()));
  document = documentSchema.parse(JSON.parse(parts.get('golden-thread.json') ?? ''));
  readme = parts.get('README.txt') ?? '';
});

/** Brings a document back on a fresh computer, and answers what a call says of the team that came of it. */
async function broughtBack(changed: unknown) {
  const path = await zipOf({ 'golden-thread.json': JSON.stringify(changed) });
  const { program, call } = programOn(newFolder(), { chosen: { kind: 'chosen', path, name: 'a.zip' } });
  await program.start(false);
  await makeKeys({ call });
  expect(await call('everything.bring-back', {})).toMatchObject({ ok: true });
  const verified = await call('audit.verify', {});
  const noted = /[\d,]+\s·(?:\s[0-9A-F]{4}){5}/.exec(readme)?.[0] ?? '';
  const compared = await call('audit.compare-mark', { noted });
  await program.stop();
  return { verified, compared };
}

function withRows(table: string, change: (rows: Document['tables'][string]) => Document['tables'][string]) {
  const rows = change(document.tables[table] ?? []);
  return {
    ...document,
    counts: { ...document.counts, [table]: rows.length },
    tables: { ...document.tables, [table]: rows },
  };
}

test('the file says where the trail stood, and the team that comes back still goes through it', async () => {
  expect(await broughtBack(document)).toMatchObject({
    verified: { value: { misfit: null, broughtBackAt: now } },
    compared: { value: { kind: 'same', position: document.counts.audit_entries } },
  });
});

test('a change that was altered in the file comes in, and is named when somebody looks', async () => {
  const altered = withRows('audit_entries', (rows) =>
    rows.map((row, index) => (index === 99 ? { ...row, memberId: null } : row)),
  );
  expect((await broughtBack(altered)).verified).toMatchObject({
    value: { entries: 99, misfit: { kind: 'changed', position: 100 } },
  });
});

test('a chain that is damaged locks nobody out', async () => {
  const gone = withRows('audit_links', (rows) => rows.filter((_row, index) => index !== 99));
  expect((await broughtBack(gone)).verified).toMatchObject({
    value: { entries: 99, misfit: { kind: 'missing', position: 100 } },
  });
});

test('a file from before there was a chain is linked as it comes in, and says so', async () => {
  // As it was then: no chain, and nobody alongside or of any level.
  const { audit_links: _links, people_alongside: _alongside, ...others } = document.tables;
  const { audit_links: _many, people_alongside: _none, ...counts } = document.counts;
  const members = (others.members ?? []).map(({ access: _access, ...member }) => member);
  const tables = { ...others, members };
  const { verified } = await broughtBack({ ...document, schema: 8, tables, counts });
  expect(verified).toMatchObject({
    value: {
      ...{ misfit: null, mismatches: [], broughtBackAt: now },
      // What was linked, the entry that says so, and the one that says where it came from.
      entries: (counts.audit_entries ?? 0) + 2,
      linkedAt: expect.any(String),
    },
  });
});
