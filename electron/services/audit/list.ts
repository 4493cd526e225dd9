import type { CallOutput, ParsedInput } from '../../../shared/contract';
import { verbsMatching } from '../../../shared/domain/audit/verb-words';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { finder } from '../../../shared/domain/people/finding';
import { foldForFinding } from '../../../shared/domain/text';
import { countEntries, listEntries, type WordMatch } from '../../store/audit-entries';
import { listPeopleNames } from '../../store/people/names';
import { listMembers } from '../../store/team';
import type { Acting } from '../acting';
import { viewEntries } from './view-entries';

const pageLength = 30;

/** For each word that was typed, the verbs, members and people it may mean. */
async function matchWords({ store, teamId }: Acting, find: string): Promise<readonly WordMatch[]> {
  const words = foldForFinding(find)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const members = await listMembers(store.db, teamId);
  const people = await listPeopleNames(store.db, teamId);
  return words.map((word) => {
    const names = finder(word);
    return {
      verbs: verbsMatching(word),
      memberIds: members
        .filter(({ name, calledName }) => names({ fullName: name, knownAs: calledName, recordNumber: null }))
        .map(({ id }) => id),
      personIds: people.filter(names).map(({ id }) => id),
    };
  });
}

/** The trail, newest first, a page at a time: all of it, one person's, or what was done in some words. */
export async function listTrail(
  acting: Acting,
  { before, personId, find }: ParsedInput<'audit.list'>,
): Promise<Outcome<CallOutput<'audit.list'>, never>> {
  const { db } = acting.store;
  const entries = { teamId: acting.teamId, personId, words: await matchWords(acting, find) };
  const page = await listEntries(db, { ...entries, before, limit: pageLength + 1 });
  const shown = page.slice(0, pageLength);
  return accept({
    rows: await viewEntries(acting, shown),
    // All of them on the first page need no counting.
    total: before === null && page.length <= pageLength ? page.length : await countEntries(db, entries),
    next: page.length > pageLength ? (shown.at(-1)?.id ?? null) : null,
  });
}
