import type { Theme } from './pack';

/** Where a guide is offered beside the work it is about. */
export const guidePlaces = ['person', 'conversation', 'c2-plan', 'c3-proposal', 'huddle', 'session'] as const;
export type GuidePlace = (typeof guidePlaces)[number];

/** A part of a guide that fits on the wall by itself. */
export interface GuideSection {
  readonly title: string;
  /** Markdown with lists and emphasis; no headings, links or HTML. */
  readonly body: string;
}

/** A simple practice guide (seed 002: all guidance was replaced by seven of them). */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly themes: readonly Theme[];
  readonly beside: readonly GuidePlace[];
  readonly sections: readonly GuideSection[];
}
