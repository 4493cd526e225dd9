import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { convertToHtml, extractRawText } from 'mammoth';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { unzip } from '../../../electron/development/unzip.mjs';
import { documentDocx } from '../../../electron/documents/document-docx';
import type { FileToSave, Saved } from '../../../electron/services/device/file-to-save';
import { copyLearning, saveLearningAs } from '../../../electron/services/reflection/learning-take-out';
import type { ParsedInput } from '../../../shared/contract';
import { readableRecord, recordDocument } from '../../../shared/domain/reflection/record-parts';
import { recordText } from '../../../shared/domain/reflection/record-text';
import { wordStandard } from '../../../shared/domain/reflection/standard-words';
import { aRecord } from '../../domain/reflection/a-record';
import { done } from '../done';
import { trail } from '../measures/a-team';
import { type TestTeam, testTeam } from '../test-team';
import { dorothy, whole, write } from './a-learning-record';

let team: TestTeam;
/** What somebody was asked to save. */
let asked: FileToSave[];

beforeEach(async () => {
  team = await testTeam();
  asked = [];
});

const taken: Saved = { kind: 'saved', name: 'learning.docx', folder: '/somewhere' };

function saveAs(recordId: string, as: ParsedInput<'learning.save-as'>['as'], saved: Saved = taken) {
  const save = async (file: FileToSave): Promise<Saved> => {
    asked.push(file);
    return saved;
  };
  return saveLearningAs(team.acting(), { recordId, as }, { save, toWord: documentDocx });
}

function bytesOf(file: FileToSave | undefined): Buffer {
  return Buffer.from(file?.content.kind === 'base64' ? file.content.data : '', 'base64');
}

describe('a Word file', () => {
  it('has every field of the record, under real headings and in a table', async () => {
    const recordId = await write(team);
    expect(await done(saveAs(recordId, 'docx'))).toMatchObject({ file: 'learning.docx' });
    expect(asked[0]).toMatchObject({ name: 'Record of my learning, 2026-03-18', extension: 'docx' });
    const { value: html } = await convertToHtml({ buffer: bytesOf(asked[0]) });
    expect(html).toContain('<h1>Record of my learning</h1>');
    for (const heading of ['What it was', 'What I learned', 'What it changes for people'])
      expect(html).toContain(`<h2>${heading}</h2>`);
    expect(html.match(/<tr>/g)).toHaveLength(4);
    const fields = [whole.activity, whole.what, whole.why, whole.learned, whole.forPractice, whole.forPeople];
    for (const said of [
      ...fields,
      '18 March 2026',
      'Yes, with a housing officer',
      `4.3 ${wordStandard('4.3')}`,
    ])
      expect(html).toContain(said);
  });

  test('says that it is British English on A4, and nobody’s name', async () => {
    const recordId = await write(team);
    await done(saveAs(recordId, 'docx'));
    const folder = await mkdtemp(join(tmpdir(), 'learning-'));
    await writeFile(join(folder, 'record.docx'), bytesOf(asked[0]));
    await unzip(join(folder, 'record.docx'), folder, (name) => name);
    const part = (path: string) => readFile(join(folder, path), 'utf8');
    expect(await part('word/styles.xml')).toMatch(/w:lang w:val="en-GB"/);
    expect(await part('word/document.xml')).toMatch(/w:pgSz w:w="11906" w:h="16838"/);
    expect(await part('docProps/core.xml')).not.toMatch(/Grace|Whitlock/);
    await rm(folder, { recursive: true });
  });

  test('loses nothing of what was written', async () => {
    const line = fc.stringMatching(/^[A-Za-z&<>“”’é0-9][A-Za-z&<>“”’é0-9 ,.;-]{0,40}[a-z]$/);
    const words = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
    const record = fc.record({ activity: line, what: words, why: words, learned: words, forPeople: words });
    await fc.assert(
      fc.asyncProperty(record, async (said) => {
        const document = recordDocument(aRecord(said));
        const { value } = await extractRawText({
          buffer: Buffer.from(await documentDocx(readableRecord(document)), 'base64'),
        });
        const lines = document.parts.flatMap((part) => [part.term, ...part.lines]);
        for (const one of [document.title, ...lines]) expect(value).toContain(one);
      }),
      { numRuns: 25 },
    );
  });
});

test('a PDF is what the window has laid out', async () => {
  await done(saveAs(await write(team), 'pdf'));
  expect(asked[0]).toMatchObject({ extension: 'pdf', content: { kind: 'printed' } });
});

test('plain text has what the Word file has', async () => {
  const recordId = await write(team);
  const { text } = await done(copyLearning(team.acting(), { recordId }));
  const record = aRecord({ ...whole, standards: JSON.stringify(whole.standards) });
  expect(text).toBe(recordText(recordDocument(record)));
});

test('nobody who became known since is in any file', async () => {
  const recordId = await write(team, { what: 'Dorothy Hale and D.H.' });
  await dorothy(team);
  await done(saveAs(recordId, 'docx'));
  const { value } = await extractRawText({ buffer: bytesOf(asked[0]) });
  expect(value).toContain('Somebody and somebody');
  expect(value).not.toMatch(/Dorothy|Hale|D\.H\./);
});

describe('the trail', () => {
  it('knows of every file and copy', async () => {
    const recordId = await write(team);
    await done(saveAs(recordId, 'docx'));
    await done(saveAs(recordId, 'pdf'));
    await done(copyLearning(team.acting(), { recordId }));
    expect((await trail(team)).slice(1)).toEqual(Array(3).fill('reflection.record-taken-out'));
  });

  it('has nothing of a file that nobody wanted, or that could not be written', async () => {
    const recordId = await write(team);
    expect(await done(saveAs(recordId, 'docx', { kind: 'left' }))).toBeNull();
    expect(await saveAs(recordId, 'docx', { kind: 'failed', why: 'no-room' })).toEqual({
      ok: false,
      refusal: { kind: 'not-saved', why: 'no-room' },
    });
    expect((await trail(team)).slice(1)).toEqual([]);
  });
});
