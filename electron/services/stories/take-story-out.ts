import type { ParsedInput } from '../../../shared/contract';
import type { Taken } from '../../../shared/contract/exports';
import { documentText } from '../../../shared/domain/documents/document-text';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { decideTell } from '../../../shared/domain/stories/deciding';
import type { Story } from '../../../shared/domain/stories/story';
import { storyDocument } from '../../../shared/domain/stories/story-document';
import { knownAsOf } from '../../store/people/known-as';
import { readTeam } from '../../store/team';
import { type Acting, byMember } from '../acting';
import { documentFile, type Ways } from '../exports/document-file';
import { type Exported, type TakingOut, takeFileOut, takeTextOut } from '../exports/take-file-out';
import { entryOnStory, storyToChange, surelyFound } from './story-written';

/** A story as it may leave the machine: checked, agreed to, and looked through once more for whoever is known by now. */
export async function storyToTell(
  { store: { db }, teamId }: Pick<Acting, 'store' | 'teamId'>,
  storyId: string,
): Promise<Outcome<Story, Refusal>> {
  const found = await storyToChange({ db }, { teamId }, storyId);
  if (!found.ok) return found;
  const story = found.value;
  const known = await knownAsOf(db, [story.personId]);
  const may = decideTell(story, !known.has(story.personId), await surelyFound(db, story));
  return may.ok ? accept(story) : may;
}

function takingOut(story: Story): TakingOut {
  return { kind: 'story-of-change', outside: true, entry: entryOnStory('taken-out', story) };
}

/** The plain words of a story, for the clipboard. */
export async function copyStory(
  acting: Acting,
  { storyId }: ParsedInput<'stories.copy'>,
): Promise<Outcome<Exported, Refusal>> {
  const story = await storyToTell(acting, storyId);
  if (!story.ok) return story;
  const { name } = await readTeam(acting.store.db, acting.teamId);
  return takeTextOut(acting, documentText(storyDocument(story.value, name)), takingOut(story.value));
}

/** Saves a story as a file, where somebody says. */
export async function saveStoryAs(
  acting: Acting,
  { storyId, as }: ParsedInput<'stories.save-as'>,
  { save, toWord }: Ways,
): Promise<Outcome<Taken | null, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const story = await storyToTell(acting, storyId);
  if (!story.ok) return story;
  const { name } = await readTeam(acting.store.db, acting.teamId);
  const file = await documentFile(
    { name: `${story.value.title}, a story of change`, as },
    storyDocument(story.value, name),
    toWord,
  );
  return takeFileOut(acting, file, takingOut(story.value), save);
}
