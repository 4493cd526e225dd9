import { beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { saveDraft } from '../../../electron/services/drafts/drafts';
import { addPerson } from '../../../electron/services/people/add-person';
import { mergePeople } from '../../../electron/services/people/merge-people';
import { checkStory, returnStory } from '../../../electron/services/stories/answer-story';
import { beginStory, suggestCalledFor } from '../../../electron/services/stories/begin-story';
import { listStories } from '../../../electron/services/stories/view-stories';
import {
  askForCheck,
  lookAgainAt,
  noteConsent,
  setStoryAside,
} from '../../../electron/services/stories/write-story';
import { readDraft } from '../../../electron/store/drafts';
import { somebody } from '../audit/doing';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { begun, checkedStory, dorothyHale, keep, view, words } from './a-story';

let team: TestTeam;
let personId: string;

beforeEach(async () => {
  team = await testTeam();
  personId = await dorothyHale(team);
});

const refused = (kind: string) => ({ ok: false, refusal: { kind } });

describe('a story of change', () => {
  it('is drafted from what happened, with nobody’s name', async () => {
    const story = await view(team, await begun(team, personId));
    expect(story).toMatchObject({
      state: 'draft',
      version: 1,
      called: 'Una',
      knownAs: 'D.H.',
      mayWrite: true,
    });
    expect(story.words.beginning).toBe(
      'Una got in touch with us.\n\nUna rang about the stairs. A colleague rang back.',
    );
    expect(story.found).toEqual([]);
  });

  it('bears a name that is nobody’s', async () => {
    const suggested = await done(suggestCalledFor(team.acting(), { personId }));
    expect(suggested.length).toBeGreaterThan(3);
    const input = { personId, called: 'Grace', consent: 'not-asked', consentOn: null } as const;
    expect(await beginStory(team.acting(), input)).toMatchObject(refused('name-is-somebodys'));
    expect(await done(listStories(team.acting()))).toEqual([]);
  });

  it('is its writer’s to change, and its draft is forgotten once it is kept', async () => {
    const storyId = await begun(team, personId);
    await done(saveDraft(team.acting(), { key: `story/${storyId}`, body: '"typed"' }));
    await done(keep(team, storyId));
    expect(await view(team, storyId)).toMatchObject({ words, version: 2, state: 'draft' });
    expect(await readDraft(team.store.db, team.team.id, `story/${storyId}`)).toBeNull();
    const other = await view(team, storyId, 'tom');
    expect(other).toMatchObject({ mayWrite: false, mayAnswer: false });
  });

  it('says what tells who it is while it is typed, and is not asked for with it', async () => {
    const storyId = await begun(team, personId);
    const typed = { ...words, changed: 'Dorothy bakes again.' };
    const found = await done(lookAgainAt(team.acting(), { storyId, called: 'Una', words: typed }));
    expect(found).toEqual([{ part: 'changed', words: 'Dorothy', why: 'person', sure: true }]);
    await done(keep(team, storyId, typed));
    expect(await askForCheck(team.acting(), { storyId })).toMatchObject(refused('story-tells-who'));
  });

  it('is checked by a second member, and is unchecked by any change', async () => {
    const storyId = await checkedStory(team, personId);
    const story = await view(team, storyId);
    expect(story).toMatchObject({ state: 'checked', mayBeTold: true });
    expect(story.answered).toMatchObject({ answer: 'checked', stands: true, by: { calledName: 'Tom' } });
    // Kept again as it stands, it is no change.
    await done(keep(team, storyId));
    expect((await view(team, storyId)).state).toBe('checked');
    await done(keep(team, storyId, { title: 'Fridays' }));
    expect(await view(team, storyId)).toMatchObject({
      ...{ state: 'draft', mayBeTold: false },
      answered: { answer: 'checked', stands: false },
    });
  });

  it('is never checked by its writer, nor by a visitor, nor as it was before', async () => {
    const storyId = await begun(team, personId);
    await done(keep(team, storyId));
    await done(askForCheck(team.acting(), { storyId }));
    const answer = { storyId, version: 2 };
    expect(await checkStory(team.acting('grace'), answer)).toMatchObject(refused('story-own-check'));
    expect(await checkStory(team.acting('lena'), answer)).toMatchObject(refused('story-checked-by-members'));
    expect(await checkStory(team.acting('tom'), { storyId, version: 1 })).toMatchObject(
      refused('story-changed-since'),
    );
  });

  it('is not checked while somebody who was written down since stands in it', async () => {
    const storyId = await begun(team, personId);
    await done(keep(team, storyId, { tried: 'Wilfred came along.' }));
    await done(askForCheck(team.acting(), { storyId }));
    await done(addPerson(team.acting(), somebody('Wilfred Garner', 'W.G.')));
    expect(await checkStory(team.acting('tom'), { storyId, version: 2 })).toMatchObject(
      refused('story-tells-who'),
    );
  });

  it('goes back to its writer with words, and can be asked for again', async () => {
    const storyId = await begun(team, personId);
    await done(keep(team, storyId));
    await done(askForCheck(team.acting(), { storyId }));
    await done(returnStory(team.acting('tom'), { storyId, version: 2, words: 'Leave out the street.' }));
    expect(await view(team, storyId)).toMatchObject({
      state: 'returned',
      answered: { answer: 'returned', words: 'Leave out the street.', stands: true },
    });
    await done(keep(team, storyId, { changed: 'She bakes on Fridays again.' }));
    await done(askForCheck(team.acting(), { storyId }));
    expect((await view(team, storyId)).state).toBe('waiting');
  });

  it('stays in the team once the person says no, whoever hears it', async () => {
    const storyId = await checkedStory(team, personId);
    await done(noteConsent(team.acting('tom'), { storyId, consent: 'no', consentOn: null }));
    expect(await view(team, storyId)).toMatchObject({
      ...{ state: 'checked', mayBeTold: false, consent: 'no', consentOn: '2026-03-18' },
    });
  });

  it('is taken over when its writer has left', async () => {
    const storyId = await begun(team, personId);
    await team.store.db
      .updateTable('members')
      .set({ leftOn: '2026-03-17' })
      .where('id', '=', team.ids.grace)
      .execute();
    expect((await view(team, storyId, 'tom')).mayWrite).toBe(true);
  });

  it('is put away, stands last, and is taken up again as it stood', async () => {
    const storyId = await checkedStory(team, personId);
    const other = await begun(team, personId);
    await done(setStoryAside(team.acting(), { storyId: other, aside: true }));
    const list = await done(listStories(team.acting()));
    expect(list.map(({ id, state }) => [id, state])).toEqual([
      [storyId, 'checked'],
      [other, 'withdrawn'],
    ]);
    await done(setStoryAside(team.acting(), { storyId: other, aside: false }));
    expect((await view(team, other)).state).toBe('draft');
  });

  it('goes with the person when two records become one', async () => {
    const storyId = await checkedStory(team, personId);
    const { id: keepId } = await done(addPerson(team.acting(), somebody('Dot Hale', 'Heron')));
    await done(mergePeople(team.acting(), { keepId, mergeId: personId }));
    expect(await view(team, storyId)).toMatchObject({ personId: keepId, knownAs: 'Heron' });
  });

  it('is taken back step by step', async () => {
    const storyId = await checkedStory(team, personId);
    const { entryId } = await done(keep(team, storyId, { title: 'Fridays' }));
    await done(undo(team.acting(), { entryId }));
    expect(await view(team, storyId)).toMatchObject({ state: 'checked', words });
    const begunAt = await done(
      beginStory(team.acting(), { personId, called: '', consent: 'not-asked', consentOn: null }),
    );
    await done(undo(team.acting(), { entryId: begunAt.entryId }));
    expect(await done(listStories(team.acting()))).toHaveLength(1);
  });
});
