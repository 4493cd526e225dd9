import { convertToHtml, extractRawText } from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentDocx } from '../../../electron/documents/document-docx';
import type { FileToSave, Saved } from '../../../electron/services/device/file-to-save';
import { enterWeeks } from '../../../electron/services/measures/enter-weeks';
import { keepNotice } from '../../../electron/services/measures/keep-notice';
import { readReportMaterial } from '../../../electron/services/reports/report-material';
import { saveReportAs } from '../../../electron/services/reports/save-report';
import { noteConsent, setStoryAside } from '../../../electron/services/stories/write-story';
import type { ParsedInput } from '../../../shared/contract';
import { addDays } from '../../../shared/domain/dates';
import { firstComposition } from '../../../shared/domain/reports/composition';
import { done } from '../done';
import { checkedStory, dorothyHale, keep } from '../stories/a-story';
import { type TestTeam, testTeam } from '../test-team';

/** One white point, as a picture. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

let team: TestTeam;
let storyId: string;
let asked: FileToSave[];

beforeEach(async () => {
  team = await testTeam();
  storyId = await checkedStory(team, await dorothyHale(team));
  asked = [];
  // The program counts since September; before that the team had 26 weeks in its spreadsheet.
  const weeks = Array.from({ length: 26 }, (_, at) => ({
    week: addDays('2025-03-03', at * 7),
    value: at % 3 === 0 ? 3 : 7,
  }));
  await done(enterWeeks(team.acting(), { chartId: 'conversations-c1', weeks }));
});

type Composition = ParsedInput<'reports.save-as'>['composition'];

const composition: Composition = {
  ...firstComposition,
  ...{ chartIds: ['conversations-c1'], storyIds: [], span: 'own', from: '2025-03-03', to: '2025-08-31' },
};

function saveAs(as: 'docx' | 'pdf', changes: Partial<Composition> = {}) {
  const save = async (file: FileToSave): Promise<Saved> => {
    asked.push(file);
    return { kind: 'saved', name: `report.${as}`, folder: '/somewhere' };
  };
  const pictures = [{ chartId: 'conversations-c1' as const, png }];
  const input = { composition: { ...composition, ...changes }, as, pictures };
  return saveReportAs(team.acting(), input, { save, toWord: documentDocx });
}

function bytes(): Buffer {
  const content = asked[0]?.content;
  return Buffer.from(content?.kind === 'base64' ? content.data : '', 'base64');
}

const refused = (kind: string) => ({ ok: false, refusal: { kind } });

describe('a report as a Word file', () => {
  it('has its words, its stories, its figures and its pictures', async () => {
    await done(saveAs('docx', { storyIds: [storyId], introduction: 'A year of two storms.' }));
    expect(asked[0]).toMatchObject({ name: 'What is changing for people, 2026-03-18', extension: 'docx' });
    const { value: html } = await convertToHtml({ buffer: bytes() });
    expect(html).toContain('<h1>What is changing for people</h1>');
    expect(html).toContain('<h3>C1 conversations</h3>');
    expect(html).toContain('<h2>Back in her own kitchen</h2>');
    expect(html).toMatch(
      /<img alt="C1 conversations, 26 weeks from 3 March 2025\. [^"]+" src="data:image\/png/,
    );
    const { value: text } = await extractRawText({ buffer: bytes() });
    expect(text).toContain('A year of two storms.');
    expect(text).toContain('fewer than 5');
  });

  it('stands in the list of what was taken out, as made for others', async () => {
    await done(saveAs('pdf'));
    expect(asked[0]?.content).toEqual({ kind: 'printed' });
    const [taken] = await team.store.db.selectFrom('exports').selectAll().execute();
    expect(taken).toMatchObject({ kind: 'report', form: 'pdf', outside: 1, personId: null });
  });
});

describe('what may not leave the team', () => {
  it('is a story that was changed since, put away, or whose person says no: it can neither be chosen nor forced in', async () => {
    const offered = async () => (await done(readReportMaterial(team.acting()))).stories.map(({ id }) => id);
    expect(await offered()).toEqual([storyId]);
    await done(noteConsent(team.acting('tom'), { storyId, consent: 'no', consentOn: null }));
    expect(await offered()).toEqual([]);
    expect(await saveAs('docx', { storyIds: [storyId] })).toMatchObject(refused('story-without-consent'));
    await done(noteConsent(team.acting('tom'), { storyId, consent: 'yes', consentOn: null }));
    await done(keep(team, storyId, { title: 'Fridays' }));
    expect(await offered()).toEqual([]);
    expect(await saveAs('docx', { storyIds: [storyId] })).toMatchObject(refused('story-not-checked'));
    await done(setStoryAside(team.acting(), { storyId, aside: true }));
    expect(await saveAs('docx', { storyIds: [storyId] })).toMatchObject(refused('story-withdrawn'));
    expect(asked).toEqual([]);
  });

  it('is a person’s name in the team’s own words, though a member may be named', async () => {
    expect(await saveAs('pdf', { introduction: 'We think of Dorothy Hale.' })).toMatchObject({
      refusal: { kind: 'report-names-somebody', words: ['Dorothy Hale'] },
    });
    await done(saveAs('pdf', { introduction: 'Grace led us through it.' }));
  });

  it('is what was noticed of fewer than five, and a name in what was noticed', async () => {
    const notice = { chartId: 'conversations-c1', tryNext: '', action: null, lookAgainOn: null } as const;
    const other = { huddleId: null, cameOf: null };
    await done(keepNotice(team.acting(), { ...notice, ...other, noticed: 'Only two people were asked.' }));
    await done(keepNotice(team.acting(), { ...notice, ...other, noticed: 'Dorothy Hale laughed.' }));
    const { charts, noticesKept } = await done(readReportMaterial(team.acting()));
    const told = charts.find(({ chartId }) => chartId === 'conversations-c1')?.notices;
    expect(told?.map(({ noticed }) => noticed)).toEqual(['Somebody laughed.']);
    expect(noticesKept).toBe(1);
  });

  it('is nothing at all', async () => {
    expect(await saveAs('pdf', { chartIds: [], introduction: '' })).toMatchObject(refused('report-empty'));
  });
});
