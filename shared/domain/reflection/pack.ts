/** What a pack, a guide or a learning point is about: by these they find one another. */
export const themes = [
  'strengths',
  'c1',
  'c2',
  'c3',
  'carers',
  'risk',
  'huddles',
  'recording',
  'words',
  'data',
  'how-we-are',
] as const;
export type Theme = (typeof themes)[number];

/** Who has the word during a step. */
export const speakers = ['facilitator', 'presenter', 'group', 'each-in-turn', 'everyone', 'nobody'] as const;
export type Speaks = (typeof speakers)[number];

/** One step of a session. */
export interface PackStep {
  readonly title: string;
  /** Whole minutes, 1 to 90. */
  readonly minutes: number;
  readonly speaks: Speaks;
  /** What the wall asks, to be read from six metres. */
  readonly prompt: string;
  /** Beside it in the facilitator's window only. */
  readonly facilitator: string;
}

/**
 * Everything one needs to hold a reflective session: learning objectives, discussion material, an exercise in timed
 * steps (seed 002: "a resource pack including learning objectives, discussion materials and exercises").
 */
export interface Pack {
  readonly name: string;
  readonly purpose: string;
  readonly themes: readonly Theme[];
  readonly learning: readonly string[];
  /** What to have ready beforehand. */
  readonly beforehand: readonly string[];
  /** Whether somebody presents something of their own work. */
  readonly presents: 'one' | 'nobody';
  /** `none`: nothing of what is said is written down, and nothing is anybody's. */
  readonly notes: 'kept' | 'none';
  readonly steps: readonly PackStep[];
  readonly watchFor: readonly string[];
  /** What is read or handed round: Markdown with headings, lists and emphasis; no links, no HTML. */
  readonly material: string;
}

/** Shortest and longest that a step may be, in minutes. */
export const stepMinutes = { least: 1, most: 90 } as const;
export const mostSteps = 20;

/** How long a session of this pack is planned to take, in minutes. */
export function minutesOf({ steps }: Pick<Pack, 'steps'>): number {
  return steps.reduce((sum, step) => sum + step.minutes, 0);
}
