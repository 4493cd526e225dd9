import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { decideConsent } from '../../../shared/domain/stories/consent';
import { decideAsk, decideWrite } from '../../../shared/domain/stories/deciding';
import { type FoundWords, lookAgain } from '../../../shared/domain/stories/look-again';
import { decideCalled } from '../../../shared/domain/stories/pseudonyms';
import { type Story, type StoryWords, storyParts } from '../../../shared/domain/stories/story';
import { forgetDraft } from '../../store/drafts';
import { type Acting, act } from '../acting';
import { storyWithheld } from './story-withheld';
import { actingOn, recordStory, storyToChange, surelyFound } from './story-written';

function isSame(story: Story, words: StoryWords): boolean {
  return (['title', ...storyParts] as const).every((part) => story[part] === words[part]);
}

/** Keeps the words of a story. Any change makes it a draft again, whatever was answered to the words before. */
export async function keepStory(
  acting: Acting,
  { storyId, called, words }: ParsedInput<'stories.keep'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const found = await storyToChange(writing, member, storyId);
    if (!found.ok) return found;
    const story = found.value;
    const may = decideWrite(story, await actingOn(writing.db, member.memberId, story));
    if (!may.ok) return may;
    const withheld = await storyWithheld(writing.db, member.teamId, story.personId);
    const name = decideCalled(called, withheld);
    if (!name.ok) return name;
    if (!isSame(story, words) || story.called !== name.value)
      await writing.update('stories', storyId, {
        ...{ ...words, called: name.value, writerId: member.memberId },
        ...{ version: story.version + 1, changedAt: member.now },
      });
    await forgetDraft(writing.db, member.teamId, `story/${storyId}`);
    return recordStory(writing, 'written', story);
  });
}

/** Looks through words that are being typed, before they are kept. */
export async function lookAgainAt(
  { store, teamId }: Acting,
  { storyId, called, words }: ParsedInput<'stories.look-again'>,
): Promise<Outcome<readonly FoundWords[], Refusal>> {
  const found = await storyToChange(store, { teamId }, storyId);
  if (!found.ok) return found;
  return accept(lookAgain(words, called, await storyWithheld(store.db, teamId, found.value.personId)));
}

/** Asks for a second member to look through it. */
export async function askForCheck(
  acting: Acting,
  { storyId }: ParsedInput<'stories.ask'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const found = await storyToChange(writing, member, storyId);
    if (!found.ok) return found;
    const story = found.value;
    const surely = await surelyFound(writing.db, story);
    const may = decideAsk(story, await actingOn(writing.db, member.memberId, story), surely);
    if (!may.ok) return may;
    await writing.update('stories', storyId, { askedVersion: story.version });
    return recordStory(writing, 'asked', story);
  });
}

/** Writes down what the person said to their story being told: anybody may hear it. */
export async function noteConsent(
  acting: Acting,
  { storyId, ...said }: ParsedInput<'stories.note-consent'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const found = await storyToChange(writing, member, storyId);
    if (!found.ok) return found;
    const consent = decideConsent(said, member.today);
    if (!consent.ok) return consent;
    await writing.update('stories', storyId, consent.value);
    return recordStory(writing, 'consent-noted', found.value);
  });
}

/** Puts a story away, or takes it up again as it stood. */
export async function setStoryAside(
  acting: Acting,
  { storyId, aside }: ParsedInput<'stories.set-aside'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, member) => {
    const found = await storyToChange(writing, member, storyId);
    if (!found.ok) return found;
    await writing.update('stories', storyId, { withdrawnAt: aside ? member.now : null });
    return recordStory(writing, aside ? 'put-away' : 'taken-up', found.value);
  });
}
