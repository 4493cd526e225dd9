import type { Kysely } from 'kysely';
import type { ParsedInput } from '../../../shared/contract';
import type { StoryRow, StoryView } from '../../../shared/contract/stories';
import { localDateOf } from '../../../shared/domain/dates';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { decideReturn, decideTell, decideWrite } from '../../../shared/domain/stories/deciding';
import { lookAgain } from '../../../shared/domain/stories/look-again';
import { type Story, storyState } from '../../../shared/domain/stories/story';
import { firstWords } from '../../../shared/domain/text';
import { knownAsOf } from '../../store/people/known-as';
import { findStory, storiesOf } from '../../store/stories/story-rows';
import type { Database } from '../../store/tables/database';
import { findMember } from '../../store/team';
import type { Acting } from '../acting';
import { labelOf, memberLabels } from '../labels';
import { storyWithheld } from './story-withheld';
import { actingOn } from './story-written';

/** As long as one line of a list. */
const mostShown = 140;

async function rowsFor(db: Kysely<Database>, stories: readonly Story[]): Promise<readonly StoryRow[]> {
  const writers = await memberLabels(
    db,
    stories.map(({ writerId }) => writerId),
  );
  const known = await knownAsOf(
    db,
    stories.map(({ personId }) => personId),
  );
  return stories.map((story) => {
    const { id, title, called, consent, consentOn, personId, writerId, changedAt, changed, beginning } =
      story;
    return {
      ...{ id, title, called, consent, consentOn, personId, state: storyState(story) },
      knownAs: known.get(personId) ?? 'somebody who was removed',
      personRemoved: !known.has(personId),
      writer: labelOf(writers, writerId),
      changedOn: localDateOf(changedAt),
      beginsWith: firstWords(changed === '' ? beginning : changed, mostShown),
      mayBeTold: decideTell(story, !known.has(personId), []).ok,
    };
  });
}

/** A team's stories of change, the newest change first; those that were put away last. */
export async function listStories({ store, teamId }: Acting): Promise<Outcome<readonly StoryRow[], never>> {
  const rows = await rowsFor(store.db, await storiesOf(store.db, teamId));
  const isAway = ({ state }: StoryRow): boolean => state === 'withdrawn';
  return accept([...rows.filter((row) => !isAway(row)), ...rows.filter(isAway)]);
}

/** One story, what was answered to it, and what could still tell who it is. */
export async function readStory(
  { store: { db }, teamId, memberId }: Acting,
  { storyId }: ParsedInput<'stories.read'>,
): Promise<Outcome<StoryView, Refusal>> {
  const story = await findStory(db, teamId, storyId);
  if (story === null) return refuse({ kind: 'not-found', what: 'story' });
  const [row] = await rowsFor(db, [story]);
  if (row === undefined) throw new Error('A story that was read has no row.');
  const { title, beginning, tried, changed, difference, version, answer, answeredAt, answeredById } = story;
  const words = { title, beginning, tried, changed, difference };
  const member = memberId === null ? null : await findMember(db, teamId, memberId);
  const answerers = await memberLabels(db, [answeredById]);
  return accept({
    ...row,
    words,
    version,
    mayWrite: member !== null && decideWrite(story, await actingOn(db, member.id, story)).ok,
    mayAnswer: member !== null && decideReturn(story, member, version).ok,
    answered:
      answer === null || answeredAt === null
        ? null
        : {
            ...{ answer, by: labelOf(answerers, answeredById), on: localDateOf(answeredAt) },
            ...{ words: story.answerWords, stands: story.answeredVersion === version },
          },
    found: lookAgain(words, story.called, await storyWithheld(db, teamId, story.personId)),
  });
}
