import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { decideCheck, decideReturn } from '../../../shared/domain/stories/deciding';
import type { StoryAnswer } from '../../../shared/domain/stories/story';
import { findMember } from '../../store/team';
import { type Acting, act } from '../acting';
import { recordStory, storyToChange, surelyFound } from './story-written';

interface Answering {
  readonly storyId: string;
  readonly version: number;
  readonly answer: StoryAnswer;
  readonly words: string;
}

async function answer(
  acting: Acting,
  { storyId, version, answer, words }: Answering,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const found = await storyToChange(writing, member, storyId);
    if (!found.ok) return found;
    const story = found.value;
    const checker = await findMember(writing.db, member.teamId, member.memberId);
    if (checker === null) return refuse({ kind: 'nobody-acting' });
    const may =
      answer === 'returned'
        ? decideReturn(story, checker, version)
        : decideCheck(story, checker, version, await surelyFound(writing.db, story));
    if (!may.ok) return may;
    await writing.update('stories', storyId, {
      ...{ answer, answeredVersion: version, answeredById: member.memberId },
      ...{ answeredAt: member.now, answerWords: words },
    });
    return recordStory(writing, answer, story);
  });
}

/** A second member has read it and says that nobody can be recognised in it. */
export function checkStory(
  acting: Acting,
  { storyId, version }: ParsedInput<'stories.check'>,
): Promise<Outcome<Done, Refusal>> {
  return answer(acting, { storyId, version, answer: 'checked', words: '' });
}

/** A second member sends it back, and says what should be said another way. */
export function returnStory(
  acting: Acting,
  { storyId, version, words }: ParsedInput<'stories.return'>,
): Promise<Outcome<Done, Refusal>> {
  return answer(acting, { storyId, version, answer: 'returned', words });
}
