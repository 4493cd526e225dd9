import type { StoryView } from '../../../shared/contract/stories';
import { type StoryWords, storyParts } from '../../../shared/domain/stories/story';

/** A story as it is typed. */
export interface StoryFields extends StoryWords {
  readonly called: string;
}

export const writtenParts = ['title', ...storyParts] as const;
export type WrittenPart = (typeof writtenParts)[number];

export function isWrittenPart(id: string): id is WrittenPart {
  return writtenParts.some((part) => part === id);
}

export function fieldsOf({ called, words }: StoryView): StoryFields {
  return { called, ...words };
}

/** The words alone, as they are kept. */
export function wordsOf({ called: _, ...words }: StoryFields): StoryWords {
  return words;
}
