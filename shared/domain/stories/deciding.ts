import { accept, type Outcome, refuse } from '../outcome';
import type { Member } from '../team/member';
import type { StoryRefusal } from './refusals';
import { type Story, type StoryPart, storyParts, storyState } from './story';

/** Who acts, and whether the story's writer is still with the team. */
export interface ActingOn {
  readonly memberId: string;
  readonly writerLeft: boolean;
}

/** A story is changed by its writer; once they have left the team, by whoever takes it over. */
export function decideWrite(story: Story, { memberId, writerLeft }: ActingOn): Outcome<null, StoryRefusal> {
  if (story.withdrawnAt !== null) return refuse({ kind: 'story-withdrawn' });
  if (story.writerId !== memberId && !writerLeft) return refuse({ kind: 'story-is-its-writers' });
  return accept(null);
}

/** What is not said yet. */
export function missingOf(story: Pick<Story, StoryPart | 'title'>): readonly (StoryPart | 'title')[] {
  return (['title', ...storyParts] as const).filter((part) => story[part].trim() === '');
}

/** As many as are named in a refusal: the list on the screen has all of them. */
const mostNamed = 3;

function decideNobodyTold(found: readonly string[]): Outcome<null, StoryRefusal> {
  return found.length === 0
    ? accept(null)
    : refuse({ kind: 'story-tells-who', words: found.slice(0, mostNamed) });
}

/**
 * Whether a second member may be asked to check it.
 * @param found What still tells for sure who it is (see `lookAgain`).
 */
export function decideAsk(
  story: Story,
  acting: ActingOn,
  found: readonly string[],
): Outcome<null, StoryRefusal> {
  const mayWrite = decideWrite(story, acting);
  if (!mayWrite.ok) return mayWrite;
  if (storyState(story) !== 'draft') return refuse({ kind: 'story-asked-already' });
  const missing = missingOf(story);
  if (missing.length > 0) return refuse({ kind: 'story-incomplete', missing });
  return decideNobodyTold(found);
}

type Checker = Pick<Member, 'id' | 'standing'>;

/** Whether this member may answer: never the writer, and only to the words they have read. */
export function decideReturn(
  story: Story,
  checker: Checker,
  readVersion: number,
): Outcome<null, StoryRefusal> {
  if (story.withdrawnAt !== null) return refuse({ kind: 'story-withdrawn' });
  if (story.writerId === checker.id) return refuse({ kind: 'story-own-check' });
  if (checker.standing !== 'member') return refuse({ kind: 'story-checked-by-members' });
  if (story.version !== readVersion) return refuse({ kind: 'story-changed-since' });
  return storyState(story) === 'waiting' ? accept(null) : refuse({ kind: 'story-not-waiting' });
}

/** The same for saying that nobody can be recognised; nothing may be in it that tells for sure who it is. */
export function decideCheck(
  story: Story,
  checker: Checker,
  readVersion: number,
  found: readonly string[],
): Outcome<null, StoryRefusal> {
  const may = decideReturn(story, checker, readVersion);
  return may.ok ? decideNobodyTold(found) : may;
}

/** Whether a story may leave the team, on its own or in a report: checked as it stands, and its person said yes. */
export function decideTell(
  story: Story,
  personRemoved: boolean,
  found: readonly string[],
): Outcome<null, StoryRefusal> {
  const state = storyState(story);
  if (state === 'withdrawn') return refuse({ kind: 'story-withdrawn' });
  if (state !== 'checked') return refuse({ kind: 'story-not-checked' });
  // Whoever is removed from the team's records is not told of any more either.
  if (story.consent !== 'yes' || personRemoved) return refuse({ kind: 'story-without-consent' });
  return decideNobodyTold(found);
}
