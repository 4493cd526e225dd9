import { type DocumentBlock, part, type ReadableDocument, texts } from '../documents/document';
import { type StoryWords, storyParts } from './story';
import { wordStoryPart } from './story-words';

const lookedAfter =
  'Names, dates and places are left out or changed, so that nobody can be recognised. The person agreed that their story is told.';

/** The parts of a story under their headings. */
export function storyBlocks(words: StoryWords, level: 2 | 3 = 2): readonly DocumentBlock[] {
  return storyParts.flatMap((each) => part(wordStoryPart(each), texts(words[each].split(/\n{2,}/)), level));
}

/** A story of change as it is read outside the team. */
export function storyDocument(words: StoryWords, teamName: string): ReadableDocument {
  return {
    title: words.title,
    under: `A story of change, told by ${teamName}`,
    print: 'plain',
    blocks: [...storyBlocks(words), { kind: 'text', text: lookedAfter, quiet: true }],
  };
}
