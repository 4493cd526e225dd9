import type { CallName } from '../../shared/contract';

/** What a page reads first, or is there to do: the longest beginning of its path counts. */
const needs: readonly (readonly [path: RegExp, call: CallName])[] = [
  [/^\/people\/new$/, 'people.add'],
  [/^\/people\/[^/]+\/c2-plan$/, 'c2-plans.open'],
  [/^\/people\/[^/]+\/conversation$/, 'conversations.keep'],
  [/^\/people/, 'people.list'],
  [/^\/gaps/, 'conversations.gaps'],
  [/^\/c2-plans\/[^/]+\/to-keep$/, 'c2-plans.read-to-keep'],
  [/^\/c2-plans/, 'c2-plans.list'],
  [/^\/case-notes/, 'case-notes.read'],
  [/^\/c3-proposals/, 'c3-proposals.list'],
  [/^\/huddle/, 'huddles.read'],
  [/^\/minutes/, 'minutes.list'],
  [/^\/data/, 'measures.page'],
  [/^\/stories\/new/, 'stories.begin'],
  [/^\/stories/, 'stories.list'],
  [/^\/report/, 'reports.material'],
  [/^\/reflection\/plan|^\/reflection\/session\/[^/]+\/plan$/, 'sessions.plan'],
  [/^\/reflection\/packs\/new|^\/reflection\/packs\/[^/]+\/edit$/, 'packs.keep'],
  [/^\/reflection\/packs/, 'packs.list'],
  [/^\/reflection\/learning/, 'learning.year'],
  [/^\/reflection/, 'sessions.list'],
  [/^\/guides/, 'guides.list'],
  [/^\/actions/, 'actions.list'],
  [/^\/settings\/keys/, 'keys.set-passphrase'],
  [/^\/settings\/record/, 'audit.verify'],
  [/^\/settings\/trail/, 'audit.list'],
  [/^\/settings\/bring-in/, 'imports.facts'],
  [/^\/settings\/copies/, 'backups.list'],
  [/^\/settings\/exports/, 'exports.list'],
  [/^\/settings\/everything/, 'everything.take-out'],
  [/^\/settings/, 'team.read'],
  [/^\/who/, 'device.read'],
];

/** The call without which a page has nothing to show; This week is where every other path leads. */
export function callOf(path: string): CallName {
  return needs.find(([place]) => place.test(path))?.[1] ?? 'home.read';
}
