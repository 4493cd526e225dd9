import { assertNever } from '../outcome';
import { sayList } from '../text';
import type { StoryRefusal } from './refusals';
import { wordStoryPart } from './story-words';

/** What happened to a story, what is safe and what to do next. */
export function wordStoryRefusal(refusal: StoryRefusal): string {
  switch (refusal.kind) {
    case 'story-is-its-writers':
      return 'Its words are for its writer to change. Send it back with what you would change; nothing was lost.';
    case 'story-withdrawn':
      return 'This story was put away. Take it up again first.';
    case 'story-incomplete':
      return `Still missing: ${sayList(refusal.missing.map((part) => `“${wordStoryPart(part)}”`))}. What is written is kept.`;
    case 'story-tells-who':
      return `This would tell who it is: ${sayList(refusal.words.map((words) => `“${words}”`))}. Say it another way first; the rest is kept.`;
    case 'story-asked-already':
      return 'Somebody is asked to check it already. Once it is changed you can ask again.';
    case 'story-not-waiting':
      return 'Nobody waits for this check any more. Look at the story again.';
    case 'story-changed-since':
      return 'The story was changed while you read it. Nothing was kept of your answer; read it again first.';
    case 'story-own-check':
      return 'Whoever wrote a story cannot check it: somebody else sees what one no longer sees. Ask a colleague.';
    case 'story-checked-by-members':
      return 'A story is checked by a member of the team, not by a visitor.';
    case 'story-not-checked':
      return 'Nobody else has checked this story as it stands. Until then it stays in the team.';
    case 'story-without-consent':
      return 'The person has not said yes to their story being told. Until they do it stays in the team.';
    case 'name-is-somebodys':
      return `Somebody the team knows bears the name ${refusal.name}, or it stands for them. Choose another.`;
    default:
      return assertNever(refusal);
  }
}
