import {
  linkAfter,
  type TrailEntry,
  type TrailHead,
  type TrailLink,
} from '../../../shared/domain/audit/trail-link';
import { newSalt, sha256 } from './digests';

type LinkRow = { readonly [Fact in keyof TrailLink]: TrailLink[Fact] } & { readonly teamId: string };

/** The links of many entries of one team, each after the one before it, all of them after `head`. */
export function linkAll(head: TrailHead | null, entries: Iterable<TrailEntry>): readonly LinkRow[] {
  const links: LinkRow[] = [];
  let last = head;
  for (const entry of entries) {
    const link = linkAfter(last, entry, newSalt(), sha256);
    links.push({ teamId: entry.teamId, ...link });
    last = link;
  }
  return links;
}
