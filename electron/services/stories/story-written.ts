import type { Kysely } from 'kysely';
import type { Done } from '../../../shared/contract/call';
import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { ActingOn } from '../../../shared/domain/stories/deciding';
import { surelyTold } from '../../../shared/domain/stories/look-again';
import type { Story } from '../../../shared/domain/stories/story';
import { findStory } from '../../store/stories/story-rows';
import type { Database } from '../../store/tables/database';
import { membersByIds } from '../../store/team';
import type { EntryFacts, Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { storyWithheld } from './story-withheld';

export async function storyToChange(
  { db }: { readonly db: Kysely<Database> },
  { teamId }: Pick<ActingMember, 'teamId'>,
  storyId: string,
): Promise<Outcome<Story, Refusal>> {
  const story = await findStory(db, teamId, storyId);
  return story === null ? refuse({ kind: 'not-found', what: 'story' }) : accept(story);
}

/** Who acts on a story, and whether its writer has left. */
export async function actingOn(
  db: Kysely<Database>,
  memberId: string,
  { writerId }: Story,
): Promise<ActingOn> {
  const writer = (await membersByIds(db, [writerId])).get(writerId);
  return { memberId, writerLeft: writer === undefined || writer.leftOn !== null };
}

/** What of a story as it stands tells for sure who it is, by everybody who is known today. */
export async function surelyFound(db: Kysely<Database>, story: Story): Promise<readonly string[]> {
  return surelyTold(story, await storyWithheld(db, story.teamId, null));
}

/** An entry on a story; what only left the program cannot be taken back. */
export function entryOnStory(
  done: VerbOf<'stories'>,
  { id, personId }: Pick<Story, 'id' | 'personId'>,
): EntryFacts {
  return {
    ...{ verb: `stories.${done}` as const, topic: 'stories', subjectId: id, personId },
    ...{ huddleId: null, undoable: true, undoesId: null },
  };
}

export function recordStory(
  writing: Writing,
  done: VerbOf<'stories'>,
  story: Pick<Story, 'id' | 'personId'>,
): Outcome<Done, never> {
  return accept({ entryId: writing.record(entryOnStory(done, story)), id: story.id });
}
