import type { StoryPart } from './story';

export type StoryRefusal =
  | { readonly kind: 'story-is-its-writers' }
  | { readonly kind: 'story-withdrawn' }
  | { readonly kind: 'story-incomplete'; readonly missing: readonly (StoryPart | 'title')[] }
  /** People of ours, numbers or addresses stand in it: `words` are those that were found first. */
  | { readonly kind: 'story-tells-who'; readonly words: readonly string[] }
  | { readonly kind: 'story-asked-already' }
  | { readonly kind: 'story-not-waiting' }
  /** The words were changed while somebody was reading them. */
  | { readonly kind: 'story-changed-since' }
  | { readonly kind: 'story-own-check' }
  | { readonly kind: 'story-checked-by-members' }
  | { readonly kind: 'story-not-checked' }
  | { readonly kind: 'story-without-consent' }
  /** Somebody of the team bears this name. */
  | { readonly kind: 'name-is-somebodys'; readonly name: string };
