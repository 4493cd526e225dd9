import type { SearchHit } from '../../../shared/contract/search';
import type { PaletteGroup } from '../../components/over/palette';

const titles: readonly (readonly [string, readonly SearchHit['kind'][]])[] = [
  ['People', ['person']],
  ['Plans and proposals', ['c2-plan', 'c3-proposal']],
  ['Learning points', ['learning-point']],
  ['Said and written', ['conversation', 'connection', 'gap', 'minutes']],
  ['Promised', ['action']],
  ['The team', ['member']],
];

/** Known by their name; the words that were found stand beside it. */
const named: ReadonlySet<SearchHit['kind']> = new Set(['minutes', 'learning-point']);

/** The match is marked in the excerpt for those who show it so; here it is only read. */
function plain(excerpt: string): string {
  return excerpt.replaceAll('⟦', '').replaceAll('⟧', '').replace(/\s+/g, ' ');
}

function detailOf(hit: SearchHit): string | undefined {
  if (hit.flagged !== null) return hit.flagged;
  if (hit.kind === 'person') return hit.person?.knownAs;
  return hit.person?.fullName ?? (named.has(hit.kind) ? plain(hit.excerpt) : undefined);
}

/** What was found, in groups, in the order it was found. */
export function hitGroups(hits: readonly SearchHit[]): readonly PaletteGroup[] {
  return titles
    .map(([title, kinds]) => ({
      id: title,
      title,
      items: hits
        .filter((hit) => kinds.includes(hit.kind))
        .map((hit) => ({
          id: `${hit.kind} ${hit.id}`,
          words:
            hit.kind === 'person' || hit.kind === 'member' || named.has(hit.kind)
              ? hit.title
              : plain(hit.excerpt) || hit.title,
          detail: detailOf(hit),
          mark: hit.mark ?? undefined,
        })),
    }))
    .filter(({ items }) => items.length > 0);
}
