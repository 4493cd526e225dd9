import { convertToHtml } from 'mammoth';
import { beforeEach, expect, it } from 'vitest';
import { documentDocx } from '../../../electron/documents/document-docx';
import type { FileToSave, Saved } from '../../../electron/services/device/file-to-save';
import { addPerson } from '../../../electron/services/people/add-person';
import { copyStory, saveStoryAs } from '../../../electron/services/stories/take-story-out';
import { keepStory, noteConsent } from '../../../electron/services/stories/write-story';
import { somebody } from '../audit/doing';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { checkedStory, dorothyHale, words } from './a-story';

let team: TestTeam;
let storyId: string;
let asked: FileToSave[];

beforeEach(async () => {
  team = await testTeam();
  storyId = await checkedStory(team, await dorothyHale(team));
  asked = [];
});

function saveAs(as: 'docx' | 'pdf') {
  const save = async (file: FileToSave): Promise<Saved> => {
    asked.push(file);
    return { kind: 'saved', name: `story.${as}`, folder: '/somewhere' };
  };
  return saveStoryAs(team.acting(), { storyId, as }, { save, toWord: documentDocx });
}

it('a checked story is a Word file with its parts under headings, and stands in the list of what was taken out', async () => {
  await done(saveAs('docx'));
  const [file] = asked;
  expect(file).toMatchObject({ name: 'Back in her own kitchen, a story of change', extension: 'docx' });
  const data = file?.content.kind === 'base64' ? file.content.data : '';
  const { value: html } = await convertToHtml({ buffer: Buffer.from(data, 'base64') });
  for (const heading of [
    'How it began',
    'What we tried together',
    'What changed',
    'What made the difference',
  ])
    expect(html).toContain(`<h2>${heading}</h2>`);
  for (const said of Object.values(words)) expect(html).toContain(said);
  const [taken] = await team.store.db.selectFrom('exports').selectAll().execute();
  expect(taken).toMatchObject({ kind: 'story-of-change', form: 'docx', subjectId: storyId, outside: 1 });
});

it('is plain text with everything that is on paper', async () => {
  const { text } = await done(copyStory(team.acting(), { storyId }));
  expect(text).toMatchInlineSnapshot(`
    "Back in her own kitchen
    A story of change, told by Riverside team


    How it began
    ------------
    Una could not come down the stairs any more.

    What we tried together
    ----------------------
    We sat with her and asked what she would do first.

    What changed
    ------------
    She bakes on Fridays again, and the street knows it.

    What made the difference
    ------------------------
    That somebody came back when they said they would.
    Names, dates and places are left out or changed, so that nobody can be
    recognised. The person agreed that their story is told.
    "
  `);
});

it('stays in the team while it is not checked as it stands, nobody agreed, or somebody of ours stands in it', async () => {
  const refused = (kind: string) => ({ ok: false, refusal: { kind } });
  await done(noteConsent(team.acting(), { storyId, consent: 'asked', consentOn: null }));
  expect(await copyStory(team.acting(), { storyId })).toMatchObject(refused('story-without-consent'));
  await done(noteConsent(team.acting(), { storyId, consent: 'yes', consentOn: null }));
  await done(addPerson(team.acting(), somebody('Una Friday', 'F.K.')));
  expect(await saveAs('docx')).toMatchObject(refused('story-tells-who'));
  await done(
    keepStory(team.acting(), { storyId, called: 'Nell', words: { ...words, beginning: 'Nell rang.' } }),
  );
  expect(await saveAs('pdf')).toMatchObject(refused('story-not-checked'));
  expect(asked).toEqual([]);
});
