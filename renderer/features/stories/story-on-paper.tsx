import type { ReactNode } from 'react';
import type { StoryView } from '../../../shared/contract/stories';
import type { FoundWords } from '../../../shared/domain/stories/look-again';
import { type StoryPart, type StoryWords, storyParts } from '../../../shared/domain/stories/story';
import { calledIn, wordStoryPart, wordStoryState } from '../../../shared/domain/stories/story-words';
import { startSentence } from '../../../shared/domain/text';
import { DefinitionRows } from '../../components/words/definition-rows';
import { Say } from '../../components/words/say';
import { Who } from '../../components/words/who';
import { MarkedWords } from './marked-words';

type Props = {
  readonly story: StoryView;
  /** As they are shown: while they are typed, those. */
  readonly words: StoryWords;
  readonly called: string;
  readonly found: readonly FoundWords[];
  /** The part that is being written. */
  readonly at?: string;
  readonly onGo?: (part: string) => void;
  readonly children?: ReactNode;
};

const rows: readonly StoryPart[] = storyParts;

/** A story as it will be read, with what is to be looked at again marked where it stands. */
export function StoryOnPaper({ story, words, called, found, at, onGo, children }: Props) {
  return (
    <>
      <Who
        name={startSentence(calledIn({ called }))}
        about={`a story of change, written by ${story.writer?.name ?? 'somebody'}`}
        wall={wordStoryState(story.state)}
      />
      <Say size="one">{words.title === '' ? 'A story without a name yet.' : words.title}</Say>
      {children}
      <DefinitionRows
        {...(onGo !== undefined && { onGo })}
        rows={rows.map((part) => ({
          id: part,
          term: wordStoryPart(part),
          words: <MarkedWords text={words[part]} marks={found.filter((each) => each.part === part)} />,
          missing: words[part].trim() === '' ? [wordStoryPart(part).toLowerCase()] : [],
          at: part === at,
        }))}
      />
    </>
  );
}
