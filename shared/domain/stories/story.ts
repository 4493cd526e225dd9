import type { Instant, LocalDate } from '../dates';

/** The four parts a story of change is told in, in their order. */
export const storyParts = ['beginning', 'tried', 'changed', 'difference'] as const;
export type StoryPart = (typeof storyParts)[number];

/** What is written and read: nobody's name stands in it but the one that was chosen for it. */
export interface StoryWords extends Readonly<Record<StoryPart, string>> {
  readonly title: string;
}

/** What the person said to their story being told. */
export const consents = ['not-asked', 'asked', 'yes', 'no'] as const;
export type Consent = (typeof consents)[number];

/** What the second member answered. */
export type StoryAnswer = 'checked' | 'returned';

/** A person's story, told so that they cannot be recognised. Where it stands is never kept: it follows from these facts. */
export interface Story extends StoryWords {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string;
  readonly writerId: string;
  /** What the person is called in it; empty where they have no name there. */
  readonly called: string;
  /** Grows with every change of the words, so that a check is of the words that were read and of no others. */
  readonly version: number;
  readonly changedAt: Instant;
  readonly consent: Consent;
  /** When they said so. */
  readonly consentOn: LocalDate | null;
  /** Of which words a check was asked for. */
  readonly askedVersion: number | null;
  readonly answer: StoryAnswer | null;
  readonly answeredVersion: number | null;
  readonly answeredById: string | null;
  readonly answeredAt: Instant | null;
  /** What whoever returned it asked for. */
  readonly answerWords: string;
  readonly withdrawnAt: Instant | null;
}

export type StoryState = 'draft' | 'waiting' | 'returned' | 'checked' | 'withdrawn';

type Standing = Pick<Story, 'version' | 'askedVersion' | 'answer' | 'answeredVersion' | 'withdrawnAt'>;

/** Where a story stands. Words that were changed are a draft again, whatever was answered to the words before. */
export function storyState({
  version,
  askedVersion,
  answer,
  answeredVersion,
  withdrawnAt,
}: Standing): StoryState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (answer !== null && answeredVersion === version) return answer;
  return askedVersion === version ? 'waiting' : 'draft';
}
